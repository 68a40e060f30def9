package org.variorum.annotate;

/**
 * The encoder's vector of a sentence, normalised to length one and stored with eight bits a number. Immutable; the
 * array is not copied and must not be changed.
 */
@SuppressWarnings("ArrayRecordComponent") // a value of 384 bytes, compared by identity on purpose
public record Vector(byte[] bytes) {

    /** Rounds a vector of length one to eight bits a number. */
    public static Vector of(float[] unit) {
        byte[] out = new byte[unit.length];
        for (int i = 0; i < unit.length; i++) {
            out[i] = (byte) Math.max(-127, Math.min(127, Math.round(unit[i] * SCALE)));
        }
        return new Vector(out);
    }

    /** Components of a unit vector of some hundred dimensions stay well below one half. */
    private static final float SCALE = 254f;

    /** Cosine of the angle between the two, -1 to 1. */
    public double cosine(Vector other) {
        int dot = 0;
        int mine = 0;
        int theirs = 0;
        for (int i = 0; i < bytes.length; i++) {
            dot += bytes[i] * other.bytes[i];
            mine += bytes[i] * bytes[i];
            theirs += other.bytes[i] * other.bytes[i];
        }
        return mine == 0 || theirs == 0 ? 0 : dot / Math.sqrt((double) mine * theirs);
    }
}
