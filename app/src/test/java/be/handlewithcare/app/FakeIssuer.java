package be.handlewithcare.app;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A foreign OpenID Connect issuer over real HTTP, as awkward as real ones are. A test sets who is signed in there, where the
 * claims about them are, and what does not work. The issuer gives claims only for the scope {@code vo}, as ACM does.
 * Long because it speaks the whole protocol: discovery, codes, tokens, introspection and back-channel logout.
 */
public final class FakeIssuer {
    public static final String INTROSPECTION_ID = "hwc-api";
    public static final String INTROSPECTION_SECRET = "hush: 100%";

    private static final int LATEST = 64;

    private final HttpServer server;
    private final RSAKey rsa;
    private final ECKey ec;
    private final Map<String, Visit> visits = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Object>> opaque = new ConcurrentHashMap<>();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();

    private volatile Map<String, Object> person = Map.of("sub", "nobody");
    private volatile String session = "none";

    public volatile JWSAlgorithm algorithm = JWSAlgorithm.RS256;
    public volatile boolean claimsInUserInfoOnly;
    public volatile boolean rolesInIdTokenOnly;
    public volatile boolean givesRefreshTokens;
    public volatile boolean refusesRefresh;
    public volatile boolean away;
    public volatile boolean tokensFail;
    public volatile boolean saysNothingAtRefresh;
    /** Runs before each answer of the token endpoint. */
    public volatile Runnable beforeTokens = () -> {};

    private FakeIssuer() throws IOException, JOSEException {
        rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
        ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), LATEST);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public static FakeIssuer start() {
        try {
            return new FakeIssuer();
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the claims about the system of the police zone with this KBO number. */
    public Map<String, Object> machine(String kbo) {
        return new HashMap<>(Map.of(
                "iss",
                address(),
                "sub",
                "pz-5913",
                "aud",
                "hwc",
                "exp",
                Date.from(now().plus(Duration.ofMinutes(5))),
                "scope",
                "hwc.report",
                "vo_doelgroepcode",
                "LB",
                "vo_orgcode",
                kbo,
                "hwc_rol_3d",
                "HWCZone:" + kbo));
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Restores the normal behaviour, with nobody signed in. */
    public void reset() {
        algorithm = JWSAlgorithm.RS256;
        claimsInUserInfoOnly = false;
        rolesInIdTokenOnly = false;
        givesRefreshTokens = false;
        refusesRefresh = false;
        away = false;
        tokensFail = false;
        saysNothingAtRefresh = false;
        beforeTokens = () -> {};
        person = Map.of("sub", "nobody");
    }

    /** Signs somebody in at the issuer. */
    public void signedIn(Map<String, Object> claims) {
        session = UUID.randomUUID().toString();
        person = claims;
    }

    /** Changes the claims of the person who is signed in. */
    public void changed(Map<String, Object> claims) {
        person = claims;
    }

    public String session() {
        return session;
    }

    /** Returns how often an address of the issuer was requested. */
    public int asked(String path) {
        return asked.getOrDefault(path, 0);
    }

    /** Issues an opaque token, and sets the answer to its lookup. */
    public String opaque(Map<String, Object> answer) {
        String token = UUID.randomUUID().toString().replace("-", "");
        opaque.put(token, answer);
        return token;
    }

    /** Issues a token with the issuer's signature. */
    public String signed(JWSAlgorithm by, String type, Map<String, Object> claims) {
        try {
            JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
            claims.forEach(set::claim);
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(by)
                            .type(new JOSEObjectType(type))
                            .keyID(by.equals(JWSAlgorithm.ES256) ? "ec" : "rsa")
                            .build(),
                    set.build());
            token.sign(by.equals(JWSAlgorithm.ES256) ? new ECDSASigner(ec) : new RSASSASigner(rsa));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the public key, which a forger of tokens knows too. */
    public byte[] publicKey() {
        try {
            return rsa.toRSAPublicKey().getEncoded();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Instant now() {
        return Clock.systemUTC().instant();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.merge(path, 1, Integer::sum);
            if (away || (tokensFail && path.equals("/token"))) {
                answer(exchange, 503, Map.of());
                return;
            }
            switch (path) {
                case "/.well-known/openid-configuration" -> answer(exchange, 200, configuration());
                case "/jwks" ->
                    answer(
                            exchange,
                            200,
                            new JWKSet(List.of(rsa, ec)).toPublicJWKSet().toJSONObject());
                case "/authorize" -> authorize(exchange);
                case "/token" -> token(exchange);
                case "/userinfo" -> userInfo(exchange);
                case "/introspect" -> introspect(exchange);
                default -> answer(exchange, 404, Map.of());
            }
        } catch (RuntimeException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
    }

    private Map<String, Object> configuration() {
        return Map.of(
                "issuer",
                address(),
                "authorization_endpoint",
                address() + "/authorize",
                "token_endpoint",
                address() + "/token",
                "userinfo_endpoint",
                address() + "/userinfo",
                "jwks_uri",
                address() + "/jwks",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256", "ES256"));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> question = form(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        visits.put(code, new Visit(person, session, question.get("scope"), question.get("nonce")));
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        question.get("redirect_uri") + "?code=" + code + "&state="
                                + java.net.URLEncoder.encode(
                                        String.valueOf(question.get("state")), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(302, -1);
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> question = form(body(exchange));
        boolean again = "refresh_token".equals(question.get("grant_type"));
        beforeTokens.run();
        // A code and a refresh token work once.
        Visit visit = visits.remove(String.valueOf(question.get(again ? "refresh_token" : "code")));
        if (visit == null || (again && refusesRefresh)) {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        Visit now = again ? new Visit(person, visit.session(), visit.scope(), null) : visit;
        String access = UUID.randomUUID().toString();
        visits.put(access, now);
        Map<String, Object> tokens =
                new LinkedHashMap<>(Map.of("access_token", access, "token_type", "Bearer", "expires_in", 300));
        if (!again || !saysNothingAtRefresh) {
            tokens.put("id_token", identity(now));
        }
        if (givesRefreshTokens) {
            tokens.put("refresh_token", access);
        }
        answer(exchange, 200, tokens);
    }

    private String identity(Visit visit) {
        Map<String, Object> claims = new HashMap<>(Map.of(
                "iss", address(),
                "aud", "hwc-portal",
                "sub", String.valueOf(visit.person().get("sub")),
                "sid", visit.session(),
                "iat", Date.from(now()),
                "exp", Date.from(now().plus(Duration.ofMinutes(5)))));
        if (visit.nonce() != null) {
            claims.put("nonce", visit.nonce());
        }
        if (!claimsInUserInfoOnly) {
            claims.putAll(told(visit));
        }
        return signed(algorithm, "JWT", claims);
    }

    private void userInfo(HttpExchange exchange) throws IOException {
        Visit visit = visits.get(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                .replace("Bearer ", ""));
        answer(
                exchange,
                visit == null ? 401 : 200,
                visit == null ? Map.of() : rolesInIdTokenOnly ? subject(visit) : told(visit));
    }

    private static Map<String, Object> told(Visit visit) {
        boolean all = visit.scope() != null && List.of(visit.scope().split(" ")).contains("vo");
        return all ? visit.person() : subject(visit);
    }

    private static Map<String, Object> subject(Visit visit) {
        return Map.of("sub", visit.person().get("sub"));
    }

    private void introspect(HttpExchange exchange) throws IOException {
        String basic = java.util.Base64.getEncoder()
                .encodeToString((INTROSPECTION_ID + ":"
                                + java.net.URLEncoder.encode(INTROSPECTION_SECRET, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
        if (!("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, Map.of());
            return;
        }
        answer(
                exchange,
                200,
                opaque.getOrDefault(String.valueOf(form(body(exchange)).get("token")), Map.of("active", false)));
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> json) throws IOException {
        byte[] body = JsonMapper.shared().writeValueAsBytes(json);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static Map<String, String> form(String encoded) {
        Map<String, String> fields = new HashMap<>();
        for (String field : encoded.split("&", -1)) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts.length > 1 ? parts[1] : "", StandardCharsets.UTF_8));
        }
        return fields;
    }

    private record Visit(
            Map<String, Object> person,
            String session,
            @Nullable String scope,
            @Nullable String nonce) {}
}
