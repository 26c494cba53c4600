package be.handlewithcare.schoollookup.magda;

import java.io.ByteArrayInputStream;
import java.util.Arrays;

/** What came back: a status and bytes, which are wiped when it is closed. */
final class Received implements AutoCloseable {
    private static final int OK = 200;
    private static final int FAULT = 500;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final int status;
    private final byte[] bytes;
    private final int length;

    Received(int status, byte[] bytes, int length) {
        this.status = status;
        this.bytes = bytes;
        this.length = length;
    }

    /** The SOAP envelope. A fault comes with status 500, and nothing readable with any other but 200. */
    XmlElement envelope() throws NoAnswer {
        if (!isReadable(status)) {
            throw NoAnswer.strange("http-" + status);
        }
        int start = hasByteOrderMark() ? BYTE_ORDER_MARK.length : 0;
        return AnswerReader.read(new ByteArrayInputStream(bytes, start, length - start));
    }

    private boolean hasByteOrderMark() {
        int mark = BYTE_ORDER_MARK.length;
        return length >= mark && Arrays.equals(bytes, 0, mark, BYTE_ORDER_MARK, 0, mark);
    }

    /** Whether an answer with this status is read at all. */
    static boolean isReadable(int status) {
        return status == OK || status == FAULT;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
