package org.variorum.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.variorum.read.Input;

/** Gathers the letters of a document page by page and puts words together. Not thread-safe. */
final class Glyphs extends PDFTextStripper {
    private static final float BOLD = 600;

    private final List<Sheet> sheets = new ArrayList<>();
    private int letters;

    Glyphs() throws IOException {
        setSuppressDuplicateOverlappingText(true);
    }

    /** @throws TooMuchText if there is more than any report holds */
    static List<Sheet> of(PDDocument document) throws IOException {
        Glyphs glyphs = new Glyphs();
        glyphs.writeText(document, Writer.nullWriter());
        return glyphs.sheets;
    }

    /** More text than any report holds. */
    static final class TooMuchText extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    protected void writePage() throws IOException {
        List<TextPosition> all =
                getCharactersByArticle().stream().flatMap(List::stream).toList();
        letters += all.size();
        if (letters > Input.TEXT_LIMIT) {
            throw new TooMuchText();
        }
        float direction = direction(all);
        Words words = new Words();
        float width = 0;
        float height = 0;
        for (TextPosition letter : all) {
            if (letter.getDir() == direction) {
                words.add(
                        clean(letter.getUnicode()),
                        letter.getXDirAdj(),
                        letter.getYDirAdj(),
                        letter.getWidthDirAdj(),
                        // With what the page itself is scaled by, as browsers do.
                        Math.abs(letter.getYScale()),
                        letter.getWidthOfSpace(),
                        isBold(letter.getFont()));
                boolean turned = direction == 90 || direction == 270;
                width = turned ? letter.getPageHeight() : letter.getPageWidth();
                height = turned ? letter.getPageWidth() : letter.getPageHeight();
            }
        }
        sheets.add(new Sheet(width, height, Columns.of(words.fragments(), width)));
    }

    /** The direction of most letters; others are stamps and marginal notes. */
    private static float direction(List<TextPosition> all) {
        Map<Float, Integer> counts = new TreeMap<>();
        all.forEach(letter -> counts.merge(letter.getDir(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName();
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name != null && name.matches("(?i).*(?:bold|black|heavy).*")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD);
    }

    /** Without control characters, and with letters in place of ligatures. */
    private static String clean(String unicode) {
        StringBuilder out = new StringBuilder();
        unicode.codePoints().forEach(c -> {
            if (c >= 0xFB00 && c <= 0xFB06) {
                out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                out.append(' ');
            } else if (!Character.isISOControl(c) && c != 0xFFFE && c != 0xFFFF && !isSurrogate(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
