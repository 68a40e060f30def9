package org.variorum.collate.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.ChainLink;
import org.variorum.annotate.Quoted;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.Vector;
import org.variorum.collate.Citation;
import org.variorum.collate.passage.Cast;
import org.variorum.collate.word.Grams;
import org.variorum.collate.word.Terms;

/**
 * A quoted sentence, or a quoted part of one, in one report.
 *
 * @param report index of the report in the story
 * @param attribution index of its attribution in the report; {@link #NOBODY} where nobody is said to say it
 * @param at only words inside the quotation marks
 */
record QuotePiece(
        int report,
        int attribution,
        Citation at,
        @Nullable Speaker speaker,
        List<ChainLink> chain,
        Terms terms,
        Vector vector,
        int words) {
    static final int NOBODY = -1;

    static List<QuotePiece> of(int index, AnnotatedReport report, Cast cast) {
        List<QuotePiece> out = new ArrayList<>();
        for (Quoted q : report.quoted()) {
            if (q.scare()) {
                continue;
            }
            Attribution a =
                    q.attribution() == null ? null : report.attributions().get(q.attribution());
            for (Quoted.Piece p : q.pieces()) {
                if (p.span().in(report.report().text()).codePoints().noneMatch(Character::isLetter)) {
                    continue; // an ellipsis
                }
                out.add(new QuotePiece(
                        index,
                        q.attribution() == null ? NOBODY : q.attribution(),
                        new Citation(report, p.span(), null),
                        a == null || a.speaker() == null ? null : cast.same(a.speaker()),
                        a == null ? List.of() : a.chain(),
                        Terms.of(report, p.span()),
                        p.vector(),
                        Grams.words(p.span().in(report.report().text())).size()));
            }
        }
        return out;
    }

    /** The same words, said by somebody. */
    QuotePiece by(@Nullable Speaker named) {
        return new QuotePiece(report, attribution, at, named, chain, terms, vector, words);
    }

    /** A question is not the answer to it. */
    boolean asks() {
        return at.text().endsWith("?");
    }

    /** The sentence it stands in. */
    @Nullable
    Sentence sentence() {
        return at.report().sentenceAt(at.span());
    }

    /** The channel or agency the words came through; null where the report does not say. */
    @Nullable
    String via() {
        for (ChainLink link : chain) {
            if (link.role() == ChainLink.Role.CHANNEL || link.role() == ChainLink.Role.AGENCY) {
                return link.name();
            }
        }
        return null;
    }
}
