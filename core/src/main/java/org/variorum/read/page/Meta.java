package org.variorum.read.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code meta} elements of a page by name, property or itemprop in lower case. */
final class Meta {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    static Meta of(Parts page) {
        Meta meta = new Meta();
        for (Element element : page.named("meta")) {
            String content = element.attr("content").strip();
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String key = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!key.isEmpty() && !content.isEmpty()) {
                    meta.values.computeIfAbsent(key, k -> new ArrayList<>()).add(content);
                }
            }
        }
        return meta;
    }

    /** The first value under the first of {@code keys} that has one. */
    @Nullable
    String first(String... keys) {
        for (String key : keys) {
            List<String> found = values.get(key);
            if (found != null) {
                return found.get(0);
            }
        }
        return null;
    }

    /** All values under {@code key}, none twice. */
    List<String> all(String key) {
        return values.getOrDefault(key, List.of()).stream().distinct().toList();
    }
}
