/** The rooms of the house, put together in the order in which a signal walks through them. */
@NullMarked
package be.handlewithcare.app.rooms;

import org.jspecify.annotations.NullMarked;
