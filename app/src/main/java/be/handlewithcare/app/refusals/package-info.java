/** Who was refused is on the audit log, whichever endpoint refused it. */
@NullMarked
package be.handlewithcare.app.refusals;

import org.jspecify.annotations.NullMarked;
