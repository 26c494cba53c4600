/** How to use the library without a framework: {@code make example}. */
@NullMarked
package be.handlewithcare.core.example;

import org.jspecify.annotations.NullMarked;
