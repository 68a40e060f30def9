package org.variorum.read.page;

import java.util.Arrays;

/** The numbers of one block being gathered, in the order in which {@link Forest} learned them. */
final class Row {
    private static final int ENOUGH = 80;

    private float[] values = new float[ENOUGH];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = (float) value;
    }

    void add(boolean value) {
        add(value ? 1 : 0);
    }

    float[] done() {
        return Arrays.copyOf(values, size);
    }
}
