package org.variorum;

/** Reads reports of events and collates them; see the README for an example. */
public final class Variorum {
    private Variorum() {}
}
