package be.handlewithcare.schoollookup.questions;

/**
 * How fast others may be asked.
 *
 * @param perSecond most questions in any second, over all nodes; 1 to 1,000
 */
public record QuestionSettings(int perSecond) {
    private static final int MOST = 1_000;

    /** @throws IllegalArgumentException for a rate out of its range */
    public QuestionSettings {
        if (perSecond < 1 || perSecond > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " questions a second, not " + perSecond);
        }
    }
}
