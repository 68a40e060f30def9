package org.variorum.annotate.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.entity.Cast;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.Cutter;
import org.variorum.annotate.sentence.QuoteMarks.Quotation;
import org.variorum.report.Span;

/**
 * "“She told me that it was off,” he said": what those are said to have said of whom somebody speaks between quotation
 * marks.
 */
public final class SpokenOf {
    /** Finite verbs of speech proper: who is said to think or to know something is not yet quoted. */
    private static final Set<String> SPEECH = Set.of(
            "says",
            "said",
            "tells",
            "told",
            "writes",
            "wrote",
            "announced",
            "announces",
            "claims",
            "claimed",
            "warned",
            "warns",
            "promised",
            "promises",
            "assured",
            "insisted",
            "insists",
            "admitted",
            "denied",
            "denies",
            "declared",
            "explained",
            "informed",
            "replied",
            "answered",
            "stated",
            "confirmed",
            "asked",
            "reported");
    /** Who is meant by these may be told; "it", "there" and "anyone" say nothing, and "I" and "you" are here. */
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

    private final String text;
    private final Cast cast;
    private final Cutter cutter;
    private final AttributionRules rules;
    private final Set<Reading> found = new HashSet<>();

    /** @param text the report's */
    public SpokenOf(String text, Cast cast, Cutter cutter, Cues cues) {
        this.text = text;
        this.cast = cast;
        this.cutter = cutter;
        rules = new AttributionRules(text, cues);
    }

    /** Readings within those of {@code readings} whose words stand between quotation marks. */
    public List<Reading> in(List<Reading> readings, List<Clause> clauses, List<Quotation> quotations) {
        List<Reading> out = new ArrayList<>();
        for (Quotation q : quotations) {
            if (readings.stream().noneMatch(r -> r.covers(q.inner()))) {
                continue;
            }
            for (Clause c : sentencesOf(q.inner(), clauses)) {
                Span piece = c.span().intersect(q.inner());
                for (Reading r : piece == null ? List.<Reading>of() : rules.read(cutter.within(c, piece))) {
                    if (speaks(r) && readings.stream().noneMatch(o -> o.anchor().overlaps(r.anchor()))) {
                        out.add(r);
                    }
                }
            }
        }
        found.addAll(out);
        return out;
    }

    private static List<Clause> sentencesOf(Span inner, List<Clause> clauses) {
        Clause first = Clause.at(clauses, inner.start());
        int from = first == null ? clauses.size() : first.index();
        int to = from;
        while (to < clauses.size() && clauses.get(to).span().start() < inner.end()) {
            to++;
        }
        return clauses.subList(from, to);
    }

    private boolean speaks(Reading r) {
        Span source = r.source();
        Clause c = r.clause();
        if (source == null
                || r.kind() == Cues.Kind.HOLD
                || !SPEECH.contains(c.at(r.cueToken()).lower())) {
            return false;
        }
        boolean somebody = PRONOUNS.contains(source.in(text).toLowerCase(Locale.ROOT));
        for (int i = c.tokenFrom(source.start()); !somebody && i < c.tokenFrom(source.end()); i++) {
            somebody = c.tagged(i, "NOUN", "PROPN");
        }
        return somebody;
    }

    /** True of a reading that {@link #in} found. */
    public boolean holds(Reading r) {
        return found.contains(r);
    }

    /**
     * Whether a pronoun between quotation marks may mean this speaker: nobody says "he" of himself, "they" may be anybody,
     * and where the same remark names somebody, it is open who is meant.
     */
    public boolean mayMean(Reading r, Speaker speaker, @Nullable Speaker outer) {
        Span source = r.source();
        String words = source == null ? "" : source.in(text).toLowerCase(Locale.ROOT);
        if (source == null || !PRONOUNS.contains(words)) {
            return true;
        }
        boolean named = cast.in(r.clause().span()).stream()
                .anyMatch(m -> m.type() == EntityType.PERSON && m.span().end() <= source.start());
        return !named && !words.equals("they") && (outer == null || !outer.id().equals(speaker.id()));
    }
}
