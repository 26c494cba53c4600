/** Tables as people make them with a spreadsheet: one reader for all, which says by line what is wrong. */
@NullMarked
package be.handlewithcare.csv;

import org.jspecify.annotations.NullMarked;
