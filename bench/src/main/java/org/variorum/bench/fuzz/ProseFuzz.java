package org.variorum.bench.fuzz;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.Variorum;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Collator;
import org.variorum.collate.Difference;
import org.variorum.collate.Ledger;
import org.variorum.collate.Quote;
import org.variorum.group.Story;
import org.variorum.read.Unread;
import org.variorum.report.Report;
import org.variorum.report.Span;
import org.variorum.tell.Brief;
import org.variorum.tell.BriefJson;
import org.variorum.tell.Csv;
import org.variorum.tell.Html;
import org.variorum.tell.Markdown;
import org.variorum.tell.Provenance;
import org.variorum.tell.WebAnnotations;

/**
 * Annotates, collates and tells stories of damaged sentences, and keeps what went wrong: an exception that nobody foresaw, a
 * span outside its report. Case 17 of seed 1 is the same text on every machine.
 */
public final class ProseFuzz {
    private static final int MOST_FINDINGS = 20;
    private static final int DEEPEST = 6;

    private final Scraps scraps;
    private final long seed;

    /** @param folders of reports of one event each */
    public ProseFuzz(List<Path> folders, long seed) throws IOException {
        scraps = new Scraps(folders);
        this.seed = seed;
    }

    /**
     * What came of it.
     *
     * @param findings a line for each case that went wrong
     */
    public record Found(long seed, long cases, double seconds, List<String> findings) {}

    /** Runs cases 0 to {@code cases}, or as many as there is time for. */
    public Found run(long cases, Duration time) {
        List<String> findings = new ArrayList<>();
        long start = System.nanoTime();
        long done = 0;
        try (Variorum variorum = Variorum.open()) {
            while (done < cases && findings.size() < MOST_FINDINGS && System.nanoTime() - start < time.toNanos()) {
                String wrong = wrong(variorum, scraps.story(seed, done));
                if (wrong != null) {
                    findings.add("case " + done + ": " + wrong);
                }
                done++;
            }
        }
        return new Found(seed, done, (System.nanoTime() - start) / 1e9, List.copyOf(findings));
    }

    private static @Nullable String wrong(Variorum variorum, List<Report> reports) {
        try {
            List<Unread> failed = new ArrayList<>();
            List<AnnotatedReport> annotated = variorum.annotateAll(reports, failed::add);
            if (!failed.isEmpty()) {
                return failed.getFirst().cause();
            }
            Ledger ledger = Collator.collate(new Story("s", annotated));
            Brief brief = new Brief(new Brief.Made("fuzz", List.of()), List.of(), List.of(), List.of(ledger));
            BriefJson.write(brief, OutputStream.nullOutputStream());
            Html.write(brief, new StringBuilder());
            Markdown.write(brief, new StringBuilder());
            Csv.write(brief, new StringBuilder());
            WebAnnotations.write(brief, OutputStream.nullOutputStream());
            Provenance.write(brief, OutputStream.nullOutputStream());
            return outside(ledger);
        } catch (RuntimeException | IOException | StackOverflowError e) {
            StackTraceElement[] stack = e.getStackTrace();
            return e + " at " + List.of(stack).subList(0, Math.min(DEEPEST, stack.length));
        }
    }

    private static @Nullable String outside(Ledger ledger) {
        List<Citation> all = new ArrayList<>();
        for (Claim claim : ledger.claims()) {
            claim.evidence().forEach(e -> all.add(e.at()));
        }
        for (Quote quote : ledger.quotes()) {
            quote.variants().forEach(v -> all.add(v.at()));
        }
        for (Difference difference : ledger.differences()) {
            difference.sides().forEach(s -> all.add(s.at()));
        }
        for (Citation c : all) {
            Span whole = new Span(0, c.report().report().text().length());
            if (!whole.contains(c.span()) || c.focus() != null && !c.span().contains(c.focus())) {
                return "a span outside its report: " + c.span() + ", " + c.focus();
            }
        }
        return null;
    }
}
