/** What VECK and the auditor ask for: volumes, the schools that take part, the trail. */
@NullMarked
package be.handlewithcare.veck;

import org.jspecify.annotations.NullMarked;
