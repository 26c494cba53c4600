package be.handlewithcare.police.desk;

import java.io.ByteArrayOutputStream;
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
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** As much of a browser as the pages need: cookies, forms with their hidden token, no scripts. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NEVER)
            .build();
    private final String server;

    Browser(int port) {
        this.server = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path) {
        return exchange(HttpRequest.newBuilder(URI.create(server + path)));
    }

    HttpResponse<String> head(String path) {
        return exchange(HttpRequest.newBuilder(URI.create(server + path)).HEAD());
    }

    /** Sends the form that leads to that path, with the hidden token found in the page, filled in as {@code name=value}. */
    HttpResponse<String> press(HttpResponse<String> page, String path, String... fields) {
        if (!page.body().contains("action=\"" + path + "\"")) {
            throw new AssertionError("No form leads to " + path);
        }
        return post(path, tokenIn(page), fields);
    }

    HttpResponse<String> post(String path, String token, String... fields) {
        String body = Stream.concat(Stream.of("_csrf=" + token), Arrays.stream(fields))
                .map(Browser::encoded)
                .collect(Collectors.joining("&"));
        return exchange(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a file by the form that leads to that path. */
    HttpResponse<String> upload(HttpResponse<String> page, String path, String field, byte[] file) {
        String border = "border-of-parts";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + border + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + tokenIn(page)
                        + "\r\n--" + border + "\r\nContent-Disposition: form-data; name=\"" + field
                        + "\"; filename=\"file.csv\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return exchange(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static String encoded(String field) {
        int border = field.indexOf('=');
        return field.substring(0, border + 1) + URLEncoder.encode(field.substring(border + 1), StandardCharsets.UTF_8);
    }

    static String tokenIn(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new AssertionError("The page has no form with a token");
        }
        return token.group(1);
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.header("Accept", "text/html").build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
