/** The first page, error pages, and what every page shows. */
@NullMarked
package be.handlewithcare.app.pages;

import org.jspecify.annotations.NullMarked;
