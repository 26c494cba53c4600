package be.handlewithcare.schoollookup.magda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A question as it reached the other side. */
record AskedThere(String method, String path, Headers headers, String body) {

    static AskedThere in(HttpExchange exchange) throws IOException {
        return new AskedThere(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders(),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    }

    boolean isPersonSearch() {
        return body.contains(Service.PERSON_SEARCH.namespace());
    }

    Service service() {
        return isPersonSearch() ? Service.PERSON_SEARCH : Service.ENROLMENTS;
    }

    String messageReference() {
        return values("Referte").getFirst();
    }

    String questionReference() {
        return values("Referte").getLast();
    }

    String insz() {
        return values("INSZ").getFirst();
    }

    List<String> values(String element) {
        return Pattern.compile("<" + element + ">([^<]*)</" + element + ">")
                .matcher(body)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
