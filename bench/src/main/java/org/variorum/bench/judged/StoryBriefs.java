package org.variorum.bench.judged;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.Variorum;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Difference;
import org.variorum.collate.Ledger;
import org.variorum.read.ReadResult;
import org.variorum.read.Unread;
import org.variorum.tell.Brief;

/**
 * A brief of every story's reports alone, as if a person had given just these. The library is called, since starting the
 * command line some hundred times would take longer than all else.
 */
final class StoryBriefs {
    private StoryBriefs() {}

    /**
     * Every difference that is shown, story by story.
     *
     * @param work where the reports are written to be read
     * @throws IOException if they cannot be written, or one of them cannot be used
     */
    static List<Shown> of(List<StreamStory> stories, Path work) throws IOException {
        List<String> files = new ArrayList<>();
        for (StreamStory story : stories) {
            files.add(story.write(work).toString());
        }
        try (Variorum variorum = Variorum.open()) {
            ReadResult read = variorum.read(files);
            insist(read.unread());
            List<Unread> failed = new ArrayList<>();
            Map<String, AnnotatedReport> annotated = new HashMap<>();
            variorum.annotateAll(read.reports(), failed::add)
                    .forEach(r -> annotated.put(r.report().id(), r));
            insist(failed);
            List<Brief> briefs = stories.parallelStream()
                    .map(story -> variorum.brief(annotated(story, annotated), List.of(), List.of()))
                    .toList();
            List<Shown> out = new ArrayList<>();
            for (int i = 0; i < briefs.size(); i++) {
                insist(briefs.get(i).unread());
                out.addAll(shown(stories.get(i), briefs.get(i).ledgers()));
            }
            return List.copyOf(out);
        }
    }

    private static void insist(List<Unread> failed) throws IOException {
        if (!failed.isEmpty()) {
            throw new IOException("not used: " + failed);
        }
    }

    /** The story's reports but those that are taken for another language's. */
    private static List<AnnotatedReport> annotated(StreamStory story, Map<String, AnnotatedReport> all) {
        List<AnnotatedReport> out = new ArrayList<>();
        for (StreamReport report : story.reports()) {
            AnnotatedReport annotated = all.get(report.id());
            if (annotated != null) {
                out.add(annotated);
            }
        }
        return out;
    }

    private static List<Shown> shown(StreamStory story, List<Ledger> ledgers) {
        List<Shown> out = new ArrayList<>();
        for (Ledger ledger : ledgers) {
            for (Difference d : ledger.differences()) {
                if (d.verdict() != Difference.Verdict.COMPATIBLE) {
                    List<Side> sides = d.sides().stream()
                            .map(s -> story.report(s.at().reportId()).side(s.at().span()))
                            .toList();
                    out.add(new Shown(story.id(), d, sides));
                }
            }
        }
        return out;
    }
}
