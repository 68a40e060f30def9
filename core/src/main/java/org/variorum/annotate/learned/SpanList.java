package org.variorum.annotate.learned;

import java.util.Arrays;

/** Spans in the order of their last words, each with a number that changes what it means on the way. */
final class SpanList {
    private int[] begins = new int[256];
    private byte[] states = new byte[256];
    private double[] numbers = new double[256];
    private int size;

    void add(int state, int begin, double number) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, 2 * size);
            states = Arrays.copyOf(states, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        begins[size] = begin;
        states[size] = (byte) state;
        numbers[size++] = number;
    }

    int size() {
        return size;
    }

    int begin(int i) {
        return begins[i];
    }

    int state(int i) {
        return states[i];
    }

    double number(int i) {
        return numbers[i];
    }

    void number(int i, double number) {
        numbers[i] = number;
    }
}
