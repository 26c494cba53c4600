/** The command behind {@code make key}. */
@NullMarked
package be.handlewithcare.app.keys;

import org.jspecify.annotations.NullMarked;
