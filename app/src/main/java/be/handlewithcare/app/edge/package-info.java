/** The filters between the network and the application: known hosts, and limits on size, number and time. */
@NullMarked
package be.handlewithcare.app.edge;

import org.jspecify.annotations.NullMarked;
