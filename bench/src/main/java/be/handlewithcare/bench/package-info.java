/** What is claimed of speed and memory, measured. */
@NullMarked
package be.handlewithcare.bench;

import org.jspecify.annotations.NullMarked;
