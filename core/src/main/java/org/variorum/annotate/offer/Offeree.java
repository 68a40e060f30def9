package org.variorum.annotate.offer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Position;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.attribution.Cues;
import org.variorum.annotate.attribution.Reading;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.stance.Stances;
import org.variorum.report.Span;

/** To whom an offer is made. */
final class Offeree {
    private static final List<String> GIVES = List.of("offer", "promis", "pledg", "guarante", "grant", "propos");

    private final String text;
    private final Parties parties;
    private final Doer doer;

    Offeree(String text, Parties parties, Doer doer) {
        this.text = text;
        this.parties = parties;
        this.doer = doer;
    }

    /** Who was told, who is named behind "to", else who is to do what the condition asks; null where nobody is seen. */
    @Nullable
    String of(Reading r, Terms terms, Speaker by) {
        Mention named = told(r);
        if (named == null && Stances.of(r) == Position.Stance.OFFERS) {
            named = behindTo(terms.promise());
        }
        return named == null
                ? doer.otherThan(by, terms.conditions())
                : parties.meant(named).name();
    }

    /** Sweden of "told Sweden that". */
    private @Nullable Mention told(Reading r) {
        Span cue = r.cue();
        int said = r.content().getFirst().start();
        if (cue == null || r.kind() != Cues.Kind.TELL || said <= cue.end()) {
            return null;
        }
        return parties.in(new Span(cue.end(), said)).stream().findFirst().orElse(null);
    }

    /** Sweden of "free passage to Sweden". */
    private @Nullable Mention behindTo(Span promise) {
        for (Mention m : parties.in(promise)) {
            boolean to = text.substring(promise.start(), m.span().start()).endsWith(" to ");
            if (to && m.span().end() == promise.end()) {
                return m;
            }
        }
        return null;
    }

    /** Sweden of "offered Sweden free passage". */
    @Nullable
    Mention indirectObject(Clause c, Reading r, Span promise) {
        if (Stances.of(r) != Position.Stance.OFFERS || !r.verbBegins(GIVES)) {
            return null;
        }
        for (Mention m : parties.in(promise)) {
            int next = c.tokenFrom(m.span().end());
            if (m.span().start() == promise.start() && c.tagged(next, "DET", "ADJ", "NOUN", "NUM", "PRON")) {
                return m;
            }
        }
        return null;
    }
}
