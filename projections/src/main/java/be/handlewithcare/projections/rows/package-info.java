/** The way of rows into the database: collected while a transaction runs, written as it commits. */
@NullMarked
package be.handlewithcare.projections.rows;

import org.jspecify.annotations.NullMarked;
