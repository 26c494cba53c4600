package be.handlewithcare.police;

import org.jspecify.annotations.Nullable;

/**
 * One line of a batch file, before any rule was applied: a child of the intervention that its reference names.
 *
 * @param line where the row starts in the file, the header being line 1
 * @param whole whether it has as many values as the header has names; if not, no value is certain to be its column's
 */
record BatchRow(
        long line,
        boolean whole,
        @Nullable String reference,
        @Nullable String occurredAt,
        @Nullable String post,
        WireChild child) {

    @Override
    public String toString() {
        return "BatchRow[" + line + "]";
    }
}
