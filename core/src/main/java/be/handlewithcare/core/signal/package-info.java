/** The signal: handle this child with care. One per child per intervention. */
@NullMarked
package be.handlewithcare.core.signal;

import org.jspecify.annotations.NullMarked;
