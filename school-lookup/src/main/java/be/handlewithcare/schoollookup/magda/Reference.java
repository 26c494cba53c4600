package be.handlewithcare.schoollookup.magda;

import java.util.UUID;

/**
 * Our own reference of one message, which identifies its answer; the log of questions has it too. It is in both places,
 * {@code Bericht/Afzender/Referte} and {@code Vraag/Referte}: MAGDA's documents say that an answer repeats the second in
 * {@code Antwoord/Referte}, and Digitaal Vlaanderen's MAGDA-Mock 3.42.0 repeats the first.
 */
record Reference(String value) {

    static Reference fresh() {
        return new Reference(UUID.randomUUID().toString());
    }
}
