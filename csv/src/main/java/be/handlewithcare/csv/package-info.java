/** Reads tables that people made with a spreadsheet: one reader for all of them, which names faults by line. */
@NullMarked
package be.handlewithcare.csv;

import org.jspecify.annotations.NullMarked;
