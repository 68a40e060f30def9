package org.variorum.read.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Input;
import org.variorum.read.Refused;
import org.variorum.read.text.Language;
import org.variorum.read.text.Opening;
import org.variorum.read.text.Stamp;
import org.variorum.report.Report;

/** What a JSON report says of itself, gathered key by key. */
final class JsonFields {
    private final String path;
    private final String sha256;
    private @Nullable String id;
    private @Nullable String guid;
    private @Nullable String title;
    private @Nullable String text;
    private @Nullable String outlet;
    private @Nullable String url;
    private @Nullable String published;
    private @Nullable String modified;
    private @Nullable String language;
    private List<String> byline = List.of();
    private final List<String> warnings = new ArrayList<>();

    JsonFields(String path, String sha256) {
        this.path = path;
        this.sha256 = sha256;
    }

    void warn(String warning) {
        warnings.add(warning);
    }

    void byline(List<String> names) {
        byline = names.stream().map(String::strip).filter(n -> !n.isEmpty()).toList();
    }

    void set(String key, String value) {
        String known = value.isBlank() ? null : value.strip();
        switch (key) {
            case "id" -> id = known;
            case "guid" -> guid = known;
            case "title" -> title = known;
            case "text" -> text = value;
            case "outlet" -> outlet = known;
            case "url" -> url = known;
            case "published" -> published = stamp(key, known);
            case "modified" -> modified = stamp(key, known);
            case "language" -> language = known;
            case "byline" -> byline(List.of(value));
            default -> {
                // keys of other programs are no concern of ours
            }
        }
    }

    private @Nullable String stamp(String key, @Nullable String value) {
        if (value == null) {
            return null;
        }
        String iso = Stamp.iso(value);
        if (iso == null) {
            warn(key + " is not an ISO 8601 date and was left out");
        }
        return iso;
    }

    /** @throws Refused if there is no text */
    Report report() throws Refused {
        if (text == null) {
            throw new Refused("a JSON object without \"text\"");
        }
        if (text.isBlank()) {
            throw new Refused("empty");
        }
        if (text.length() > Input.TEXT_LIMIT || text.getBytes(StandardCharsets.UTF_8).length > Input.TEXT_LIMIT) {
            throw new Refused("over 5 MB of text");
        }
        Opening opening = Opening.of(text);
        return Report.builder(firstOf(id, guid, url, sha256), text)
                .path(path)
                .sha256(sha256)
                .url(url)
                .outlet(outlet)
                .title(title)
                .byline(byline)
                .dateline(opening.dateline())
                .published(published)
                .modified(modified)
                .language(language == null ? Language.of(text) : language)
                .credits(opening.credits())
                .warnings(warnings)
                .build();
    }

    private static String firstOf(@Nullable String a, @Nullable String b, @Nullable String c, String otherwise) {
        return a != null ? a : b != null ? b : c != null ? c : otherwise;
    }
}
