package org.variorum.annotate.learned;

import java.util.List;
import org.variorum.report.Span;

/**
 * An attribution as the network sees it; at least a cue or a content. UTF-16 offsets.
 *
 * @param score 0 to 1, how sure the network is of its cue or, where it has none, its content
 */
public record Found(List<Span> source, List<Span> cue, List<Span> content, double score) {}
