package be.handlewithcare.app.signin;

import be.handlewithcare.app.Browser;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Keycloak, as unpacked, with the realm of the documentation in it. */
final class Keycloak implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration START = Duration.ofMinutes(5);
    private static final Browser CALLS = new Browser("");

    private final String address;
    private final Process process;

    private Keycloak(String address, Process process) {
        this.address = address;
        this.process = process;
    }

    static Keycloak start(Path home, int port, UnaryOperator<String> realm) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(home.resolve("data"));
        Path imports = Files.createDirectories(home.resolve("data/import"));
        Files.writeString(
                imports.resolve("hwc-realm.json"),
                realm.apply(Files.readString(Path.of("../docs/keycloak-realm.json"))));
        ProcessBuilder command = new ProcessBuilder(
                home.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm", "--http-port=" + port);
        command.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m",
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin"));
        Process process = command.redirectErrorStream(true)
                .redirectOutput(home.resolve("keycloak.log").toFile())
                .start();
        Keycloak keycloak = new Keycloak("http://localhost:" + port, process);
        keycloak.awaitUp();
        return keycloak;
    }

    String token(String realm, Map<String, String> form) {
        HttpResponse<String> answer = CALLS.send(
                address + "/realms/" + realm + "/protocol/openid-connect/token",
                request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(Browser.encoded(form))));
        return JSON.readTree(answer.body()).get("access_token").asString();
    }

    /** Signs a person out everywhere. */
    void signOut(String user) {
        admin("POST", "/users/" + idOf(user) + "/logout");
    }

    /** Removes a person from all their groups, and so from their roles. */
    void takeRolesAway(String user) {
        String id = idOf(user);
        for (JsonNode group : JSON.readTree(admin("GET", "/users/" + id + "/groups"))) {
            admin("DELETE", "/users/" + id + "/groups/" + group.get("id").asString());
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }

    private String idOf(String user) {
        return JSON.readTree(admin("GET", "/users?exact=true&username=" + user))
                .get(0)
                .get("id")
                .asString();
    }

    private String admin(String method, String path) {
        String token = token(
                "master",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", "admin"));
        HttpResponse<String> answer = CALLS.send(
                address + "/admin/realms/hwc" + path,
                request -> request.header("Authorization", "Bearer " + token).method(method, BodyPublishers.noBody()));
        if (answer.statusCode() >= 300) {
            throw new AssertionError(method + " " + path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private void awaitUp() throws InterruptedException {
        Instant latest = Clock.systemUTC().instant().plus(START);
        while (!isUp()) {
            if (!process.isAlive() || Clock.systemUTC().instant().isAfter(latest)) {
                throw new AssertionError("Keycloak did not start");
            }
            process.waitFor(Duration.ofMillis(500));
        }
    }

    private boolean isUp() {
        try {
            return CALLS.get(address + "/realms/hwc/.well-known/openid-configuration")
                            .statusCode()
                    == 200;
        } catch (java.io.UncheckedIOException notYet) {
            return false;
        }
    }
}
