package org.variorum.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Input;
import org.variorum.read.Refused;
import org.variorum.read.Swollen;
import org.variorum.read.text.Language;
import org.variorum.read.text.PageText;
import org.variorum.report.Removed;
import org.variorum.report.Report;

/** One document being read. Not thread-safe. */
final class PdfReport {
    private static final int MOST_PAGES = 2000;
    private static final int LONGEST_HEADING = 150;
    private static final float HEADING = 1.15f;

    static {
        FontMappers.set(new OneFont());
    }

    private final byte[] bytes;
    private @Nullable String infoTitle;

    PdfReport(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws Refused if it cannot be opened or has no text */
    Report report(String path, String sha256) throws Refused {
        List<Removed> removed = new ArrayList<>();
        List<Sheet> sheets = Repeats.without(sheets(), removed);
        String url = Repeats.address(removed);
        List<Paragraph> paragraphs = paragraphs(sheets);
        float body = bodySize(paragraphs);
        String title = Titles.of(paragraphs, body, infoTitle);
        List<PageText.Row> rows = new ArrayList<>();
        for (Paragraph p : paragraphs) {
            boolean larger = p.size() > HEADING * body || p.bold();
            rows.add(new PageText.Row(p.text(), larger && p.text().length() < LONGEST_HEADING));
        }
        PageText text = PageText.of(rows, title);
        if (text.text().isBlank()) {
            throw new Refused("a PDF document without text");
        }
        if (text.text().length() > Input.TEXT_LIMIT) {
            throw new Refused("over 5 MB of text");
        }
        removed.addAll(text.removed());
        return Report.builder(sha256, text.text())
                .path(path)
                .sha256(sha256)
                .url(url)
                .title(title)
                .byline(text.byline())
                .dateline(text.dateline())
                .published(text.published())
                .language(Language.of(text.text()))
                .credits(text.credits())
                .removed(removed)
                .build();
    }

    private List<Sheet> sheets() throws Refused {
        try {
            Bombs.check(bytes);
            try (PDDocument document = Loader.loadPDF(bytes)) {
                if (document.getNumberOfPages() > MOST_PAGES) {
                    throw new Refused("a PDF document of more than " + MOST_PAGES + " pages");
                }
                infoTitle = document.getDocumentInformation().getTitle();
                return Glyphs.of(document);
            }
        } catch (InvalidPasswordException e) {
            throw new Refused("an encrypted PDF document");
        } catch (Glyphs.TooMuchText e) {
            throw new Refused("over 5 MB of text");
        } catch (Swollen e) {
            throw new Refused(String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Of what is broken in a document PDFBox tells in all these ways.
            throw new Refused("a damaged PDF document");
        }
    }

    private static List<Paragraph> paragraphs(List<Sheet> sheets) {
        Paragraphs paragraphs = new Paragraphs(new Hyphens(sheets), Pitch.of(sheets));
        for (int i = 0; i < sheets.size(); i++) {
            for (List<Fragment> column : sheets.get(i).columns()) {
                paragraphs.column(column, i);
            }
        }
        return paragraphs.all();
    }

    /** The size of most letters. */
    private static float bodySize(List<Paragraph> paragraphs) {
        Map<Float, Integer> letters = new TreeMap<>();
        paragraphs.forEach(p -> letters.merge(p.size(), p.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }
}
