/** The yearly report: a year in tables, as a page, a PDF and a file. */
@NullMarked
package be.handlewithcare.veck.report;

import org.jspecify.annotations.NullMarked;
