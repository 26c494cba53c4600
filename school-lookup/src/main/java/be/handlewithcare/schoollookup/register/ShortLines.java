package be.handlewithcare.schoollookup.register;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text whose lines are as short as those of a register are; one that is not would be read until memory ends. */
final class ShortLines extends FilterReader {
    /** In characters; a name has at most 200. */
    private static final int LONGEST = 10_000;

    private int length;

    ShortLines(Reader text) {
        super(text);
    }

    /** A line is too long. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            count((char) next);
        }
        return next;
    }

    @Override
    public int read(char[] buffer, int offset, int most) throws IOException {
        int read = super.read(buffer, offset, most);
        for (int at = offset; at < offset + read; at++) {
            count(buffer[at]);
        }
        return read;
    }

    private void count(char next) throws TooLong {
        length = next == '\n' || next == '\r' ? 0 : length + 1;
        if (length > LONGEST) {
            throw new TooLong();
        }
    }
}
