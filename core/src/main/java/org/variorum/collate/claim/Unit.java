package org.variorum.collate.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.ChainLink;
import org.variorum.annotate.Speaker;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.word.Terms;

/**
 * One assertion in one report, before it is aligned with those of other reports.
 *
 * @param report index of the report in the story
 * @param at the sentence, with the words asserted in focus
 * @param by who asserts it; null where the report itself does or the speaker is unknown
 * @param attributed true where somebody is said to say it, known or not
 * @param stance the verb's stance for a position, in lower case; empty for others
 */
record Unit(
        int report,
        Claim.Kind kind,
        Citation at,
        @Nullable Speaker by,
        boolean attributed,
        String stance,
        List<ChainLink> chain,
        Terms terms) {}
