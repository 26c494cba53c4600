/** A PostgreSQL of the demo's own, kept between starts. */
@NullMarked
package be.handlewithcare.demo.database;

import org.jspecify.annotations.NullMarked;
