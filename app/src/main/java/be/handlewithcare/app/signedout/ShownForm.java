package be.handlewithcare.app.signedout;

import be.handlewithcare.app.signedout.KeptForm.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kept form as people read it: in the words of the page that it was typed on, child by child. Templates find only public methods.
 *
 * @param title the key of what is sent; empty for a form without one
 */
public record ShownForm(Optional<String> title, String address, List<Line> lines) {
    private static final String ID = "/[0-9a-f]{8}-[0-9a-f-]{27}|/[0-9]{6}";
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("/police/report", "police.report.title"),
            Map.entry("/police/batch/report", "police.batch.title"),
            Map.entry("/police/signals/placement", "police.place.title"),
            Map.entry("/police/signals/closing", "police.close.title"),
            Map.entry("/police/signals/withdrawal", "police.withdraw.title"),
            Map.entry("/police/signals/reveal", "police.child.reveal"),
            Map.entry("/school/notices/opening", "school.closed.open"),
            Map.entry("/school/notices/acknowledgement", "school.opened.acknowledge"),
            Map.entry("/school/notices/return", "school.opened.return"),
            Map.entry("/school/notices/teacher-informed", "school.opened.inform"));

    private static final Map<String, String> OF_A_CHILD =
            Map.of("given", "police.report.given", "family", "police.report.family", "born", "police.report.born");
    private static final Map<String, String> LABELS =
            Map.of("when", "police.report.when", "post", "police.report.post", "file", "signedout.kept.checked-file");
    /** An id that the page made up: nobody typed it, and it says nothing. */
    private static final String PAGE_ID = "form";

    static ShownForm of(KeptForm form) {
        List<Line> lines = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Field field : form.fields()) {
            String name = field.name();
            if (OF_A_CHILD.containsKey(name)) {
                lines.add(new Line(Optional.of(OF_A_CHILD.get(name)), seen.merge(name, 1, Integer::sum), field));
            } else if (!name.equals(PAGE_ID)) {
                lines.add(new Line(Optional.ofNullable(LABELS.get(name)), 0, field));
            }
        }
        lines.sort(Comparator.comparingInt(Line::child));
        return new ShownForm(
                Optional.ofNullable(TITLES.get(form.address().replaceAll(ID, ""))), form.address(), List.copyOf(lines));
    }

    /** Leaves out what was typed. */
    @Override
    public String toString() {
        return "ShownForm[" + lines.size() + " lines]";
    }

    /**
     * A field with its label.
     *
     * @param label its key; empty for a field that goes by its name
     * @param child the number of the child that it is about; 0 for none
     */
    public record Line(Optional<String> label, int child, Field field) {
        /** Returns whether it is a file that was checked before: its text means nothing to people. */
        public boolean isFile() {
            return field.name().equals("file");
        }

        /** Leaves out what was typed. */
        @Override
        public String toString() {
            return "Line[" + field.name() + "]";
        }
    }
}
