/** What the pages of all desks share: languages, days and moments, the way on after a form. */
@NullMarked
package be.handlewithcare.web.page;

import org.jspecify.annotations.NullMarked;
