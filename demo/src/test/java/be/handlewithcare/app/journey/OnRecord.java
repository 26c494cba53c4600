package be.handlewithcare.app.journey;

import static be.handlewithcare.app.journey.PoliceZone.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** One child that a zone reported, and what is on record about its signal. */
record OnRecord(RunningApplication application, String signal) {

    /** Reports the child, and waits until its school was looked for. */
    static OnRecord report(RunningApplication application, Children child) {
        PoliceZone zone = application.zone("5913");
        var accepted = zone.post(PoliceZone.report(PoliceZone.newReference(), child));
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(201);
        JsonNode report = json(accepted);
        zone.settledStatuses(report.get("intervention").asString());
        return new OnRecord(
                application, report.get("signals").get(0).get("signal").asString());
    }

    /** Waits until the signal stands so. */
    void becomes(String status) {
        PoliceZone zone = application.zone("5913");
        Eventually.holds(() -> status.equals(
                json(zone.get("/api/police/v1/signals/" + signal)).get("status").asString()));
    }

    /** The address of the notice that this school got. */
    String noticeAt(String school) {
        String notice = jdbc().sql(
                        "select notice_id::text from desk.notice where signal_id = ?::uuid and school = ? order by issued_at desc limit 1")
                .param(signal)
                .param(school)
                .query(String.class)
                .single();
        return "/school/notices/" + notice;
    }

    /** What was done, by whom, in order. */
    List<String> trail() {
        return jdbc().sql("select action, actor from audit.entry where signal_id = ?::uuid order by entry_id")
                .param(signal)
                .query((row, _) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    private JdbcClient jdbc() {
        return application.bean(JdbcClient.class);
    }
}
