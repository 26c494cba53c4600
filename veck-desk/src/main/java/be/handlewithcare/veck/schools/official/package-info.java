/** The official list of schools: read with all its oddities, and followed without letting anybody join. */
@NullMarked
package be.handlewithcare.veck.schools.official;

import org.jspecify.annotations.NullMarked;
