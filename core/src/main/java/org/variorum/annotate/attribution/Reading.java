package org.variorum.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.NounPhrase;
import org.variorum.report.Span;

/** An attribution while it is being read: who is meant and through whom are still open. Mutable. */
public final class Reading {
    private final Clause clause;
    private final int cueToken;
    private final Cues.Kind kind;
    private final @Nullable NounPhrase sourcePhrase;
    private final @Nullable Span source;
    private final @Nullable Span cue;
    private final Span anchor;
    private final List<Span> content = new ArrayList<>();
    private final double score;
    private @Nullable Reading through;

    /**
     * @param source the words that name the source in this or, where it is carried on, an earlier clause
     * @param cue null where what is said stands without one
     * @param anchor the cue or, where there is none, what is said
     */
    Reading(
            Clause clause,
            int cueToken,
            Cues.Kind kind,
            @Nullable NounPhrase sourcePhrase,
            @Nullable Span source,
            @Nullable Span cue,
            Span anchor,
            double score) {
        this.clause = clause;
        this.cueToken = cueToken;
        this.kind = kind;
        this.sourcePhrase = sourcePhrase;
        this.source = source;
        this.cue = cue;
        this.anchor = anchor;
        this.score = score;
    }

    /** A reading with a cue. */
    public Reading(
            Clause clause,
            int cueToken,
            Cues.Kind kind,
            @Nullable NounPhrase sourcePhrase,
            @Nullable Span source,
            Span cue,
            double score) {
        this(clause, cueToken, kind, sourcePhrase, source, cue, cue, score);
    }

    /** A reading with a cue and its source in one clause. */
    public Reading(Clause clause, int cueToken, Cues.Kind kind, NounPhrase source, Span cue, double score) {
        this(clause, cueToken, kind, source, source.span(clause), cue, score);
    }

    /** The sentence it stands in. */
    public Clause clause() {
        return clause;
    }

    /** Whether somebody speaks or only takes a stance. */
    public Cues.Kind kind() {
        return kind;
    }

    /** Index in its sentence of the verb or, where there is no cue, of the first word that is said. */
    public int cueToken() {
        return cueToken;
    }

    /** True if there is a cue whose verb begins with one of these: "promis" for promises and promised. */
    public boolean verbBegins(List<String> stems) {
        return cue != null && stems.stream().anyMatch(clause.at(cueToken).lower()::startsWith);
    }

    /** The source as tokens of its sentence; null where there is none or it stands in another sentence. */
    @Nullable
    public NounPhrase sourcePhrase() {
        return sourcePhrase;
    }

    /** The words of the report's text that name who says it; null where nothing does. */
    @Nullable
    public Span source() {
        return source;
    }

    /** The words of the report's text that tell a reader that somebody speaks; null where there are none. */
    @Nullable
    public Span cue() {
        return cue;
    }

    /** Where it stands: the cue or, where there is none, what is said. */
    public Span anchor() {
        return anchor;
    }

    /** The stretches of the report's text that are said, in order; what is added here belongs to it. */
    public List<Span> content() {
        return content;
    }

    /** The same words, said by another: null where it is not told by whom. */
    public Reading by(@Nullable NounPhrase who) {
        return new Reading(clause, cueToken, kind, who, who == null ? null : who.span(clause), cue, anchor, score)
                .saying(content);
    }

    private Reading saying(List<Span> what) {
        content.addAll(what);
        return this;
    }

    /** Adds the clause's words from token {@code from} to {@code to} to what is said, without the marks around them. */
    void says(String text, int from, int to) {
        int a = from;
        int b = Math.min(to, clause.size() - 1);
        while (b >= a && (isPause(b) || clause.is(b, ";") && !clause.at(b).quoted())) {
            b--;
        }
        while (a <= b && isPause(a)) {
            a++;
        }
        Span span = a <= b ? clause.span(a, b).trim(text) : null;
        if (span != null && span.length() > 1) {
            content.add(span);
        }
    }

    private boolean isPause(int i) {
        return !clause.at(i).quoted() && (clause.is(i, ",") || clause.is(i, ":") || clause.is(i, "--"));
    }

    /** Makes this one a reading within another that passes it on, wherever it stands. */
    public Reading through(Reading teller) {
        through = teller;
        return this;
    }

    /** Who passes it on, where that is told beside and not around it; null else. */
    @Nullable
    Reading through() {
        return through;
    }

    /** 0 to 1, how sure the reading is. */
    public double score() {
        return score;
    }

    /** True if one stretch of what is said holds all of {@code span}. */
    public boolean covers(Span span) {
        for (Span s : content) {
            if (s.contains(span)) {
                return true;
            }
        }
        return false;
    }
}
