package org.variorum.annotate.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.sentence.Clause;
import org.variorum.report.Span;

/** Finds offers: something promised if something else is done. */
final class OfferFinder {
    private final String text;
    private final AsYet asYet;
    private final PromiseTest test;
    private final ConditionEnd end;
    private final MainClause main;

    OfferFinder(String text, List<Clause> clauses) {
        this.text = text;
        asYet = new AsYet(text, clauses);
        test = new PromiseTest(text, asYet);
        end = new ConditionEnd(text);
        main = new MainClause(text);
    }

    /**
     * The offer in a sentence or in the words reported there; null where it holds none.
     *
     * @param offered true where the verb says that it is an offer, whatever the words of the promise
     */
    @Nullable
    Terms find(Span s, boolean offered) {
        Matcher m = ConditionMarker.in(text, s);
        while (m.find()) {
            if (ConditionMarker.marksNone(text, s, m)) {
                continue;
            }
            boolean inFront = isFirst(m, s) || behindColon(m, s);
            Span condition = clean(m.start(), inFront ? end.inFront(s, m) : end.behind(s, m.end()));
            Span rest = inFront ? main.behind(condition.end(), s.end()) : main.before(s.start(), m.start());
            List<Span> conditions = new ArrayList<>(List.of(condition));
            if (inFront && m.find() && m.start() >= rest.start() && m.end() < rest.end()) {
                conditions.add(clean(m.start(), rest.end()));
                rest = main.before(rest.start(), m.start());
            }
            Span promise = LooseMarks.off(text, main.withoutThat(rest));
            if (test.holds(conditions, promise, offered)) {
                return new Terms(List.copyOf(conditions), promise);
            }
        }
        return null;
    }

    /**
     * What is refused "unless" or "until" something is done; null where nothing else is asked for.
     *
     * @param ahead true where "before they paid" only tells what came first, as behind "ruled out"
     */
    @Nullable
    Terms refused(Span s, boolean ahead) {
        Matcher m = ConditionMarker.withholdingIn(text, s);
        if (!m.find() || isFirst(m, s)) {
            return null;
        }
        Span condition = clean(m.start(), end.behind(s, m.end()));
        Span refused = LooseMarks.off(text, main.before(s.start(), m.start()));
        List<Span> conditions = List.of(condition);
        boolean asked = m.group().equals("unless")
                || (ahead && m.group().equals("before") ? asYet.isAhead(condition) : asYet.isDeed(condition));
        boolean named = !refused.isEmpty() && !Withheld.deniedIn(refused.in(text));
        return asked && named && test.asks(conditions) ? new Terms(conditions, refused) : null;
    }

    /**
     * An offer in two stretches of one sentence; null where the first is no condition or the second no promise.
     *
     * @param offered as for {@link #find}
     */
    @Nullable
    Terms parted(Span first, Span second, boolean offered) {
        Span condition = LooseMarks.off(text, first);
        Span promise = LooseMarks.off(text, second);
        List<Span> conditions = List.of(condition);
        boolean marked = ConditionMarker.in(text, condition).lookingAt();
        return marked && test.holds(conditions, promise, offered) ? new Terms(conditions, promise) : null;
    }

    /** True if at most a quotation mark stands before the marker. */
    private static boolean isFirst(Matcher marker, Span s) {
        return marker.start() <= s.start() + 2;
    }

    /** "It may not last: if they pay, he said, the gates would open": what stands in front is not what would follow. */
    private boolean behindColon(Matcher marker, Span s) {
        return text.substring(s.start(), marker.start()).stripTrailing().endsWith(":");
    }

    private Span clean(int from, int to) {
        return LooseMarks.off(text, new Span(from, to));
    }
}
