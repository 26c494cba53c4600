/** What may be told to everybody of a count of children, so that no few of them can be found in it. */
@NullMarked
package be.handlewithcare.core.publication;

import org.jspecify.annotations.NullMarked;
