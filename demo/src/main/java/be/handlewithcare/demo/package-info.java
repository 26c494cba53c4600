/** The demo: the application with everything that it needs to run on an empty machine. Production has nothing of it. */
@NullMarked
package be.handlewithcare.demo;

import org.jspecify.annotations.NullMarked;
