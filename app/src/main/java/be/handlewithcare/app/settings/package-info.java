/** What an operator may set, read once from the environment and refused as a whole. */
@NullMarked
package be.handlewithcare.app.settings;

import org.jspecify.annotations.NullMarked;
