/** Records on the audit log who was refused, at every endpoint. */
@NullMarked
package be.handlewithcare.app.refusals;

import org.jspecify.annotations.NullMarked;
