package be.handlewithcare.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A visitor's browser as far as a session needs one: cookies, redirects, forms. */
public final class Browser {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String address;
    private final CookieManager cookies;
    private final HttpClient client;

    public Browser(String address) {
        this(address, HttpClient.Redirect.ALWAYS);
    }

    public Browser(String address, HttpClient.Redirect redirects) {
        this(address, redirects, new CookieManager());
    }

    /** Makes a browser that shares the cookies of another one. */
    public Browser(String address, HttpClient.Redirect redirects, CookieManager cookies) {
        this.address = address;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(redirects)
                .build();
    }

    /** Opens a page of the portal, fills in the issuer's form that comes instead, and lands where the portal sends one. */
    public HttpResponse<String> signIn(String user, String page) {
        HttpResponse<String> form = get(page);
        return post("/demo/inloggen", Map.of("username", user, "password", "demo", "_csrf", csrf(form)));
    }

    public HttpResponse<String> get(String path) {
        return send(path, request -> {});
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        return submit(path, fields(form));
    }

    /** One field of a form; several may have the same name. */
    public record Field(String name, String value) {
        private String encoded() {
            return URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    /** Submits the fields in their order. */
    public HttpResponse<String> submit(String path, List<Field> fields) {
        return send(
                path,
                request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(fields))));
    }

    public HttpResponse<String> send(String path, Consumer<HttpRequest.Builder> more) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        more.accept(request);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public CookieManager cookies() {
        return cookies;
    }

    /** The token in the first form of a page. */
    public static String csrf(HttpResponse<String> page) {
        Matcher matcher = CSRF.matcher(page.body());
        if (!matcher.find()) {
            throw new AssertionError("no form on " + page.uri() + ", status " + page.statusCode());
        }
        return matcher.group(1);
    }

    public static String encoded(Map<String, String> form) {
        return encoded(fields(form));
    }

    private static String encoded(List<Field> fields) {
        return fields.stream().map(Field::encoded).collect(Collectors.joining("&"));
    }

    private static List<Field> fields(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> new Field(field.getKey(), field.getValue()))
                .toList();
    }
}
