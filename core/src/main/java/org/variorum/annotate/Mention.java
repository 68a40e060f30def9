package org.variorum.annotate;

import org.variorum.report.Span;

/** One place where a report names an entity. */
public record Mention(Span span, EntityType type, Entity entity) {}
