package be.handlewithcare.app.edge;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/**
 * A request whose body is not read: it looks like a GET without a body. The error pages would otherwise parse the body for a
 * field or a file.
 */
public final class RequestWithoutBody extends HttpServletRequestWrapper {

    private static final int PIECE = 8 * 1024;
    private static final long MOST_DISCARDED = 32L * 1024 * 1024;

    RequestWithoutBody(HttpServletRequest request) {
        super(request);
    }

    /** Answers with the error page, or the problem, of this status. */
    public static void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws ServletException, IOException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status.value());
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        forward(request, response, "/error");
    }

    /**
     * Reads the body and discards it, because a browser that is still sending does not show the answer. Only for people who are
     * or recently were signed in; the connection of anybody else is just closed.
     */
    public static void discard(HttpServletRequest request) throws IOException {
        if (request.getHeader(HttpHeaders.EXPECT) != null) {
            // Reading would ask for the body that the sender holds back until it is welcome.
            return;
        }
        byte[] piece = new byte[PIECE];
        InputStream body = request.getInputStream();
        for (long left = MOST_DISCARDED; left > 0; ) {
            int read = body.read(piece);
            if (read < 0) {
                return;
            }
            left -= read;
        }
    }

    /** Forwards to one of our own pages for the answer. */
    public static void forward(HttpServletRequest request, HttpServletResponse response, String page)
            throws ServletException, IOException {
        RequestDispatcher dispatcher = request.getRequestDispatcher(page);
        if (dispatcher == null) {
            throw new IllegalStateException("there is no page " + page);
        }
        dispatcher.forward(new RequestWithoutBody(request), response);
    }

    @Override
    public String getMethod() {
        return HttpMethod.GET.name();
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public int getContentLength() {
        return 0;
    }

    @Override
    public long getContentLengthLong() {
        return 0;
    }

    @Override
    public @Nullable String getParameter(String name) {
        return null;
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return null;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Collection<Part> getParts() {
        return List.of();
    }

    @Override
    public @Nullable Part getPart(String name) {
        return null;
    }

    @Override
    public ServletInputStream getInputStream() {
        throw new IllegalStateException("nobody reads this body");
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(Reader.nullReader());
    }
}
