/** Keys and certificates for two-way TLS on this machine. */
@NullMarked
package be.handlewithcare.magdasimulator.certificates;

import org.jspecify.annotations.NullMarked;
