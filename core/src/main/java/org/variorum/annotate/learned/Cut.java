package org.variorum.annotate.learned;

import java.util.List;

/**
 * How a text is cut.
 *
 * @param spans in the order of the text; none overlaps another
 * @param doubtful cues that are rather none, which something else may speak for
 */
record Cut(List<Segment> spans, List<Segment> doubtful) {}
