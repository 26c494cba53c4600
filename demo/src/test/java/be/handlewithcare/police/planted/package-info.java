@NullMarked
package be.handlewithcare.police.planted;

import org.jspecify.annotations.NullMarked;
