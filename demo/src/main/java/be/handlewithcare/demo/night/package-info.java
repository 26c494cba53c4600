/** A weekend of invented interventions, handed in through the real police API: so that a visitor sees the system live. */
@NullMarked
package be.handlewithcare.demo.night;

import org.jspecify.annotations.NullMarked;
