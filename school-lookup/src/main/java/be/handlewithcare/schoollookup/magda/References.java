package be.handlewithcare.schoollookup.magda;

import java.util.UUID;

/**
 * Our own references of one message, by which its answer is known.
 *
 * @param message {@code Bericht/Afzender/Referte}; also the one in the log of questions
 * @param question {@code Vraag/Referte}
 */
record References(String message, String question) {

    static References fresh() {
        return new References(UUID.randomUUID().toString(), UUID.randomUUID().toString());
    }
}
