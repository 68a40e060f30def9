package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.EntityType;
import org.variorum.collate.Citation;
import org.variorum.collate.Ledger;
import org.variorum.report.Span;
import org.variorum.tell.layout.words.Marks;
import org.variorum.tell.layout.words.Phrases;

/**
 * Where a party stands, in the words and the tense of a report.
 *
 * @param party whose stance it is, as the report calls a body and by the full name of a person
 * @param told what the report says of it, right behind the name
 * @param at every place that says so
 */
public record Stance(String party, String told, List<Citation> at) {
    /** Who votes has decided, and who is careful about a matter of technique has not taken sides. */
    private static final Pattern NO_STAND = Pattern.compile("cautions?");

    /** What a house decides is an act, and who declines to say something takes no side by it. */
    private static final Pattern ACT = Pattern.compile(
            "(?i)^(?: \\p{L}+){0,5}? (?:(?:approve|passe|adopte|ratifie|cleare)[ds](?! of)|declin(?:es|ed|ing) to)\\b.*",
            Pattern.DOTALL);

    private static final Pattern VOTERS = Pattern.compile("(?i).*\\b(?:voters|electorate|residents|jury|jurors)");

    /** Behind these a verb tells of no stance: "suspended for accepting". */
    private static final Pattern ASIDE = Pattern.compile(
            "(?is).*\\b(?:for|of|by|without|after|before|from|instead of|accused of|than|like)(?: \\p{L}+ly)?\\s*");

    /** It may govern what stands behind "and" too. */
    private static final Pattern AUXILIARY = Pattern.compile(
            "\\b(?:will|would|may|might|could|should|can|not|never|to|did|does|has|have|had)\\b|n['\u2019]t\\b");

    private static final Pattern PRONOUN = Pattern.compile("(?i)(?:he|she|it|they|we|i|who|which|that)\\b");

    private static final Pattern PARTICIPLE = Pattern.compile("^\\p{L}+ing\\b");

    private static final Pattern BE = Pattern.compile("\\b(?:is|are|was|were|be|been|being|[\u2019']re|[\u2019']s)\\b");

    /** So many letters of a verb are in all its forms. */
    private static final int STEM = 3;

    public Stance {
        at = List.copyOf(at);
    }

    /** All that can be told so, in order. */
    static List<Stance> of(List<Ledger.Stand> stands) {
        List<Stance> out = new ArrayList<>();
        for (Ledger.Stand stand : stands) {
            Stance told = NO_STAND.matcher(stand.verb()).matches()
                            || VOTERS.matcher(stand.party().name()).matches()
                    ? null
                    : told(stand);
            if (told != null && !ACT.matcher(told.told()).matches()) {
                out.add(told);
            }
        }
        return List.copyOf(out);
    }

    private static @Nullable Stance told(Ledger.Stand stand) {
        for (Citation at : stand.evidence()) {
            Attribution said = attribution(at, stand.verb());
            Span source = said == null ? null : said.source();
            Span cue = said == null ? null : said.cue();
            String text = at.report().report().text();
            if (source == null || cue == null || cue.start() < source.end()) {
                continue;
            }
            String between = text.substring(source.end(), cue.start());
            int and = between.lastIndexOf(" and ");
            boolean governed = and >= 0
                    && AUXILIARY.matcher(between.substring(0, and)).find()
                    && !AUXILIARY.matcher(between.substring(and)).find();
            int from = source.end() + (and < 0 || governed ? 0 : and + " and".length());
            from += text.startsWith(" also ", from) ? " also".length() : 0;
            Span rest = new Span(from, Math.max(from, at.words().end()));
            boolean aside = ASIDE.matcher(between).matches()
                    || PARTICIPLE.matcher(cue.in(text)).find()
                            && !BE.matcher(between).find();
            if (!aside && at.words().end() > cue.end()) {
                return new Stance(party(stand, at.report(), source), words(at.report(), rest), stand.evidence());
            }
        }
        return said(stand);
    }

    /** "We support the plan", "he supports it": the name stands before. */
    private static @Nullable Stance said(Ledger.Stand stand) {
        for (Citation at : stand.evidence()) {
            Span words = at.words();
            if (PRONOUN.matcher(at.focusText()).lookingAt()) {
                return new Stance(stand.party().name(), ": " + words(at.report(), words), stand.evidence());
            }
        }
        return null;
    }

    private static @Nullable Attribution attribution(Citation at, String verb) {
        String stem = verb.substring(0, Math.min(STEM, verb.length()));
        for (Attribution a : at.report().attributions()) {
            Span source = a.source();
            Span cue = a.cue();
            if (source != null
                    && cue != null
                    && source.start() == at.words().start()
                    && at.words().contains(cue)
                    && cue.in(at.report().report().text())
                            .toLowerCase(Locale.ROOT)
                            .contains(stem)) {
                return a;
            }
        }
        return null;
    }

    private static String words(AnnotatedReport report, Span span) {
        Marks marks = Marks.of(report, span);
        return marks.before() + span.in(report.report().text()) + marks.after();
    }

    /** "Prominent Republicans" and not all of them; a person by name. */
    private static String party(Ledger.Stand stand, AnnotatedReport report, Span source) {
        String words = source.in(report.report().text());
        String name = stand.party().name();
        boolean person = report.mentions().stream()
                .anyMatch(m -> m.type() == EntityType.PERSON
                        && m.entity().id().equals(stand.party().id()));
        boolean same = words.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
        return person || !same || PRONOUN.matcher(words).matches() ? name : Phrases.capital(words);
    }
}
