/** The one executable: assembly in the order a signal walks through the rooms. */
@NullMarked
package be.handlewithcare.app;

import org.jspecify.annotations.NullMarked;
