@NullMarked
package be.handlewithcare.core.planted;

import org.jspecify.annotations.NullMarked;
