/**
 * The vault: seals, opens and erases identities, makes child tokens, content digests and ids. Every key lies in the
 * database under the one key-encryption key, which lies in a file outside it.
 */
@NullMarked
package be.handlewithcare.vault;

import org.jspecify.annotations.NullMarked;
