package org.variorum.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

/** A small PDF document, set line by line as a printer would. */
final class Printed {
    static {
        // Else PDFBox searches this machine's fonts and writes down in the home directory what it found.
        FontMappers.set(new OneFont());
    }

    static final PDFont PLAIN = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
    static final float SIZE = 10;
    private static final float PITCH = 12;

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);
    private float scale = 1;

    Printed() {
        document.addPage(page);
    }

    Printed newPage() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    /** From here on all is set larger by 1 / {@code factor} on a page that is drawn smaller by it, as browsers print. */
    Printed scaled(float factor) {
        scale = factor;
        return this;
    }

    Printed named(String title) {
        document.getDocumentInformation().setTitle(title);
        return this;
    }

    /** Sets one line; {@code y} counts from the top of the page. */
    Printed line(String words, float x, float y, PDFont font, float size) {
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.saveGraphicsState();
            out.transform(Matrix.getScaleInstance(scale, scale));
            out.beginText();
            out.setFont(font, size / scale);
            out.newLineAtOffset(x / scale, (PDRectangle.A4.getHeight() - y) / scale);
            out.showText(words);
            out.endText();
            out.restoreGraphicsState();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Printed line(String words, float x, float y) {
        return line(words, x, y, PLAIN, SIZE);
    }

    /** Sets a paragraph with its lines broken to {@code width}; its last line stands at the height that comes back. */
    float paragraph(String words, float x, float y, float width) {
        float at = y;
        for (String line : broken(words, width)) {
            line(line, x, at);
            at += PITCH;
        }
        return at - PITCH;
    }

    /** Lines no wider than {@code width}. */
    static List<String> broken(String words, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static float width(String words) {
        try {
            return PLAIN.getStringWidth(words) / 1000 * SIZE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.save(out);
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    byte[] encrypted(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return bytes();
    }
}
