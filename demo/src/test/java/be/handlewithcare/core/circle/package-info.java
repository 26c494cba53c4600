@NullMarked
package be.handlewithcare.core.circle;

import org.jspecify.annotations.NullMarked;
