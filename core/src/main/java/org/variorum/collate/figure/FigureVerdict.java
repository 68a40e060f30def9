package org.variorum.collate.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.Difference;

/** Whether figures of one quantity agree, what explains it if not, and both in a sentence. */
record FigureVerdict(Difference.Verdict verdict, Difference.@Nullable Reason reason, String why) {
    /** Of figures that cannot all be true of one thing at one time. */
    static FigureVerdict unlike(List<FigureUse> uses) {
        if (uses.stream().map(FigureUse::heads).distinct().count() > 1) {
            return new FigureVerdict(
                    Difference.Verdict.EXPLAINED,
                    Difference.Reason.SCOPE,
                    "The reports do not count quite the same thing: " + things(uses) + ".");
        }
        long parties = uses.stream()
                .map(u -> u.by() == null ? "" : u.by().id())
                .distinct()
                .count();
        if (parties > 1 && uses.stream().noneMatch(u -> u.by() == null) && !oneParty(uses)) {
            return new FigureVerdict(
                    Difference.Verdict.EXPLAINED,
                    Difference.Reason.PARTY,
                    "The figures come from different parties: " + parties(uses) + ".");
        }
        return days(uses);
    }

    /** One who gives a figure speaks for another who does. */
    private static boolean oneParty(List<FigureUse> uses) {
        return uses.stream()
                .anyMatch(u -> uses.stream().anyMatch(o -> o != u && o.by() != null && u.isGivenFor(o.by())));
    }

    private static FigureVerdict days(List<FigureUse> uses) {
        Set<String> days = new HashSet<>();
        uses.forEach(u -> days.add(String.valueOf(u.at().report().report().day())));
        if (days.size() > 1 && !days.contains("null")) {
            return new FigureVerdict(
                    Difference.Verdict.EXPLAINED,
                    Difference.Reason.UPDATE,
                    "The reports are of different days; the later one may be an update.");
        }
        return new FigureVerdict(
                Difference.Verdict.CONFLICT,
                Difference.Reason.UNKNOWN,
                "The reports give different numbers for the same thing, and nothing in them explains it.");
    }

    private static String things(List<FigureUse> uses) {
        return join(uses.stream()
                .map(u -> "\u201C"
                        + (u.figure().of() == null ? u.words() : u.figure().of()) + "\u201D")
                .distinct()
                .toList());
    }

    private static String parties(List<FigureUse> uses) {
        return join(uses.stream()
                .map(u -> u.by() == null ? "the report" : u.by().name())
                .distinct()
                .toList());
    }

    private static String join(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
