/** The log on disk. */
@NullMarked
package be.handlewithcare.app.logs;

import org.jspecify.annotations.NullMarked;
