/** Police zones, their posts and their own references. */
@NullMarked
package be.handlewithcare.core.zone;

import org.jspecify.annotations.NullMarked;
