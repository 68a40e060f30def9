package org.variorum.annotate.figure;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Tokens;
import org.variorum.annotate.token.Words;

/** Percentages and units of measure, named in the singular and in British spelling. */
final class Units {
    private static final Map<String, String> NAMES = Words.named("""
            percent: percent % pct
            kilometre: kilometre kilometres kilometer kilometers km kms
            metre: metre metres meter meters
            centimetre: centimetre centimetres centimeter centimeters cm
            millimetre: millimetre millimetres millimeter millimeters mm
            mile: mile miles
            foot: foot feet ft
            inch: inch inches
            yard: yard yards
            kilogram: kilogram kilograms kg kgs kilo kilos
            gram: gram grams grammes
            tonne: tonne tonnes
            ton: ton tons
            ounce: ounce ounces
            pound: pound
            litre: litre litres liter liters
            gallon: gallon gallons
            barrel: barrel barrels
            bushel: bushel bushels
            hectare: hectare hectares
            acre: acre acres
            degree: degree degrees °
            watt: watt watts
            kilowatt: kilowatt kilowatts kw
            megawatt: megawatt megawatts mw
            gigawatt: gigawatt gigawatts gw
            mile per hour: mph
            kilometre per hour: kph kmh
            basis point: bps
            """);
    private static final Set<String> SHAPES = Set.of("square", "cubic", "nautical");

    private Units() {}

    /**
     * A unit as written.
     *
     * @param end the token after its last one
     */
    record Unit(String name, int end) {}

    /** The unit that begins with this token; null where none does. */
    static @Nullable Unit at(Tokens t, int i) {
        if (t.are(i, "per", "cent")) {
            return new Unit("percent", i + 2);
        }
        if (t.is(i, "percentage") && t.is(i + 1, Set.of("point", "points"))) {
            return new Unit("percentage point", i + 2);
        }
        if (t.is(i, "basis") && t.is(i + 1, Set.of("point", "points"))) {
            return new Unit("basis point", i + 2);
        }
        if (t.is(i, SHAPES)) {
            String name = NAMES.get(t.word(i + 1));
            return name == null ? null : new Unit(t.word(i) + " " + name, i + 2);
        }
        if (t.is(i, Set.of("sq")) && NAMES.containsKey(t.word(i + 1))) {
            return new Unit("square " + NAMES.get(t.word(i + 1)), i + 2);
        }
        String name = NAMES.get(t.word(i));
        if (name == null) {
            return null;
        }
        if (t.is(i + 1, "/") && t.isGlued(i + 1) && t.isGlued(i + 2) && t.is(i + 2, Set.of("h", "hr", "hour"))) {
            return new Unit(name + " per hour", i + 3);
        }
        if (t.are(i + 1, "per", "hour") || t.are(i + 1, "an", "hour")) {
            return new Unit(name + " per hour", i + 3);
        }
        return new Unit(name, i + 1);
    }
}
