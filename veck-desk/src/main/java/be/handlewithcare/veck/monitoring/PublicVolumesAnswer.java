package be.handlewithcare.veck.monitoring;

import be.handlewithcare.projections.publication.Edition;
import be.handlewithcare.projections.publication.PublicRow;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The published volumes as they leave.
 *
 * @param publishedTo the last month that is published; null before the first
 * @param childrenPerYear whether a child counts once for each school year; left out if not
 */
record PublicVolumesAnswer(
        String audience,
        @Nullable String publishedTo,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean childrenPerYear,
        List<Map<String, @Nullable Object>> rows) {

    static PublicVolumesAnswer of(List<PublicRow> rows, PublicQuestion question, Optional<Edition> published) {
        return new PublicVolumesAnswer(
                PublicQuestion.AUDIENCE,
                published.map(months -> months.last().toString()).orElse(null),
                question.childrenPerYear(),
                rows.stream().map(row -> PublicFields.json(row, question)).toList());
    }
}
