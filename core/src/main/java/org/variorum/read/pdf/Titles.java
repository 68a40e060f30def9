package org.variorum.read.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headline of a document. */
final class Titles {
    private static final float LARGE = 1.3f;
    private static final int LONGEST = 250;
    private static final int FEWEST_WORDS = 3;

    /** What programs write where nobody gave a title. */
    private static final Pattern OF_A_PROGRAM = Pattern.compile("(?i).*\\.(?:docx?|odt|indd|qxp|pdf|html?|pptx?|xlsx?)"
            + "|microsoft word.*|untitled.*|https?:.*|[\\w.-]*");

    private Titles() {}

    /**
     * The headline: what the document calls itself if its first page shows it, else the largest letters there, else what
     * it calls itself; null where none of them is one.
     *
     * @param body the size of most letters, in points
     * @param info what the document calls itself
     */
    static @Nullable String of(List<Paragraph> paragraphs, float body, @Nullable String info) {
        String named = info == null ? "" : info.strip().replaceAll("\\s+", " ");
        List<Paragraph> first = paragraphs.stream().filter(p -> p.page() == 0).toList();
        String key = key(named);
        Optional<Paragraph> shown = first.stream()
                .filter(p -> !key.isEmpty() && key(p.text()).equals(key))
                .findFirst();
        if (shown.isPresent()) {
            return shown.get().text();
        }
        Optional<Paragraph> largest = first.stream()
                .filter(p -> p.size() > LARGE * body && p.text().length() <= LONGEST && words(p.text()) >= FEWEST_WORDS)
                .max(Comparator.comparingDouble(Paragraph::size));
        if (largest.isPresent()) {
            return largest.get().text();
        }
        boolean sound = words(named) >= FEWEST_WORDS
                && named.length() <= LONGEST
                && !OF_A_PROGRAM.matcher(named).matches();
        return sound ? named : null;
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
