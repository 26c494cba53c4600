package be.handlewithcare.web.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** As much of a browser as the pages need: cookies, forms with their hidden token, files, no scripts. */
public final class PageVisitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BORDER = "the-border";

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final String server;

    /** Somebody who visits the server of this machine at that port. */
    public PageVisitor(int port) {
        this.server = "http://localhost:" + port;
    }

    /** Follows where it leads. */
    public HttpResponse<String> get(String path) {
        return exchange(HttpRequest.newBuilder(URI.create(server + path)));
    }

    /** Sends the form of this page that leads to that path, filled in as {@code name=value}; follows where it leads. */
    public HttpResponse<String> press(String page, String path, String... fields) {
        String body = Stream.concat(Stream.of("_csrf=" + token(page, path)), Arrays.stream(fields))
                .map(PageVisitor::encoded)
                .collect(Collectors.joining("&"));
        return exchange(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a file by the form of this page that leads to itself, filled in as {@code name=value}. */
    public HttpResponse<String> upload(String page, byte[] file, String... fields) {
        String start = Stream.concat(Stream.of("_csrf=" + token(page, page)), Arrays.stream(fields))
                        .map(PageVisitor::part)
                        .collect(Collectors.joining())
                + head("name=\"file\"; filename=\"list.csv\"\r\nContent-Type: text/csv");
        return exchange(HttpRequest.newBuilder(URI.create(server + page))
                .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(start),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--" + BORDER + "--\r\n"))));
    }

    private static String part(String field) {
        int border = field.indexOf('=');
        return head("name=\"" + field.substring(0, border) + "\"") + field.substring(border + 1) + "\r\n";
    }

    private static String head(String of) {
        return "--" + BORDER + "\r\nContent-Disposition: form-data; " + of + "\r\n\r\n";
    }

    private String token(String page, String path) {
        String body = get(page).body();
        if (!body.contains("action=\"" + path + "\"")) {
            throw new AssertionError("No form leads to " + path);
        }
        Matcher token = TOKEN.matcher(body);
        if (!token.find()) {
            throw new AssertionError("The page has no form with a token");
        }
        return token.group(1);
    }

    private static String encoded(String field) {
        int border = field.indexOf('=');
        return field.substring(0, border + 1) + URLEncoder.encode(field.substring(border + 1), UTF_8);
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
