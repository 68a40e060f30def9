package org.variorum.annotate.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.token.Tokens;

/** Percentages and units of measure, named in the singular and in British spelling. */
final class Units {
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Set<String> SHAPES = Set.of("square", "cubic", "nautical");

    static {
        name("percent", "percent", "%", "pct");
        name("kilometre", "kilometre", "kilometres", "kilometer", "kilometers", "km", "kms");
        name("metre", "metre", "metres", "meter", "meters");
        name("centimetre", "centimetre", "centimetres", "centimeter", "centimeters", "cm");
        name("millimetre", "millimetre", "millimetres", "millimeter", "millimeters", "mm");
        name("mile", "mile", "miles");
        name("foot", "foot", "feet", "ft");
        name("inch", "inch", "inches");
        name("yard", "yard", "yards");
        name("kilogram", "kilogram", "kilograms", "kg", "kgs", "kilo", "kilos");
        name("gram", "gram", "grams", "grammes");
        name("tonne", "tonne", "tonnes");
        name("ton", "ton", "tons");
        name("ounce", "ounce", "ounces");
        name("pound", "pound");
        name("litre", "litre", "litres", "liter", "liters");
        name("gallon", "gallon", "gallons");
        name("barrel", "barrel", "barrels");
        name("bushel", "bushel", "bushels");
        name("hectare", "hectare", "hectares");
        name("acre", "acre", "acres");
        name("degree", "degree", "degrees", "°");
        name("watt", "watt", "watts");
        name("kilowatt", "kilowatt", "kilowatts", "kw");
        name("megawatt", "megawatt", "megawatts", "mw");
        name("gigawatt", "gigawatt", "gigawatts", "gw");
        name("mile per hour", "mph");
        name("kilometre per hour", "kph", "kmh");
        name("basis point", "bps");
    }

    private Units() {}

    private static void name(String unit, String... spellings) {
        for (String spelling : spellings) {
            NAMES.put(spelling, unit);
        }
    }

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
        if (t.are(i + 1, "per", "hour") || t.are(i + 1, "an", "hour")) {
            return new Unit(name + " per hour", i + 3);
        }
        return new Unit(name, i + 1);
    }
}
