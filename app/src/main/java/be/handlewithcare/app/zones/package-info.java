/** The police zones of Flanders: the list that comes with the program, or the operator's own. */
@NullMarked
package be.handlewithcare.app.zones;

import org.jspecify.annotations.NullMarked;
