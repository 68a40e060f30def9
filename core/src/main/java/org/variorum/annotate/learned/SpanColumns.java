package org.variorum.annotate.learned;

import org.variorum.model.Head;

/** Where in the network's rows the scores of spans lie; by state, 0 for none and then that of each {@link Role}. */
final class SpanColumns {
    static final int STATES = 1 + Role.values().length;

    final Head.Columns inside;
    final Head.Columns begin;
    final Head.Columns end;
    final Head.Columns[] first = new Head.Columns[STATES];
    final Head.Columns[] last = new Head.Columns[STATES];
    /** By what the product of first and last word is divided. */
    final double[] root = new double[STATES];

    SpanColumns(Head head) {
        inside = head.of("inside");
        begin = head.of("begin");
        end = head.of("end");
        for (Role role : Role.values()) {
            first[role.state] = head.of("q." + role.column());
            last[role.state] = head.of("k." + role.column());
            root[role.state] = Math.sqrt(first[role.state].width());
        }
    }
}
