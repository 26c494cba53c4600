/** The world around the demo: what other parties would bring. */
@NullMarked
package be.handlewithcare.app.demo.world;

import org.jspecify.annotations.NullMarked;
