package org.variorum.collate.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Amount;

/** The numbers that an amount as stated leaves possible. */
public record Interval(double low, double high) {
    /** How far from a round "about 90" the true number may lie. */
    private static final double ABOUT = 0.1;

    /** How far a number may lie from what it is rounded to. */
    static final double ROUNDING = 0.03;

    private static final Map<String, Double> TO_BASE = Map.ofEntries(
            Map.entry("kilometre", 1000.0),
            Map.entry("metre", 1.0),
            Map.entry("centimetre", 0.01),
            Map.entry("mile", 1609.344),
            Map.entry("foot", 0.3048),
            Map.entry("yard", 0.9144),
            Map.entry("inch", 0.0254),
            Map.entry("hectare", 10_000.0),
            Map.entry("acre", 4046.86),
            Map.entry("kilogram", 1.0),
            Map.entry("tonne", 1000.0),
            Map.entry("ton", 1000.0));
    private static final Set<String> LENGTHS =
            Set.of("kilometre", "metre", "centimetre", "mile", "foot", "yard", "inch");

    static Interval of(Amount a) {
        double scale = a.unit() == null ? 1 : TO_BASE.getOrDefault(a.unit(), 1.0);
        double low = number(a.low()) * scale;
        double high = number(a.high()) * scale;
        return switch (a.bound()) {
            case EXACT -> new Interval(low, high);
            case ABOUT -> new Interval(low - Math.abs(low) * ABOUT, high + Math.abs(high) * ABOUT);
            case AT_LEAST, MORE_THAN -> new Interval(low, Double.POSITIVE_INFINITY);
            case AT_MOST, LESS_THAN -> new Interval(Double.NEGATIVE_INFINITY, high);
        };
    }

    private static double number(BigDecimal n) {
        return n.doubleValue();
    }

    /** Whether two amounts in one unit may be one quantity: what is told exactly may be rounded, a bound or an estimate must fit. */
    public static boolean agree(Amount a, Amount b) {
        boolean exact = a.bound() == Amount.Bound.EXACT && b.bound() == Amount.Bound.EXACT;
        double part = exact ? ROUNDING : 0;
        return of(a).widened(part).meets(of(b).widened(part));
    }

    /** The same interval, widened by a part of its bounds, as conversion and rounding ask for. */
    Interval widened(double part) {
        if (part == 0) {
            return this;
        }
        return new Interval(low - Math.abs(low) * part, high + Math.abs(high) * part);
    }

    boolean meets(Interval other) {
        return low <= other.high && other.low <= high;
    }

    /** What is measured in this unit: lengths convert into each other, currencies do not. */
    static String dimension(@Nullable String unit) {
        if (unit == null) {
            return "count";
        }
        if (LENGTHS.contains(unit)) {
            return "length";
        }
        if (unit.equals("hectare") || unit.equals("acre")) {
            return "area";
        }
        if (unit.equals("kilogram") || unit.equals("tonne") || unit.equals("ton")) {
            return "weight";
        }
        return isMoney(unit) ? "money" : unit;
    }

    static boolean isMoney(String unit) {
        return unit.endsWith("dollar")
                || unit.endsWith("euro")
                || unit.endsWith("pound")
                || unit.endsWith("yen")
                || unit.endsWith("rouble")
                || unit.endsWith("ruble")
                || unit.endsWith("rupee")
                || unit.endsWith("yuan")
                || unit.endsWith("franc")
                || unit.endsWith("krona")
                || unit.endsWith("krone")
                || unit.endsWith("peso")
                || unit.endsWith("won")
                || unit.endsWith("crown")
                || unit.endsWith("lira")
                || unit.endsWith("dinar");
    }
}
