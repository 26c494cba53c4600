package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published document names every call of the API and no other, and the answers have the fields it names. */
class ApiDocumentTest {
    private final RunningApplication application = RunningApplication.get();
    private final PoliceZone zone = application.zone("5913");
    private final JsonNode document = read();

    @Test
    void theDocumentNamesEveryCallAndNoOther() {
        Set<String> served = application
                .context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .filter(call -> call.contains(" /api/"))
                .collect(Collectors.toSet());
        Set<String> documented = new HashSet<>();
        document.get("paths")
                .forEachEntry((path, calls) -> calls.propertyNames()
                        .forEach(method -> documented.add(method.toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(documented).isNotEmpty().isEqualTo(served);
    }

    @Test
    void theAnswersHaveTheFieldsThatTheDocumentNames() {
        HttpResponse<String> accepted = zone.post(PoliceZone.report(PoliceZone.newReference(), Children.UNKNOWN));
        JsonNode intervention = PoliceZone.json(accepted);
        zone.settledStatuses(intervention.get("intervention").asString());
        String signal = intervention.get("signals").get(0).get("signal").asString();
        PoliceZone veck = new PoliceZone(application.base, "veck-monitor", "hwc.monitor hwc.schools");
        PoliceZone auditor = new PoliceZone(application.base, "auditor", "hwc.audit");

        conforms(intervention, "Intervention");
        conforms(PoliceZone.json(zone.get("/api/police/v1/signals/" + signal)), "Signal");
        conforms(PoliceZone.json(zone.post("{}")), "Problem");
        conforms(
                PoliceZone.json(veck.get("/api/veck/v1/volumes?from=2026-09&to=2027-08&by=zone,post,month")),
                "Volumes");
        conforms(
                PoliceZone.json(veck.get("/api/veck/v1/volumes?from=2026-01&to=2026-12&audience=public")),
                "PublicVolumes");
        JsonNode promptness =
                PoliceZone.json(veck.get("/api/veck/v1/promptness?from=2026-09&to=2027-08&by=zone,post,month"));
        conforms(promptness, "Promptness");
        conforms(promptness.at("/rows/0"), "PromptnessRow");
        conforms(promptness.at("/rows/0/delays/interventionToReported"), "Delay");
        conforms(first(veck.get("/api/veck/v1/schools")), "School");
        JsonNode followed = PoliceZone.json(
                veck.postCsv("/api/veck/v1/schools/import", SchoolList.of(SchoolList.site("990801", "De Lijst"))));
        conforms(followed, "SchoolImport");
        conforms(first(auditor.get("/api/audit/v1/entries?limit=1")), "AuditEntry");
    }

    @Test
    void theAnswersAboutAChildThatIsThenForgottenHaveThemToo() {
        HttpResponse<String> accepted = zone.post(PoliceZone.report(PoliceZone.newReference(), Children.UNKNOWN));
        String signal = PoliceZone.json(accepted).at("/signals/0/signal").asString();
        PoliceZone auditor = new PoliceZone(application.base, "auditor", "hwc.audit");
        PoliceZone operator = new PoliceZone(application.base, "operator", "hwc.operate");

        JsonNode kept = access(auditor);
        JsonNode erasure =
                PoliceZone.json(operator.post("/api/operator/v1/erasures", "{\"signal\": \"" + signal + "\"}"));
        JsonNode backlog = PoliceZone.json(operator.get("/api/operator/v1/backlog"));

        conforms(kept, "Access");
        conforms(kept.at("/signals/0"), "AccessSignal");
        assertThat(signals(kept)).contains(signal);
        conforms(erasure, "Erasure");
        assertThat(signals(access(auditor))).doesNotContain(signal);
        conforms(backlog, "Backlog");
        conforms(backlog.at("/kinds/0"), "BacklogKind");
    }

    private static JsonNode access(PoliceZone auditor) {
        return PoliceZone.json(auditor.post("/api/audit/v1/access-requests", Children.UNKNOWN.json()));
    }

    private static List<String> signals(JsonNode access) {
        return access.get("signals")
                .valueStream()
                .map(signal -> signal.get("signal").asString())
                .toList();
    }

    private static JsonNode first(HttpResponse<String> page) {
        return PoliceZone.json(page).get("items").get(0);
    }

    private void conforms(JsonNode answer, String schema) {
        JsonNode described = document.get("components").get("schemas").get(schema);
        Set<String> required =
                described.get("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        Set<String> known = new HashSet<>(described.get("properties").propertyNames());

        assertThat(answer.propertyNames()).as(schema).containsAll(required).isSubsetOf(known);
    }

    private JsonNode read() {
        HttpResponse<String> answer = zone.get("/api/openapi.yaml");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/yaml");
        Map<String, Object> yaml = new Yaml().load(answer.body());
        return new JsonMapper().valueToTree(yaml);
    }
}
