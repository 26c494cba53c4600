/** The one database and its limits. */
@NullMarked
package be.handlewithcare.app.database;

import org.jspecify.annotations.NullMarked;
