package org.variorum.tell.layout.single;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.variorum.annotate.Quoted;
import org.variorum.report.Span;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.entry.Sigla;

/** Puts the sentences of one quotation, which stand one after the other in a report, into one entry. */
public final class Quotations {
    private Quotations() {}

    /** An entry and its place in the list. */
    private record Placed(Assertion entry, int place) {
        Placed with(Placed next) {
            return new Placed(entry.with(next.entry), Math.min(place, next.place));
        }
    }

    /** The entries, each in the place of the first of those that it is made of. */
    public static List<Assertion> joined(List<Assertion> entries) {
        List<Placed> inText = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            inText.add(new Placed(entries.get(i), i));
        }
        inText.sort(Comparator.comparing((Placed p) -> p.entry().at().reportId())
                .thenComparing(p -> p.entry().at().span()));
        List<Placed> out = new ArrayList<>();
        Assertion last = null;
        for (Placed next : inText) {
            if (last != null && continues(last, next.entry())) {
                out.add(out.removeLast().with(next));
            } else {
                out.add(next);
            }
            last = next.entry();
        }
        return out.stream()
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::entry)
                .toList();
    }

    /** Whether the second is the next sentence and goes on with what is quoted in the first. */
    private static boolean continues(Assertion first, Assertion second) {
        int number = Sigla.sentence(first.at());
        if (number == 0
                || !first.at().reportId().equals(second.at().reportId())
                || Sigla.sentence(second.at()) != number + 1) {
            return false;
        }
        List<Quoted> begun = first.at().report().quotedIn(first.at().span());
        return second.at().report().quotedIn(second.at().span()).stream()
                .anyMatch(q ->
                        begun.stream().anyMatch(b -> goesOn(b, q, second.at().span())));
    }

    /** One quotation, or two of one speaker of which the second begins the sentence. */
    private static boolean goesOn(Quoted first, Quoted second, Span sentence) {
        return first.span().equals(second.span())
                || first.attribution() != null
                        && Objects.equals(first.attribution(), second.attribution())
                        && second.span().start() <= sentence.start() + 1;
    }
}
