/** Work that waits: what is planned, and what should have been done by now. */
@NullMarked
package be.handlewithcare.core.work;

import org.jspecify.annotations.NullMarked;
