package be.handlewithcare.veck.export;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Too many exports run at the same time: 503, with the seconds after which to try again. */
public final class ExportsBusy extends ErrorResponseException {
    private static final long serialVersionUID = 1L;
    private static final String SECONDS = "10";

    ExportsBusy() {
        super(HttpStatus.SERVICE_UNAVAILABLE);
        getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS);
    }
}
