package be.handlewithcare.web;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.outage.Outage;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Which problem an exception is to the caller. */
final class Problems {
    private static final String WHOLE_REQUEST = "";
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private Problems() {}

    static Problem of(Throwable thrown) {
        return switch (thrown) {
            case Rejected rejected -> of(rejected);
            case Conflict conflict -> of(conflict.rule()).with(conflict.state());
            case InvalidFields invalid -> Problem.invalid(invalid.errors());
            case Malformed malformed ->
                new Problem(HttpStatus.BAD_REQUEST, "malformed", malformed.errors(), HttpHeaders.EMPTY);
            case HttpMessageNotReadableException _, MethodArgumentTypeMismatchException _ ->
                Problem.of(HttpStatus.BAD_REQUEST, "malformed");
            case TooLarge _ -> Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
            case ErrorResponse refused -> of(refused);
            default -> Outage.isBehind(thrown) ? unavailable() : internal();
        };
    }

    private static Problem of(Rejected rejected) {
        Problem problem = of(rejected.rule());
        return rejected.retryAfter().map(problem::retryAfter).orElse(problem);
    }

    private static Problem of(Rule rule) {
        return switch (rule) {
            case LOOKUPS_USED_UP -> Problem.of(HttpStatus.TOO_MANY_REQUESTS, rule.code());
            case NOT_FOUND -> Problem.of(HttpStatus.NOT_FOUND, rule.code());
            case REFERENCE_REUSED, NOT_AWAITING, NOTICE_STANDS, NOT_OPENED, NOTICE_RETURNED, NOTICE_WITHDRAWN, ERASED ->
                Problem.of(HttpStatus.CONFLICT, rule.code());
            case NOT_PARTICIPATING,
                    RETURNED_BEFORE,
                    REQUIRED,
                    TOO_LONG,
                    TOO_FEW,
                    TOO_MANY,
                    GIVEN_TWICE,
                    FORMAT,
                    TOO_OLD,
                    IN_THE_FUTURE,
                    NOT_A_CHILD,
                    FORBIDDEN_CHARACTER,
                    NO_LETTER,
                    TOO_MANY_MARKS,
                    LEFT_BEFORE_JOINED,
                    MERGED_INTO_ITSELF,
                    NOT_PUBLISHED,
                    UNKNOWN_ZONE -> Problem.invalid(List.of(new FieldError(WHOLE_REQUEST, rule)));
        };
    }

    /** What Spring refuses before any of our code runs; its details may repeat input, so only its status counts. */
    private static Problem of(ErrorResponse refused) {
        HttpStatusCode code = refused.getStatusCode();
        HttpStatus status = HttpStatus.resolve(code.value());
        if (status == null) {
            return code.is4xxClientError() ? Problem.of(HttpStatus.BAD_REQUEST, "malformed") : internal();
        }
        String name = switch (status) {
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case NOT_ACCEPTABLE -> "not-acceptable";
            case CONTENT_TOO_LARGE -> "too-large";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupported-media-type";
            case SERVICE_UNAVAILABLE -> "unavailable";
            default -> status.is4xxClientError() ? "malformed" : "internal";
        };
        return new Problem(status, name, List.of(), refused.getHeaders());
    }

    private static Problem unavailable() {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable").retryAfter(RETRY_AFTER);
    }

    private static Problem internal() {
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
    }
}
