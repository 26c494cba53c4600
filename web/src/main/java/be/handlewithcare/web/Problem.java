package be.handlewithcare.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Why a request was refused, in the terms of RFC 9457.
 *
 * @param code stable, part of the contract
 * @param errors the fields to blame, possibly none
 * @param headers that the answer must carry, such as {@code Allow}
 * @param more members beside those of every problem, possibly none
 */
record Problem(HttpStatus status, String code, List<FieldError> errors, HttpHeaders headers, Map<String, Object> more) {
    Problem {
        errors = List.copyOf(errors);
        more = Map.copyOf(more);
    }

    Problem(HttpStatus status, String code, List<FieldError> errors, HttpHeaders headers) {
        this(status, code, errors, headers, Map.of());
    }

    static Problem of(HttpStatus status, String code) {
        return new Problem(status, code, List.of(), HttpHeaders.EMPTY);
    }

    static Problem invalid(List<FieldError> errors) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", errors, HttpHeaders.EMPTY);
    }

    /** The same, telling after what time it is worth asking again; in whole seconds, rounded up. */
    Problem retryAfter(Duration time) {
        HttpHeaders telling = new HttpHeaders(headers);
        telling.set(
                HttpHeaders.RETRY_AFTER,
                Long.toString(time.plusSeconds(1).minusNanos(1).toSeconds()));
        return new Problem(status, code, errors, telling, more);
    }

    Problem with(Map<String, Object> members) {
        return new Problem(status, code, errors, headers, members);
    }
}
