package be.handlewithcare.app.figures;

import be.handlewithcare.core.zone.ZoneDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts over the events themselves, without anything that was built from them: {@code by_hand} has a line per signal. */
record ByHand(JdbcClient jdbc) {
    /** One line per signal, read from the events alone. */
    private static final String LINES = """
            create table by_hand as
            with event as (select wire_name as kind, payload::jsonb as fact from events.domain_event),
                raised as (select fact from event where kind = 'signal-raised'),
                named as (select fact ->> 'signal' as signal, fact -> 'schools' ->> 0 as school
                    from event where kind = 'signal-looked-up'),
                told as (select fact ->> 'signal' as signal, (fact ->> 'notifiedAt')::timestamptz as at
                    from event where kind = 'signal-notified'),
                placed as (select fact ->> 'signal' as signal, (fact ->> 'placedAt')::timestamptz as at
                    from event where kind = 'signal-placed'),
                opened as (select fact ->> 'signal' as signal, min((fact ->> 'openedAt')::timestamptz) as at
                    from event where kind = 'notice-opened' group by 1),
                closed as (select fact ->> 'signal' as signal from event where kind = 'signal-closed'),
                withdrawn as (select fact ->> 'signal' as signal from event where kind = 'signal-withdrawn'),
                overdue as (select fact ->> 'signal' as signal from event where kind = 'signal-overdue'),
                one as (
                    select fact ->> 'intervention' as intervention, fact ->> 'zone' as zone, fact ->> 'token' as token,
                        to_char((fact ->> 'occurredAt')::timestamptz at time zone 'Europe/Brussels', 'YYYY-MM') as month,
                        to_char((fact ->> 'occurredAt')::timestamptz at time zone 'Europe/Brussels'
                            - interval '8 months', 'YYYY') as starts_in,
                        (select province from place where place.zone = fact ->> 'zone') as province,
                        (fact ->> 'occurredAt')::timestamptz as occurred, (fact ->> 'raisedAt')::timestamptz as reported,
                        (fact ->> 'dueAt')::timestamptz as due, placed.at as placed, told.at as told, opened.at as opened,
                        named.school, closed.signal is not null as closed, withdrawn.signal is not null as withdrawn,
                        overdue.signal is not null as marked
                    from raised
                        left join named on named.signal = fact ->> 'signal'
                        left join told on told.signal = fact ->> 'signal'
                        left join placed on placed.signal = fact ->> 'signal'
                        left join opened on opened.signal = fact ->> 'signal'
                        left join closed on closed.signal = fact ->> 'signal'
                        left join withdrawn on withdrawn.signal = fact ->> 'signal'
                        left join overdue on overdue.signal = fact ->> 'signal')
            select *, starts_in || '-' || starts_in::int + 1 as school_year, told <= due and not withdrawn as in_time, told is null and not closed and not withdrawn as open,
                not withdrawn and (marked or told is null and not closed and due < '2026-11-22T09:00:00Z') as late
            from one""";

    private static final String REPORTED = """
            count(distinct intervention), count(*), count(distinct token), count(*) - count(distinct token),
            trunc(100.0 * count(*) filter (where in_time)
                / nullif(count(*) filter (where in_time) + count(*) filter (where late), 0), 1),
            count(*) filter (where late), count(*) filter (where closed), count(*) filter (where withdrawn)
            from by_hand\s""";

    void prepare(ZoneDirectory zones) {
        jdbc.sql("create table place (zone text primary key, province text)").update();
        zones.zones()
                .forEach(zone -> jdbc.sql("insert into place values (?, ?)")
                        .params(zone.code().value(), zone.province())
                        .update());
        jdbc.sql(LINES).update();
    }

    /** The columns of a yearly report, of the simulated year: for each of these, and together. */
    List<List<String>> reported(String by, String total) {
        return rows("select coalesce(" + by + ", '" + total + "'), " + REPORTED
                + "where school_year = '2025-2026' group by grouping sets ((" + by + "), ()) order by grouping(" + by
                + "), " + by);
    }

    /** The same of each school year, the newest first. */
    List<List<String>> reportedYears() {
        return rows("select school_year, " + REPORTED + "group by 1 order by 1 desc");
    }

    List<String> row(String sql) {
        return rows(sql).getFirst();
    }

    /** As texts; nothing is an empty one. */
    List<List<String>> rows(String sql) {
        return jdbc.sql(sql)
                .query((row, _) -> {
                    List<String> cells = new ArrayList<>();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        cells.add(Objects.toString(row.getString(column), ""));
                    }
                    return cells;
                })
                .list();
    }
}
