package org.variorum.collate.passage;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Speaker;
import org.variorum.collate.word.Terms;
import org.variorum.report.Span;

/**
 * A person who is named where something is said. Who is meant by "he", by an office or by a house that speaks through a
 * person is too unsure for two reports to be set against each other.
 *
 * @param source the words that name the person, with title and office
 * @param content what the person is said to say
 */
public record NamedSpeaker(Speaker who, Span source, List<Span> content) {
    private static final double SAID_ALIKE = 0.3;
    private static final Pattern FOR = Pattern.compile("\\b(?:for|of)\\b[^,]*$");

    /** The speaker of an attribution; null where its words name nobody. */
    public static @Nullable NamedSpeaker of(AnnotatedReport report, Attribution a) {
        Span source = a.source();
        Speaker who = a.speaker();
        return source != null
                        && who != null
                        && isNamed(who, report, source)
                        && !speaksFor(report, who, source)
                        && !isMisread(report, source)
                ? new NamedSpeaker(who, source, a.content())
                : null;
    }

    /** The only one who is said to say something in a sentence, and is named in it; null where there is none. */
    static @Nullable NamedSpeaker in(Passage p) {
        if (p.speakers().size() != 1) {
            return null;
        }
        for (Attribution a : p.at().report().attributions()) {
            NamedSpeaker found = a.content().stream().anyMatch(p.at().span()::overlaps) ? of(p.at().report(), a) : null;
            if (found != null && p.at().span().contains(found.source())) {
                return found;
            }
        }
        return null;
    }

    /** Whether two may be said to say one thing: what only tells who they are is not said. */
    public boolean maySaySame(Passage here, NamedSpeaker other, Passage there) {
        return said(here).containment(other.said(there)) >= SAID_ALIKE;
    }

    private Terms said(Passage in) {
        Set<String> words = new TreeSet<>();
        content.forEach(c -> words.addAll(Terms.of(in.at().report(), c).words()));
        return new Terms(words);
    }

    /** Terms of the passage that name the person. */
    public Set<String> terms(Passage p) {
        return Terms.of(p.at().report(), source).names();
    }

    /** "A spokesman for Radomir Velk" is not he. */
    private static boolean speaksFor(AnnotatedReport report, Speaker who, Span source) {
        String text = report.report().text();
        for (Mention m : report.mentions()) {
            if (source.contains(m.span())
                    && Names.related(who.id(), m.entity().id())
                    && FOR.matcher(text.substring(source.start(), m.span().start()))
                            .find()) {
                return true;
            }
        }
        return false;
    }

    /** Words of two paragraphs name nobody together, and words in quotation marks do not say who speaks them. */
    private static boolean isMisread(AnnotatedReport report, Span source) {
        return source.in(report.report().text()).contains("\n")
                || report.quotedIn(source).stream().anyMatch(q -> q.span().contains(source));
    }

    private static boolean isNamed(Speaker who, AnnotatedReport report, Span within) {
        for (Mention m : report.mentions()) {
            // "The Velk campaign" is not Velk.
            if (m.type() == EntityType.PERSON
                    && within.contains(m.span())
                    && Names.last(who.id()).equals(Names.last(m.entity().id()))
                    && Names.related(who.id(), m.entity().id())) {
                return true;
            }
        }
        return false;
    }
}
