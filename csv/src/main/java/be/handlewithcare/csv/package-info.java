/** Reads the tables that people make with a spreadsheet, reports and the school list, and names faults by line. */
@NullMarked
package be.handlewithcare.csv;

import org.jspecify.annotations.NullMarked;
