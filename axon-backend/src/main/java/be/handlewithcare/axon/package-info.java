/** The only room that knows Axon Framework. */
@NullMarked
package be.handlewithcare.axon;

import org.jspecify.annotations.NullMarked;
