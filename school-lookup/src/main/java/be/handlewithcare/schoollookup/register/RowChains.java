package be.handlewithcare.schoollookup.register;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** Finds rows by a number that is already random, such as a fingerprint: a hash table of chained row numbers. */
final class RowChains {
    private static final int NONE = -1;

    private final int[] first;
    private final int[] next;

    private RowChains(int[] first, int[] next) {
        this.first = first;
        this.next = next;
    }

    static RowChains over(int rows, IntToLongFunction number) {
        int[] first = new int[Math.max(1, Integer.highestOneBit(rows) * 2)];
        int[] next = new int[rows];
        Arrays.fill(first, NONE);
        for (int row = 0; row < rows; row++) {
            int slot = slot(number.applyAsLong(row), first);
            next[row] = first[slot];
            first[slot] = row;
        }
        return new RowChains(first, next);
    }

    /** All rows with this number, and perhaps others. */
    IntStream startingWith(long number) {
        return IntStream.iterate(first[slot(number, first)], row -> row != NONE, row -> next[row]);
    }

    private static int slot(long number, int[] first) {
        return (int) number & (first.length - 1);
    }
}
