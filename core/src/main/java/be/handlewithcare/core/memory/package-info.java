/** The library without a framework or a database: for examples, tests and tools. */
@NullMarked
package be.handlewithcare.core.memory;

import org.jspecify.annotations.NullMarked;
