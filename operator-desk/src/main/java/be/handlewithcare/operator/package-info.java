/** What an operator asks for: that a child is forgotten, what waits to be done, and which sources may be asked. */
@NullMarked
package be.handlewithcare.operator;

import org.jspecify.annotations.NullMarked;
