package be.handlewithcare.projections.publication;

import be.handlewithcare.core.publication.PublicFigure;
import be.handlewithcare.core.publication.PublicFigure.Rounded;
import be.handlewithcare.core.publication.PublicFigure.Small;
import be.handlewithcare.core.publication.PublicFigure.Withheld;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.rows.TimeColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The editions that were published, in the database. They are only ever added. */
record Editions(JdbcClient jdbc) {

    /** Keeps others from publishing until the running transaction ends; what it reads after this is of now. */
    void lock() {
        jdbc.sql("lock table publication.edition in share row exclusive mode").update();
    }

    Optional<Edition> last() {
        return jdbc.sql("select * from publication.edition order by last_month desc, first_month limit 1")
                .query((row, _) -> edition(row))
                .optional();
    }

    /** All months of them. */
    Optional<Edition> all() {
        return jdbc.sql("""
                        select min(first_month) as first_month, max(last_month) as last_month
                        from publication.edition having count(*) > 0""").query((row, _) -> edition(row)).optional();
    }

    void add(Edition edition, Instant now) {
        jdbc.sql("insert into publication.edition (first_month, last_month, published_at) values (:first, :last, :now)")
                .param("first", edition.first().atDay(1))
                .param("last", edition.last().atDay(1))
                .param("now", TimeColumn.of(now))
                .update();
    }

    void add(PublicCut cut, Measure measure, PublicFigure figure) {
        jdbc.sql("insert into publication.figure values (:first, :last, :province, :zone, :measure, :kind, :rounded)")
                .param("first", cut.edition().first().atDay(1))
                .param("last", cut.edition().last().atDay(1))
                .param("province", cut.province() == null ? "" : cut.province())
                .param("zone", cut.zone() == null ? "" : cut.zone().value())
                .param("measure", measure.code())
                .param("kind", kind(figure))
                .param("rounded", figure instanceof Rounded(long count) ? count : null)
                .update();
    }

    /** What was told of these months, each by itself or of a whole year; ordered by time, everywhere first. */
    List<Told> told(YearMonth first, YearMonth last) {
        return jdbc
                .sql("""
                        select * from publication.figure where first_month >= :first and last_month <= :last
                        order by last_month, first_month, zone, province""")
                .param("first", first.atDay(1))
                .param("last", last.atDay(1))
                .query(Editions::told)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Told> told(ResultSet row, int number) throws SQLException {
        Optional<Measure> measure = Measure.of(row.getString("measure"));
        return measure.isPresent() ? Optional.of(new Told(cut(row), measure.get(), figure(row))) : Optional.empty();
    }

    private static String kind(PublicFigure figure) {
        return switch (figure) {
            case Rounded _ -> "ROUNDED";
            case Small _ -> "SMALL";
            case Withheld _ -> "WITHHELD";
        };
    }

    private static PublicFigure figure(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "ROUNDED" -> new Rounded(row.getLong("rounded"));
            case "SMALL" -> new Small();
            case "WITHHELD" -> new Withheld();
            case String other -> throw new IllegalStateException("a kind of figure that nobody knows: " + other);
        };
    }

    private static PublicCut cut(ResultSet row) throws SQLException {
        String province = row.getString("province");
        String zone = row.getString("zone");
        return new PublicCut(
                edition(row), province.isEmpty() ? null : province, zone.isEmpty() ? null : new ZoneCode(zone));
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(
                YearMonth.from(row.getObject("first_month", LocalDate.class)),
                YearMonth.from(row.getObject("last_month", LocalDate.class)));
    }

    /** One figure, as it was told. */
    record Told(PublicCut cut, Measure measure, PublicFigure figure) {}
}
