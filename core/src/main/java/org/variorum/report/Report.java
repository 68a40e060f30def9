package org.variorum.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report as read: its words and what it says of itself. Immutable. What is not known is null; nothing is guessed.
 *
 * @param id the given id, else the canonical address, else the SHA-256 of the bytes
 * @param path where it was read from, as given
 * @param sha256 of the bytes read, in hexadecimal
 * @param outlet who publishes it (never called its source)
 * @param publishers who it says stands behind the outlet, the nearest first: its publisher, and whom that belongs to
 * @param title the headline
 * @param titleSpan where the headline stands in {@code text}; null where it is not part of it
 * @param published ISO 8601, with the report's own offset, or a day alone where no more is known
 * @param modified like {@code published}
 * @param language BCP 47 code of the text's language
 * @param credits agencies the report names as its origin
 * @param text the words that all spans point into; for plain text and JSON exactly what was given
 * @param removed furniture, which no annotation touches
 * @param warnings what went wrong while reading, one line each
 * @param saved where it stands in what was saved; null where that was not asked for, or it came from no page
 */
public record Report(
        String id,
        String path,
        String sha256,
        @Nullable String url,
        @Nullable String outlet,
        List<String> publishers,
        @Nullable String title,
        @Nullable Span titleSpan,
        List<String> byline,
        @Nullable String dateline,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String language,
        List<Credit> credits,
        String text,
        List<Removed> removed,
        List<String> warnings,
        @Nullable Saved saved) {

    public Report {
        publishers = List.copyOf(publishers);
        byline = List.copyOf(byline);
        credits = List.copyOf(credits);
        removed = List.copyOf(removed);
        warnings = List.copyOf(warnings);
    }

    /** A report that is nothing but its words, as in tests and small programs. */
    public static Report of(String id, String text) {
        return builder(id, text).build();
    }

    public static Builder builder(String id, String text) {
        return new Builder(id, text);
    }

    /**
     * The paragraphs of the report's own prose, in order, as {@link Layout} tells them, without furniture and
     * headline. A paragraph with furniture in its midst comes as the pieces around it.
     */
    public List<Span> paragraphs() {
        List<Span> gaps = new ArrayList<>();
        for (Removed r : removed) {
            if (r.span() != null) {
                gaps.add(r.span());
            }
        }
        if (titleSpan != null) {
            gaps.add(titleSpan);
        }
        gaps.sort(null);
        List<Span> out = new ArrayList<>();
        int next = 0;
        for (Span paragraph : Layout.paragraphs(text)) {
            int from = paragraph.start();
            while (next < gaps.size() && gaps.get(next).start() < paragraph.end()) {
                addPiece(from, gaps.get(next).start(), out);
                from = Math.max(from, gaps.get(next).end());
                if (gaps.get(next).end() > paragraph.end()) {
                    break;
                }
                next++;
            }
            addPiece(from, paragraph.end(), out);
        }
        return List.copyOf(out);
    }

    private void addPiece(int from, int to, List<Span> out) {
        Span piece = new Span(from, Math.max(from, to)).trim(text);
        if (!piece.isEmpty()) {
            out.add(piece);
        }
    }

    /** The day of publication, {@code 2024-06-14}; null where unknown. */
    public @Nullable String day() {
        return day(published);
    }

    /**
     * The day from which the text tells, so that its "Monday" is one near it: that of publication, or where that is
     * unknown that of the last change, since it is the changed text that is read; null where both are unknown.
     */
    public @Nullable String toldOn() {
        String day = day();
        return day == null ? day(modified) : day;
    }

    private static @Nullable String day(@Nullable String moment) {
        return moment == null || moment.length() < 10 ? null : moment.substring(0, 10);
    }

    /** True where the text is known to be in another language than English, the only one annotated so far. */
    public boolean foreign() {
        return language != null && !language.equals("en") && !language.startsWith("en-");
    }

    /** The same with {@linkplain Spaces every space as a plain one}; all offsets stay. */
    public Report inPlainSpaces() {
        String plain = Spaces.plain(text);
        return plain.equals(text) ? this : toBuilder(plain).build();
    }

    public Builder toBuilder() {
        return toBuilder(text);
    }

    private Builder toBuilder(String words) {
        Builder b = new Builder(id, words);
        b.path = path;
        b.sha256 = sha256;
        b.url = url;
        b.outlet = outlet;
        b.publishers = publishers;
        b.title = title;
        b.titleSpan = titleSpan;
        b.byline = byline;
        b.dateline = dateline;
        b.published = published;
        b.modified = modified;
        b.language = language;
        b.credits = credits;
        b.removed = removed;
        b.warnings = warnings;
        b.saved = saved;
        return b;
    }

    /** Collects what is known of a report; everything but id and text is optional. Not thread-safe. */
    public static final class Builder {
        private String id;
        private final String text;
        private String path = "";
        private String sha256 = "";
        private @Nullable String url;
        private @Nullable String outlet;
        private List<String> publishers = List.of();
        private @Nullable String title;
        private @Nullable Span titleSpan;
        private List<String> byline = List.of();
        private @Nullable String dateline;
        private @Nullable String published;
        private @Nullable String modified;
        private @Nullable String language;
        private List<Credit> credits = List.of();
        private List<Removed> removed = List.of();
        private List<String> warnings = List.of();
        private @Nullable Saved saved;

        private Builder(String id, String text) {
            this.id = id;
            this.text = text;
        }

        public Builder id(String value) {
            id = value;
            return this;
        }

        public Builder path(String value) {
            path = value;
            return this;
        }

        public Builder sha256(String value) {
            sha256 = value;
            return this;
        }

        public Builder url(@Nullable String value) {
            url = value;
            return this;
        }

        public Builder outlet(@Nullable String value) {
            outlet = value;
            return this;
        }

        public Builder publishers(List<String> value) {
            publishers = value;
            return this;
        }

        public Builder title(@Nullable String value) {
            title = value;
            return this;
        }

        public Builder titleSpan(@Nullable Span value) {
            titleSpan = value;
            return this;
        }

        public Builder byline(List<String> value) {
            byline = value;
            return this;
        }

        public Builder dateline(@Nullable String value) {
            dateline = value;
            return this;
        }

        public Builder published(@Nullable String value) {
            published = value;
            return this;
        }

        public Builder modified(@Nullable String value) {
            modified = value;
            return this;
        }

        public Builder language(@Nullable String value) {
            language = value;
            return this;
        }

        public Builder credits(List<Credit> value) {
            credits = value;
            return this;
        }

        public Builder removed(List<Removed> value) {
            removed = value;
            return this;
        }

        public Builder warnings(List<String> value) {
            warnings = value;
            return this;
        }

        public Builder saved(@Nullable Saved value) {
            saved = value;
            return this;
        }

        public Report build() {
            return new Report(
                    id,
                    path,
                    sha256,
                    url,
                    outlet,
                    publishers,
                    title,
                    titleSpan,
                    byline,
                    dateline,
                    published,
                    modified,
                    language,
                    credits,
                    text,
                    removed,
                    warnings,
                    saved);
        }
    }
}
