/** Tells this machine from the network, and opens the files with the certificates of a connection. */
@NullMarked
package be.handlewithcare.core.network;

import org.jspecify.annotations.NullMarked;
