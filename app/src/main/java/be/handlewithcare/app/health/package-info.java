/** Whether intake accepts. */
@NullMarked
package be.handlewithcare.app.health;

import org.jspecify.annotations.NullMarked;
