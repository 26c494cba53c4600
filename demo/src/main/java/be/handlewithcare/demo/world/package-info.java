/** The world around the demo: what other parties would bring. */
@NullMarked
package be.handlewithcare.demo.world;

import org.jspecify.annotations.NullMarked;
