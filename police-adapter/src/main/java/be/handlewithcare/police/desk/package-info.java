/** The desk of a zone: pages on which officers see what waits, look whom it is about, and decide. */
@NullMarked
package be.handlewithcare.police.desk;

import org.jspecify.annotations.NullMarked;
