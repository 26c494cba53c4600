package be.handlewithcare.core.audit;

import be.handlewithcare.core.decision.Actor;

/**
 * Puts onto the audit log that somebody was refused. A refusal stands also where the entry cannot be written, and many
 * refusals of one person or system make few entries: whoever probes must not be able to fill the log.
 */
public interface RefusalLog {

    /**
     * Records a refusal; never throws because of the audit log.
     *
     * @param object what was asked for: an id, whether or not it exists, or a code; never what was typed
     * @param outcome the code that the caller was answered
     */
    void refused(Actor by, String object, String outcome);
}
