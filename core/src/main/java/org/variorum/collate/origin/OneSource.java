package org.variorum.collate.origin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Attribution;
import org.variorum.annotate.Sentence;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.lexicon.Gazetteer;
import org.variorum.annotate.lexicon.Media;
import org.variorum.collate.Citation;
import org.variorum.collate.Origins;
import org.variorum.report.Span;

/**
 * Finds reports that begin with what one paper or agency, none of the story's own outlets perhaps, is said to report: each may
 * have all its news from there.
 */
final class OneSource {
    /** So many sentences of a report tell where its news is from. */
    private static final int HEAD = 4;

    private static final Media MEDIA = Media.load(Gazetteer.load());

    private OneSource() {}

    static List<SharedText.Link> find(List<AnnotatedReport> reports) {
        List<Map<String, Citation>> named =
                reports.stream().map(OneSource::named).toList();
        List<SharedText.Link> out = new ArrayList<>();
        for (int a = 0; a < reports.size(); a++) {
            for (int b = a + 1; b < reports.size(); b++) {
                Map<String, Citation> theirs = named.get(b);
                for (Map.Entry<String, Citation> mine : named.get(a).entrySet()) {
                    Citation other = theirs.get(mine.getKey());
                    if (other != null) {
                        out.add(new SharedText.Link(a, b, because(mine.getValue(), other)));
                    }
                }
            }
        }
        return out;
    }

    private static Origins.Because because(Citation a, Citation b) {
        return new Origins.Because(Origins.Kind.TOLD, Origins.Strength.WEAK, List.of(a, b), a.focusText());
    }

    /** Where a report first names each, by the keys of their names. */
    private static Map<String, Citation> named(AnnotatedReport report) {
        Map<String, Citation> out = new LinkedHashMap<>();
        for (Attribution a : report.attributions()) {
            Speaker who = a.speaker();
            Span source = a.source();
            Sentence sentence = source == null ? null : report.sentenceAt(source);
            if (who != null
                    && source != null
                    && sentence != null
                    && MEDIA.isCalledOne(who.name())
                    && report.sentences().indexOf(sentence) < HEAD) {
                out.putIfAbsent(OutletName.key(who.name()), new Citation(report, sentence.span(), source));
            }
        }
        return out;
    }
}
