/** What happens to a form that was sent after its session had ended: it is kept, sealed, until its author is back. */
@NullMarked
package be.handlewithcare.app.signedout;

import org.jspecify.annotations.NullMarked;
