package be.handlewithcare.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import be.handlewithcare.demo.RunningDemo;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiDoorsTest {
    private static final RunningDemo DEMO = RunningDemo.get();
    private static final Map<String, String> CLIENTS = Map.of(
            "hwc.report", "pz-5913",
            "hwc.schools", "veck-monitor",
            "hwc.monitor", "veck-monitor",
            "hwc.audit", "auditor",
            "hwc.operate", "operator");

    @ParameterizedTest
    @CsvSource({
        "/api/police/probe,hwc.report,pz-5913 ZONE_SYSTEM 5913",
        "/api/veck/v1/schools/probe,hwc.schools,veck-monitor VECK OVO000901",
        "/api/veck/probe,hwc.monitor,veck-monitor VECK OVO000901",
        "/api/audit/probe,hwc.audit,auditor AUDITOR OVO000902",
        "/api/operator/probe,hwc.operate,operator OPERATOR OVO000903"
    })
    void eachDoorOpensToItsOwnScopeOnly(String path, String ownScope, String who) {
        for (String scope : CLIENTS.keySet()) {
            HttpResponse<String> answer = Machine.get(path, Machine.token(CLIENTS.get(scope), scope));
            if (scope.equals(ownScope)) {
                assertThat(answer.statusCode()).as(scope).isEqualTo(200);
                assertThat(answer.body()).isEqualTo(who);
            } else {
                assertThatItIsAProblem(answer, 403, "forbidden");
                assertThat(answer.headers().firstValue("WWW-Authenticate"))
                        .contains("Bearer error=\"insufficient_scope\"");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/police/probe",
                "/api/veck/v1/schools/probe",
                "/api/veck/probe",
                "/api/audit/probe",
                "/api/operator/probe",
                "/api/nothing/here"
            })
    void aStrangerIsUnauthenticatedEverywhere(String path) {
        HttpResponse<String> answer = Machine.get(path, null);

        assertThatItIsAProblem(answer, 401, "unauthenticated");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/operator/v1/erasures", "/api/audit/v1/access-requests", "/api/veck/v1/schools/import"})
    void aStrangerWhoWouldChangeSomethingIsAStrangerFirst(String path) {
        HttpResponse<String> answer = new Browser(RunningDemo.get().address())
                .send(path, request -> request.POST(HttpRequest.BodyPublishers.noBody()));

        assertThatItIsAProblem(answer, 401, "unauthenticated");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void anUnknownAddressIsAProblemToo() {
        assertThatItIsAProblem(
                Machine.get("/api/nothing/here", Machine.token("pz-5913", "hwc.report")), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/veck/probe,veck,200",
        "/api/veck/v1/schools/probe,veck,200",
        "/api/audit/probe,dpo,200",
        "/api/operator/probe,operator,200",
        "/api/audit/probe,veck,403",
        "/api/veck/probe,dpo,403",
        "/api/operator/probe,agent-5913,403"
    })
    void peopleWhoSignedInNeedTheRoleOnly(String path, String user, int status) {
        assertThat(signedIn(user).get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void noCookieOpensThePoliceApi() {
        assertThatItIsAProblem(signedIn("agent-5913").get("/api/police/probe"), 401, "unauthenticated");
    }

    @Test
    void aSessionNeedsTheTokenAgainstForgedRequests() {
        Browser veck = signedIn("veck");
        String token = veck.get("/veck/csrf").body();

        assertThatItIsAProblem(veck.post("/api/veck/probe", Map.of()), 403, "forbidden");
        assertThat(veck.send(
                                "/api/veck/probe",
                                request -> request.header("X-CSRF-TOKEN", token).POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aMachineNeedsNoneAndGetsNoSession() {
        String token = Machine.token("pz-5913", "hwc.report");

        HttpResponse<String> answer = new Browser(DEMO.address())
                .send(
                        "/api/police/probe",
                        request -> request.header("Authorization", "Bearer " + token)
                                .POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aBadTokenIsNotSavedByAGoodCookie() {
        HttpResponse<String> answer =
                signedIn("veck").send("/api/veck/probe", request -> request.header("Authorization", "bearer nonsense"));

        assertThatItIsAProblem(answer, 401, "unauthenticated");
    }

    @Test
    void theDescriptionOfTheApiIsForAll() {
        assertThat(Machine.get("/api/openapi.yaml", null).statusCode()).isEqualTo(200);
    }

    private static Browser signedIn(String user) {
        Browser browser = new Browser(DEMO.address());
        browser.signIn(user, "/oauth2/authorization/hwc");
        return browser;
    }

    private static void assertThatItIsAProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().allValues("Content-Type")).isEqualTo(List.of("application/problem+json"));
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }
}
