package org.variorum.tell.layout.voice;

import java.util.List;
import org.variorum.collate.Citation;
import org.variorum.tell.layout.entry.Beginning;

/**
 * Something that somebody is quoted with, as a brief prints it.
 *
 * @param wordings how the reports word it, the fullest first; empty where it is told in one way
 * @param told the words in quotation marks or, where they make no sense alone, the report's own sentence around them; empty where
 *     there are several wordings
 * @param at where each report has it
 */
public record Remark(List<Wording> wordings, String told, List<Citation> at) {
    public Remark {
        wordings = List.copyOf(wordings);
        at = List.copyOf(at);
    }

    /** Whether it stands near the beginning of a report, where the news is. */
    boolean isEarly() {
        return at.stream().anyMatch(Beginning::isNews);
    }

    /** How many reports have it. */
    public long reports() {
        return at.stream().map(Citation::reportId).distinct().count();
    }
}
