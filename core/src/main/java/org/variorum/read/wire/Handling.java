package org.variorum.read.wire;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Refused;
import org.variorum.read.item.Item;
import org.variorum.read.text.Moments;

/**
 * How an agency wants an item to be handled, whatever format says so.
 *
 * @param status such as {@code usable} or {@code canceled}, with or without a scheme before it; null where not said
 * @param embargo until when it is not to be published; empty where no time is given, null where there is none
 * @param version counted from 1; null where not said
 * @param correction whether it is marked as one
 * @param note to editors
 */
record Handling(
        @Nullable String status,
        @Nullable String embargo,
        @Nullable String version,
        boolean correction,
        @Nullable String note) {
    private static final int LONGEST_NOTE = 200;

    /**
     * Puts into {@code item} what a reader of the report should know.
     *
     * @throws Refused if the agency has killed or withheld it
     */
    void apply(Item item) throws Refused {
        switch (code(status)) {
            case "canceled", "cancelled", "killed", "kill" -> throw new Refused("killed by its agency" + noted());
            case "withheld" -> throw new Refused("withheld by its agency until further notice" + noted());
            case "embargoed" -> embargoed(embargo == null ? "" : embargo, item);
            default -> {
                if (embargo != null) {
                    embargoed(embargo, item);
                }
            }
        }
        if (correction) {
            item.warn("a correction" + (number() > 1 ? ", version " + number() : "") + noted());
        } else if (number() > 1) {
            item.warn("version " + number() + " of this item" + noted());
        } else if (note != null) {
            item.warn("the agency's note" + noted());
        }
    }

    /** The version as a number; 1 where none is said. */
    int number() {
        return number(version);
    }

    static int number(@Nullable String version) {
        return version == null || !version.strip().matches("\\d{1,9}") ? 1 : Integer.parseInt(version.strip());
    }

    /** What stands behind the scheme of a code: {@code canceled} of {@code stat:canceled}. */
    static String code(@Nullable String qualified) {
        return qualified == null
                ? ""
                : qualified.strip().replaceFirst("^.*[:/#]", "").toLowerCase(Locale.ROOT);
    }

    private static void embargoed(String until, Item item) {
        String iso = Moments.iso(until);
        item.warn(iso == null ? "embargoed, until when is not said" : "embargoed until " + iso);
    }

    private String noted() {
        if (note == null || note.isBlank()) {
            return "";
        }
        String line = note.strip().replaceAll("[\\s\\p{Cc}]+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST_NOTE) {
            return ": " + line;
        }
        return ": " + line.substring(0, line.offsetByCodePoints(0, LONGEST_NOTE)) + "\u2026";
    }
}
