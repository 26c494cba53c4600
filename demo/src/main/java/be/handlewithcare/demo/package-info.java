/** What the demo brings along so that it runs on an empty machine. Refused in production. */
@NullMarked
package be.handlewithcare.demo;

import org.jspecify.annotations.NullMarked;
