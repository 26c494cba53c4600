package be.handlewithcare.veck.report;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Too many are printing: 503, with the seconds after which to try again. */
final class PressBusy extends ErrorResponseException {
    private static final long serialVersionUID = 1L;
    private static final String SECONDS = "10";

    PressBusy() {
        super(HttpStatus.SERVICE_UNAVAILABLE);
        getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS);
    }
}
