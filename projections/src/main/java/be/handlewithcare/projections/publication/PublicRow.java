package be.handlewithcare.projections.publication;

import be.handlewithcare.core.publication.PublicFigure;
import java.util.Map;

/** All that is told of one cut. */
public record PublicRow(PublicCut cut, Map<Measure, PublicFigure> figures) {
    public PublicRow {
        figures = Map.copyOf(figures);
    }
}
