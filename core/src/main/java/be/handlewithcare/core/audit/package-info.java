/** The audit trail: who did and saw what, and when. */
@NullMarked
package be.handlewithcare.core.audit;

import org.jspecify.annotations.NullMarked;
