/** The one clock. */
@NullMarked
package be.handlewithcare.app.clock;

import org.jspecify.annotations.NullMarked;
