package be.handlewithcare.web;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Why a request was refused, in the terms of RFC 9457.
 *
 * @param code stable, part of the contract
 * @param errors the fields to blame, possibly none
 * @param headers that the answer must carry, such as {@code Allow}
 */
record Problem(HttpStatus status, String code, List<FieldError> errors, HttpHeaders headers) {
    Problem {
        errors = List.copyOf(errors);
    }

    static Problem of(HttpStatus status, String code) {
        return new Problem(status, code, List.of(), HttpHeaders.EMPTY);
    }

    static Problem invalid(List<FieldError> errors) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", errors, HttpHeaders.EMPTY);
    }
}
