package be.handlewithcare.app.security;

import be.handlewithcare.app.Browser;
import be.handlewithcare.demo.RunningDemo;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A machine that talks to the running demo. */
final class Machine {
    private static final RunningDemo DEMO = RunningDemo.get();

    private Machine() {}

    static String token(String client, String scope) {
        HttpResponse<String> answer = askToken(client, "demo", scope);
        return JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
    }

    static HttpResponse<String> askToken(String client, String secret, String scope) {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return new Browser(DEMO.address())
                .send(
                        "/oauth2/token",
                        request -> request.header("Authorization", "Basic " + basic)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(
                                        Browser.encoded(Map.of("grant_type", "client_credentials", "scope", scope)))));
    }

    static HttpResponse<String> get(String path, @Nullable String token) {
        return new Browser(DEMO.address()).send(path, request -> {
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
        });
    }
}
