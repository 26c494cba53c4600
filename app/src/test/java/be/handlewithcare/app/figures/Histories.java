package be.handlewithcare.app.figures;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Histories of invented children, written straight into the event table: spread evenly over days, two signals to an
 * intervention.
 *
 * @param name of the children, so that those of two histories are others
 * @param outcomes of how many kinds: with one kind each signal is placed and told in time; with twenty, one of each
 *     twenty is closed, one waits for a person, one is withdrawn, and one is told too late
 */
record Histories(
        String name,
        int signals,
        int children,
        int schools,
        List<String> zones,
        LocalDate first,
        int days,
        int outcomes) {
    private static final String SEED = """
            create temporary table seed on commit drop as
            select i, case when :outcomes = 1 then 9 else i % :outcomes end as kind,
                md5(:name || 's' || i)::uuid as signal, md5(:name || 'n' || i)::uuid as notice,
                md5(:name || 'i' || i / 2)::uuid as intervention,
                (string_to_array(:zones, ','))[1 + (i / 2) % cardinality(string_to_array(:zones, ','))] as zone,
                'Post ' || (i / 2) % 3 as post, 'token ' || :name || i % :children as token,
                lpad((990000 - i % :schools)::text, 6, '0') as school,
                at as occurred, at + interval '24 hours' as due, at + (i / 2) % 10 * interval '20 minutes' as raised
            from generate_series(0, :signals - 1) i,
                lateral (select :first::timestamptz + interval '12 hours'
                    + i / 2 * 2 * (:days - 1) * interval '1 day' / :signals as at) time""";

    void store(JdbcClient jdbc) {
        jdbc.sql(SEED)
                .param("name", name)
                .param("outcomes", outcomes)
                .param("zones", String.join(",", zones))
                .param("children", children)
                .param("schools", schools)
                .param("signals", signals)
                .param("first", first.toString())
                .param("days", days)
                .update();
        store(jdbc, 0, "signal-raised", "true", """
                'intervention', intervention, 'zone', zone, 'post', post, 'occurredAt', %s, 'dueAt', %s, 'raisedAt', %s,
                'child', 'c2VhbGVk', 'token', token""".formatted(at("occurred"), at("due"), at("raised")));
        store(jdbc, 1, "signal-looked-up", "true", """
                'source', 'REGISTER', 'outcome', case when kind = 1 then 'NOT_FOUND' else 'FOUND' end,
                'schools', case when kind = 1 then array[]::text[] else array[school] end, 'at', %s""".formatted(at("raised")));
        store(jdbc, 2, "signal-closed", "kind = 0", "'reason', 'NOT_PARTICIPATING', 'at', " + at("raised"));
        store(jdbc, 2, "signal-needs-attention", "kind = 1", """
                'reason', 'NOT_FOUND', 'candidates', array[]::text[], 'at', %s""".formatted(at("raised")));
        store(jdbc, 2, "signal-placed", "kind > 1", """
                'schools', array[school], 'child', 'c2VhbGVk', 'dueAt', %s, 'placedAt', %s""".formatted(
                        at("due"), at("raised + i % 7 * interval '1 second'")));
        store(jdbc, 3, "signal-withdrawn", "kind = 2", """
                'reason', 'WRONG_CHILD', 'schools', array[school], 'withdrawnAt', %s""".formatted(at("due")));
        store(jdbc, 3, "signal-overdue", "kind = 3", "'reportedLate', false, 'at', " + at("due"));
        store(jdbc, 4, "signal-notified", "kind = 3", "'notifiedAt', " + at("due + interval '1 hour'"));
        store(jdbc, 4, "signal-notified", "kind > 3", "'notifiedAt', " + at("raised + interval '40 seconds'"));
        store(jdbc, 0, "notice-opened", "kind > 3 and i % 3 = 0", """
                'notice', notice, 'openedAt', %s""".formatted(
                        at("raised + i % 100 * interval '3 minutes'")));
        jdbc.sql("drop table seed").update();
    }

    private static void store(JdbcClient jdbc, int number, String wire, String condition, String fields) {
        String aggregate = wire.startsWith("notice") ? "notice" : "signal";
        jdbc.sql("""
                        insert into events.domain_event
                            (event_id, aggregate_id, sequence_number, aggregate_type, stored_at, wire_name, revision, payload, metadata)
                        select gen_random_uuid()::text, %s::text, %d, 'example', now(), '%s', '1',
                            json_build_object(%s)::text, '{"actor":"system","role":"SYSTEM","organisation":"system"}'
                        from seed where %s""".formatted(aggregate, number, wire, "'signal', signal, " + fields, condition))
                .update();
    }

    private static String at(String instant) {
        return "to_char((" + instant + ") at time zone 'utc', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";
    }
}
