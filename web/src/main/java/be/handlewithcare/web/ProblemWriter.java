package be.handlewithcare.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a refusal as {@code application/problem+json} (RFC 9457) with an {@code instance} that support can find back:
 * it stands in one line of the log, with the code.
 */
public final class ProblemWriter {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ProblemWriter() {}

    /**
     * Answers with a problem, from a filter or a security handler.
     *
     * @param code stable, part of the contract, such as {@code forbidden}
     */
    public static void write(HttpServletResponse response, HttpStatus status, String code) throws IOException {
        answer(response, Problem.of(status, code), log(status, code));
    }

    /**
     * As {@link #write(HttpServletResponse, HttpStatus, String)}, telling when to come back.
     *
     * @param retryAfter in whole seconds, rounded up
     */
    public static void write(HttpServletResponse response, HttpStatus status, String code, Duration retryAfter)
            throws IOException {
        long seconds = retryAfter.plusSeconds(1).minusNanos(1).toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        write(response, status, code);
    }

    static void write(HttpServletResponse response, Throwable thrown) throws IOException {
        Problem problem = Problems.of(thrown);
        UUID instance =
                isFault(problem, thrown) ? logWithFrames(problem, thrown) : log(problem.status(), problem.code());
        answer(response, problem, instance);
    }

    /** A handler that answers 503 on purpose is busy: no fault. */
    private static boolean isFault(Problem problem, Throwable thrown) {
        boolean busy = problem.status() == HttpStatus.SERVICE_UNAVAILABLE && thrown instanceof ErrorResponse;
        return problem.status().is5xxServerError() && !busy;
    }

    private static UUID log(HttpStatus status, String code) {
        UUID instance = UUID.randomUUID();
        LOG.info("problem {} {} {}", instance, status.value(), code);
        return instance;
    }

    private static UUID logWithFrames(Problem problem, Throwable thrown) {
        UUID instance = UUID.randomUUID();
        LOG.error("problem {} {} {} {}", instance, problem.status().value(), problem.code(), StackFrames.of(thrown));
        return instance;
    }

    private static void answer(HttpServletResponse response, Problem problem, UUID instance) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status().value());
        problem.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(MAPPER.writeValueAsBytes(Body.of(problem, instance)));
    }

    @JsonPropertyOrder({"type", "title", "status", "code", "instance", "errors"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Body(
            String type,
            String title,
            int status,
            String code,
            String instance,
            List<BodyError> errors,
            @JsonAnyGetter Map<String, Object> more) {

        static Body of(Problem problem, UUID instance) {
            return new Body(
                    "urn:problem-type:handle-with-care:" + problem.code(),
                    problem.status().getReasonPhrase(),
                    problem.status().value(),
                    problem.code(),
                    "urn:uuid:" + instance,
                    problem.errors().stream().map(BodyError::of).toList(),
                    problem.more());
        }
    }

    @JsonPropertyOrder({"pointer", "code"})
    private record BodyError(String pointer, String code) {

        static BodyError of(FieldError error) {
            return new BodyError(error.pointer(), error.rule().code());
        }
    }
}
