package be.handlewithcare.core.audit;

import be.handlewithcare.core.decision.Actor;

/**
 * Records refusals on the audit log. A refusal holds also if its entry cannot be written. Many refusals of one person or system
 * make few entries, so that probing cannot fill the log.
 */
public interface RefusalLog {

    /**
     * Records a refusal; never throws because of the audit log.
     *
     * @param object the object of the request: an id, whether or not it exists, or a code; never typed text
     * @param outcome the code in the answer to the caller
     */
    void refused(Actor by, String object, String outcome);
}
