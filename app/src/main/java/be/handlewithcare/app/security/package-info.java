/** Who may come in, by which door, as whom. */
@NullMarked
package be.handlewithcare.app.security;

import org.jspecify.annotations.NullMarked;
