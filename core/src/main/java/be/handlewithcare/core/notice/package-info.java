/** The notice: what is placed before a school director. */
@NullMarked
package be.handlewithcare.core.notice;

import org.jspecify.annotations.NullMarked;
