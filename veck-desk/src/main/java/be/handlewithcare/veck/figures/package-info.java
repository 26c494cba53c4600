/** The page that answers how it is going, and the same as a file: counts and delays, never a child. */
@NullMarked
package be.handlewithcare.veck.figures;

import org.jspecify.annotations.NullMarked;
