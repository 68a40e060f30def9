package org.variorum.tell.layout.beside;

import java.util.ArrayList;
import java.util.List;
import org.variorum.collate.Citation;

/**
 * One thing that several reports tell, each in words of its own, and none in words that say all that another's do: so none of
 * them is shown for all.
 *
 * @param wordings whole sentences of as many reports; first the one of which the others have most
 * @param others the sentences of further reports
 */
public record Retold(List<Citation> wordings, List<Citation> others) {
    /** More wordings than these tell a reader nothing more. */
    private static final int SHOWN = 3;

    public Retold {
        wordings = List.copyOf(wordings);
        others = List.copyOf(others);
    }

    static Retold of(List<Citation> sentences) {
        int shown = Math.min(SHOWN, sentences.size());
        return new Retold(sentences.subList(0, shown), sentences.subList(shown, sentences.size()));
    }

    /** The sentences of all reports that tell it. */
    public List<Citation> all() {
        List<Citation> out = new ArrayList<>(wordings);
        out.addAll(others);
        return List.copyOf(out);
    }
}
