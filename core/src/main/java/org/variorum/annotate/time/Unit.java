package org.variorum.annotate.time;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A unit of time and the letter by which a value counts it. */
enum Unit {
    SECOND("S", true, 1),
    MINUTE("M", true, 1),
    HOUR("H", true, 1),
    DAY("D", false, 1),
    NIGHT("D", false, 1),
    WEEKEND("WE", false, 1),
    WEEK("W", false, 1),
    FORTNIGHT("W", false, 2),
    MONTH("M", false, 1),
    QUARTER("Q", false, 1),
    YEAR("Y", false, 1),
    DECADE("Y", false, 10),
    CENTURY("Y", false, 100),
    MILLENNIUM("Y", false, 1000);

    private static final Map<String, Unit> WORDS = new HashMap<>();

    static {
        for (Unit unit : values()) {
            String name = unit.name().toLowerCase(java.util.Locale.ROOT);
            WORDS.put(name, unit);
            WORDS.put(name + "s", unit);
        }
        WORDS.put("centuries", CENTURY);
        WORDS.put("millennia", MILLENNIUM);
        WORDS.put("yr", YEAR);
        WORDS.put("yrs", YEAR);
        WORDS.put("hr", HOUR);
        WORDS.put("hrs", HOUR);
        WORDS.put("min", MINUTE);
        WORDS.put("mins", MINUTE);
        WORDS.put("weekend", WEEKEND);
    }

    private final String letter;
    private final boolean clock;
    private final int factor;

    Unit(String letter, boolean clock, int factor) {
        this.letter = letter;
        this.clock = clock;
        this.factor = factor;
    }

    static @Nullable Unit of(String word) {
        return WORDS.get(word);
    }

    boolean isClock() {
        return clock;
    }

    /** How many of the plain unit make one of this, ten years for a decade. */
    int factor() {
        return factor;
    }

    /** The value of so many, "P3D". */
    String duration(BigDecimal count) {
        BigDecimal plain = count.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
        return (clock ? "PT" : "P") + plain.toPlainString() + letter;
    }

    /** The value of an unknown number, "PXD". */
    String vague() {
        return (clock ? "PTX" : "PX") + (this == DECADE ? "E" : this == CENTURY ? "C" : letter);
    }
}
