package be.handlewithcare.schoollookup.magda;

import java.util.UUID;

/**
 * Our own reference of one message, by which its answer is known; also the one in the log of questions. It stands in both
 * places that have one, {@code Bericht/Afzender/Referte} and {@code Vraag/Referte}: MAGDA's documents say that an answer
 * repeats the second in {@code Antwoord/Referte}, and Digitaal Vlaanderen's MAGDA-Mock 3.42.0 repeats the first.
 */
record Reference(String value) {

    static Reference fresh() {
        return new Reference(UUID.randomUUID().toString());
    }
}
