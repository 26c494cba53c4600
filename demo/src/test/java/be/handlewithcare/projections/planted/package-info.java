@NullMarked
package be.handlewithcare.projections.planted;

import org.jspecify.annotations.NullMarked;
