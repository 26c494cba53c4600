package be.handlewithcare.app.journey;

import static be.handlewithcare.app.journey.PoliceZone.json;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.axon.task.EraseBeforeStart;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** A backup's rows are put back into the vault after a child was erased; the keys are destroyed again, this time for good. */
class RestoredVaultTest {

    @Test
    void ofAVaultApart() {
        ApplicationWithOwnVault running = ApplicationWithOwnVault.get();

        keysThatCameBackAreDestroyed(running.base, running.context, running.jdbc(ApplicationWithOwnVault.KEYS));
    }

    @Test
    void ofAVaultInTheApplicationsDatabase() {
        RunningApplication running = RunningApplication.get();

        keysThatCameBackAreDestroyed(running.base, running.context, running.bean(JdbcTemplate.class));
    }

    private static void keysThatCameBackAreDestroyed(URI base, ApplicationContext context, JdbcTemplate keys) {
        PoliceZone operator = new PoliceZone(base, "operator", "hwc.operate");
        JsonNode report =
                json(new PoliceZone(base, "5913").post(PoliceZone.report(PoliceZone.newReference(), Children.UNKNOWN)));
        UUID intervention = UUID.fromString(report.get("intervention").asString());
        UUID signal = UUID.fromString(report.get("signals").get(0).get("signal").asString());
        byte[] child =
                keys.queryForObject("select wrapped from vault.data_key where signal_id = ?", byte[].class, signal);
        byte[] resend = keys.queryForObject(
                "select wrapped from vault.report_key where intervention_id = ?", byte[].class, intervention);
        JsonNode first = erase(operator, signal);

        restore(keys, signal, child, intervention, resend);
        assertThat(erase(operator, signal)).as("the answer is that of then").isEqualTo(first);
        assertThat(living(keys, signal, intervention))
                .as("after the operator asked again")
                .isEmpty();

        restore(keys, signal, child, intervention, resend);
        context.getBean(EraseBeforeStart.class).start();
        assertThat(living(keys, signal, intervention)).as("after a start").isEmpty();
    }

    private static JsonNode erase(PoliceZone operator, UUID signal) {
        HttpResponse<String> answer = operator.post("/api/operator/v1/erasures", "{\"signal\": \"" + signal + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static void restore(JdbcTemplate keys, UUID signal, byte[] child, UUID intervention, byte[] resend) {
        keys.update("delete from vault.data_key where signal_id = ?", signal);
        keys.update("delete from vault.report_key where intervention_id = ?", intervention);
        keys.update("insert into vault.data_key (signal_id, wrapped, created_at) values (?, ?, now())", signal, child);
        keys.update("insert into vault.report_key (intervention_id, wrapped) values (?, ?)", intervention, resend);
    }

    private static List<String> living(JdbcTemplate keys, UUID signal, UUID intervention) {
        return keys.queryForList(
                "select 'child' from vault.data_key where signal_id = ? and wrapped is not null union all"
                        + " select 'report' from vault.report_key where intervention_id = ? and wrapped is not null",
                String.class,
                signal,
                intervention);
    }
}
