/** VECK's figures beside the events they come from. */
@NullMarked
package be.handlewithcare.app.figures;

import org.jspecify.annotations.NullMarked;
