package org.variorum.collate.difference;

import java.util.Set;
import java.util.TreeSet;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.Speaker;
import org.variorum.collate.passage.NamedDay;
import org.variorum.collate.passage.Names;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.word.SmallWords;
import org.variorum.report.Span;

/** Who says something on a day that a sentence names: "Sorel said Monday that it was open", "On Monday Sorel wrote". */
final class SayingDay {
    /** "Told two reporters late on Monday": so many words may stand between. */
    private static final int BEHIND = 4;

    private static final int BEFORE = 2;

    private SayingDay() {}

    /** Ids of those who are said to say something on that day; none where the day is told of what they say. */
    static Set<String> speakers(Passage p, NamedDay day) {
        Set<String> out = new TreeSet<>();
        for (Attribution a : p.at().report().attributions()) {
            Speaker speaker = a.speaker();
            if (speaker != null && isOn(p, day, a)) {
                out.add(speaker.id());
            }
        }
        return out;
    }

    /** Whether somebody says something on that day of whom the other sentence does not tell: no word of his is its deed. */
    static boolean isStrange(Passage p, NamedDay day, Passage other) {
        Set<String> said = speakers(p, day);
        return !said.isEmpty()
                && other.at().report().mentions().stream()
                        .filter(m -> other.at().span().contains(m.span()))
                        .noneMatch(m -> said.stream()
                                .anyMatch(s -> Names.related(s, m.entity().id())));
    }

    private static boolean isOn(Passage p, NamedDay day, Attribution a) {
        Span cue = a.cue();
        return cue != null
                && a.within() == null
                && p.at().span().contains(cue)
                && a.content().stream().noneMatch(c -> c.overlaps(day.time().span()))
                && beside(p, day, a.source() == null ? cue : a.source().cover(cue), cue);
    }

    private static boolean beside(Passage p, NamedDay day, Span saying, Span cue) {
        int said = p.tokenAt(cue.start());
        int last = p.tokenFrom(cue.end());
        int first = p.tokenAt(saying.start());
        int at = day.token();
        if (at >= said && at < last) {
            return true;
        }
        if (at >= last) {
            return at - last <= BEHIND && !opens(p, last, at);
        }
        if (at >= first) {
            // "Sorv, named envoy on Monday, said": a remark between commas tells of something else.
            return at < said && p.printed(at, said + 1).indexOf(',') < 0 && !opens(p, at + 1, said);
        }
        return at >= first - BEFORE - 1 && !opens(p, 0, said);
    }

    private static boolean opens(Passage p, int from, int to) {
        return p.tokens().subList(Math.max(0, from), Math.max(0, to)).stream().anyMatch(SmallWords::opensClause);
    }
}
