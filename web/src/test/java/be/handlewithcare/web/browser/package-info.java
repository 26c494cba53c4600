/** A real browser for the tests of all desks. */
@NullMarked
package be.handlewithcare.web.browser;

import org.jspecify.annotations.NullMarked;
