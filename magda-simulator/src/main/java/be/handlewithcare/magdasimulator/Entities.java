package be.handlewithcare.magdasimulator;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Document types that no client may follow.
 *
 * @param bait notes who reads it
 */
record Entities(URI bait) {
    private static final String ROOT = "<soapenv:Envelope";
    private static final String PLACE = "MagdaGateway";
    private static final int STEPS = 10;
    private static final int TIMES = 10;

    /** The answer with a file of the client's machine in it, and with what stands at the bait's address. */
    String external(String answer) {
        return with(
                answer,
                "<!ENTITY file SYSTEM \"file:///etc/hostname\"><!ENTITY bait SYSTEM \"" + bait + "\">",
                "&file;&bait;");
    }

    /** The answer with an entity in it that is ten others, each of which is ten others, and so on. */
    static String billionLaughs(String answer) {
        String entities = IntStream.range(1, STEPS)
                .mapToObj(step -> "<!ENTITY a" + step + " \"" + ("&a" + (step - 1) + ";").repeat(TIMES) + "\">")
                .collect(Collectors.joining("", "<!ENTITY a0 \"hahahahaha\">", ""));
        return with(answer, entities, "&a" + (STEPS - 1) + ";");
    }

    private static String with(String answer, String entities, String use) {
        return answer.replaceFirst(ROOT, "<!DOCTYPE Envelope [" + entities + "]>" + ROOT)
                .replaceFirst(PLACE, use);
    }
}
