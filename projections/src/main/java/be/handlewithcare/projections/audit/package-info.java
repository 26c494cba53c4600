/** The audit trail as rows, and the questions an auditor asks. */
@NullMarked
package be.handlewithcare.projections.audit;

import org.jspecify.annotations.NullMarked;
