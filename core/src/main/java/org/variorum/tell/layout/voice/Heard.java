package org.variorum.tell.layout.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.Citation;
import org.variorum.tell.layout.words.Words;

/** One wording while it is gathered who has it: the words, where the reports have them, and the channels they name. */
class Heard {
    final Words words;
    final List<Citation> at = new ArrayList<>();
    final Set<String> via = new LinkedHashSet<>();

    Heard(Words words) {
        this.words = words;
    }

    final void add(Citation citation, @Nullable String channel) {
        at.add(citation);
        if (channel != null) {
            via.add(channel);
        }
    }

    /**
     * It as it is shown.
     *
     * @param marked places of the words that other wordings replace
     * @param part whether it is a piece of the fullest
     */
    final Wording wording(BitSet marked, boolean part) {
        return new Wording(at, List.copyOf(via), Wording.runs(words, marked), part);
    }
}
