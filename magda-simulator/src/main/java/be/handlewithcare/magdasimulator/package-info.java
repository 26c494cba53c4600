/** Stands in for MAGDA in tests and in the demo: same protocol, invented numbers, any misbehaviour on demand. */
@NullMarked
package be.handlewithcare.magdasimulator;

import org.jspecify.annotations.NullMarked;
