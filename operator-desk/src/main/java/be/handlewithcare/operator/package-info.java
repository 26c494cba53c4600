/** What an operator asks for: that a child is forgotten, and what waits to be done. */
@NullMarked
package be.handlewithcare.operator;

import org.jspecify.annotations.NullMarked;
