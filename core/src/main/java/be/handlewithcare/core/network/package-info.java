/** Tells this machine from the network. */
@NullMarked
package be.handlewithcare.core.network;

import org.jspecify.annotations.NullMarked;
