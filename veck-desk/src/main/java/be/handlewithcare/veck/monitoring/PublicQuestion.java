package be.handlewithcare.veck.monitoring;

import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.monitoring.Cut;
import be.handlewithcare.projections.publication.Edition;
import be.handlewithcare.projections.publication.PublicCut;
import be.handlewithcare.projections.publication.PublicRow;
import be.handlewithcare.projections.publication.PublicVolumes;
import be.handlewithcare.web.Fields;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which published figures are asked for. What was not published cannot be asked for either: months and whole calendar
 * years, of zones, of everywhere and, of years, of provinces. Any other period or place would be one cut more to subtract.
 *
 * @param region a zone or a province to choose, if one was named
 */
record PublicQuestion(MonitoringQuestion asked, Region region) {
    /** As the contract names it. */
    static final String AUDIENCE = "public";

    /**
     * Reads the parameters.
     *
     * @throws be.handlewithcare.web.InvalidFields naming each that is wrong, or asks for what is not published
     */
    static PublicQuestion read(MonitoringParameters given, ZoneDirectory directory) {
        MonitoringQuestion asked = MonitoringQuestion.read(given, AUDIENCE, directory);
        String zone = given.zone();
        Region region = new Region(zone == null ? null : Region.zone(zone), given.province());
        PublicQuestion question = new PublicQuestion(asked, region);
        Fields fields = new Fields();
        if (asked.cuts().contains(Cut.POST)) {
            fields.refuse("/by", Rule.NOT_PUBLISHED);
        }
        if (!question.isByMonth() && !question.edition().equals(question.year())) {
            fields.refuse("/from", Rule.NOT_PUBLISHED);
        }
        if (question.isByMonth() && question.isOfProvince()) {
            fields.refuse("/province", Rule.NOT_PUBLISHED);
        }
        fields.throwIfAny();
        return question;
    }

    List<PublicRow> rows(PublicVolumes volumes) {
        List<PublicRow> rows = isByMonth() ? volumes.months(first(), last()) : volumes.year(first().getYear());
        return rows.stream().filter(row -> isAskedFor(row.cut())).toList();
    }

    Set<Cut> cuts() {
        return asked.cuts();
    }

    YearMonth first() {
        return asked.first();
    }

    YearMonth last() {
        return asked.last();
    }

    /** Whether a row may count a child twice, because its token changes with the school year. */
    boolean childrenPerYear() {
        return !isByMonth();
    }

    /** Schools and promptness are told of years only, and not of zones. */
    boolean hasSchools() {
        return !isByMonth() && !cuts().contains(Cut.ZONE) && region.zone() == null;
    }

    private boolean isByMonth() {
        return cuts().contains(Cut.MONTH) || first().equals(last());
    }

    private boolean isOfProvince() {
        return region.province() != null && region.zone() == null && !cuts().contains(Cut.ZONE);
    }

    Edition edition() {
        return new Edition(first(), last());
    }

    private Edition year() {
        return Edition.of(Year.of(first().getYear()));
    }

    private boolean isAskedFor(PublicCut cut) {
        ZoneCode zone = cut.zone();
        Set<ZoneCode> chosen = asked.filter().zones();
        if (cuts().contains(Cut.ZONE) || region.zone() != null) {
            return zone != null && (chosen == null || chosen.contains(zone));
        }
        return zone == null && Objects.equals(cut.province(), region.province());
    }
}
