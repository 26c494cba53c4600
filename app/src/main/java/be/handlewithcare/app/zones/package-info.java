/** The police zones of Flanders: the list that is shipped, or the operator's own. */
@NullMarked
package be.handlewithcare.app.zones;

import org.jspecify.annotations.NullMarked;
