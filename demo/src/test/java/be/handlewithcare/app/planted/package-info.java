@NullMarked
package be.handlewithcare.app.planted;

import org.jspecify.annotations.NullMarked;
