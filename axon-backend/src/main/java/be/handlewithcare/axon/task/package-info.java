/** Work that waits on others, kept in the database: lookups and mails. */
@NullMarked
package be.handlewithcare.axon.task;

import org.jspecify.annotations.NullMarked;
