/** The application's database, the vault's if it has one of its own, and their limits. */
@NullMarked
package be.handlewithcare.app.database;

import org.jspecify.annotations.NullMarked;
