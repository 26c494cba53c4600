package be.handlewithcare.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body of which no more than so many bytes are read. */
final class LimitedBody extends FilterInputStream {
    private long left;

    LimitedBody(InputStream body, long limit) {
        super(body);
        left = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read == -1 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    /** @throws TooLarge past the limit */
    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new TooLarge();
        }
    }
}
