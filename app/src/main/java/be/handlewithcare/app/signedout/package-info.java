/** Forms that arrive after their session has ended: each is kept, sealed, until its author is back. */
@NullMarked
package be.handlewithcare.app.signedout;

import org.jspecify.annotations.NullMarked;
