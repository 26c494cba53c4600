package be.handlewithcare.veck.figures;

import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.monitoring.Filter;
import be.handlewithcare.veck.monitoring.Period;
import be.handlewithcare.veck.monitoring.Region;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Which figures a person looks at. Templates find only public methods. */
public record FiguresQuestion(Period period, Region region) {

    Filter filter(ZoneDirectory directory) {
        return new Filter(period.first(), period.last(), region.zones(directory));
    }

    /** The same question as the query of an address. */
    public String kept() {
        StringBuilder query = new StringBuilder("from=" + period.first() + "&to=" + period.last());
        if (region.province() != null) {
            query.append("&province=").append(URLEncoder.encode(region.province(), StandardCharsets.UTF_8));
        }
        if (region.zone() != null) {
            query.append("&zone=").append(region.zone().value());
        }
        return query.toString();
    }
}
