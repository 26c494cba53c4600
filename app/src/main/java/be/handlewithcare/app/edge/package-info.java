/** What stands between the network and the application: which hosts, how large, how many at once, how long. */
@NullMarked
package be.handlewithcare.app.edge;

import org.jspecify.annotations.NullMarked;
