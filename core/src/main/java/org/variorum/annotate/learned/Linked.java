package org.variorum.annotate.learned;

import java.util.ArrayList;
import java.util.List;

/**
 * Spans that make up one attribution, each list in the order of the text. Mutable while links are drawn.
 *
 * @param anchor the cue, or the content that has none
 */
record Linked(Segment anchor, List<Segment> sources, List<Segment> cues, List<Segment> contents) {

    static Linked at(Segment anchor) {
        return new Linked(anchor, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
