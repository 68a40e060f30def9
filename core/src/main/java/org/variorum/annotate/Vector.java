package org.variorum.annotate;

/** The encoder's vector of a sentence, normalised to length one and stored with eight bits a number. Immutable. */
public final class Vector {
    /** Components of a unit vector of some hundred dimensions stay well below one half. */
    private static final float SCALE = 254f;

    private final byte[] bytes;
    private final int square;

    private Vector(byte[] bytes) {
        this.bytes = bytes;
        square = dot(bytes, bytes);
    }

    /** Rounds a vector of length one to eight bits a number. */
    public static Vector of(float[] unit) {
        byte[] out = new byte[unit.length];
        for (int i = 0; i < unit.length; i++) {
            out[i] = (byte) Math.max(-127, Math.min(127, Math.round(unit[i] * SCALE)));
        }
        return new Vector(out);
    }

    /** Cosine of the angle between the two, -1 to 1. */
    public double cosine(Vector other) {
        return square == 0 || other.square == 0
                ? 0
                : dot(bytes, other.bytes) / Math.sqrt((double) square * other.square);
    }

    private static int dot(byte[] a, byte[] b) {
        int dot = 0;
        for (int i = 0; i < a.length; i++) {
            dot += a[i] * b[i];
        }
        return dot;
    }
}
