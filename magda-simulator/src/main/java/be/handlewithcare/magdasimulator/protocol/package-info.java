/** MAGDA's messages, read strictly and written as MAGDA writes them; an independent reading of the public definitions. */
@NullMarked
package be.handlewithcare.magdasimulator.protocol;

import org.jspecify.annotations.NullMarked;
