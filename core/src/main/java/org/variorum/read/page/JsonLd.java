package org.variorum.read.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD, as far as it is sound. */
final class JsonLd {
    private static final Set<String> ARTICLES = Set.of(
            "newsarticle",
            "article",
            "reportagenewsarticle",
            "analysisnewsarticle",
            "opinionnewsarticle",
            "backgroundnewsarticle",
            "asknewsarticle",
            "reviewnewsarticle",
            "blogposting",
            "liveblogposting",
            "socialmediaposting",
            "discussionforumposting",
            "techarticle",
            "scholarlyarticle",
            "report",
            "advertisercontentarticle",
            "satiricalarticle");

    private static final Set<String> PAGES =
            Set.of("webpage", "itempage", "videoobject", "recipe", "creativework", "podcastepisode");

    private static final int MOST_NODES = 20_000;

    /** Farther up a house is behind so much that it tells nothing. */
    private static final int MOST_HOUSES = 4;

    private final Map<?, ?> article;
    private final Map<?, ?> page;
    private final Map<String, Map<?, ?>> byId;

    private JsonLd(Map<?, ?> article, Map<?, ?> page, Map<String, Map<?, ?>> byId) {
        this.article = article;
        this.page = page;
        this.byId = byId;
    }

    static JsonLd of(Parts page) {
        Map<?, ?> article = Map.of();
        Map<?, ?> around = Map.of();
        Map<String, Map<?, ?>> byId = new HashMap<>();
        for (Element script : page.named("script")) {
            for (Map<?, ?> node : isJson(script) ? nodes(parse(script.data())) : List.<Map<?, ?>>of()) {
                if (article.isEmpty() && isOf(node, ARTICLES)) {
                    article = node;
                } else if (around.isEmpty() && isOf(node, PAGES)) {
                    around = node;
                }
                if (node.get("@id") instanceof String id && node.containsKey("name")) {
                    byId.putIfAbsent(id, node);
                }
            }
        }
        return new JsonLd(article, around, byId);
    }

    private static boolean isJson(Element script) {
        return script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
    }

    /** The first text under {@code key} of the article, else of the page around it. */
    @Nullable
    String text(String key) {
        String own = first(article, key);
        return own == null ? first(page, key) : own;
    }

    /** The first text under {@code key} of the article alone. */
    @Nullable
    String articleText(String key) {
        return first(article, key);
    }

    /** All names under {@code key} of the article: texts as they are, objects by their name. */
    List<String> names(String key) {
        List<String> names = new ArrayList<>();
        for (Object value : values(article.get(key))) {
            String name = value instanceof Map<?, ?> object ? first(object, "name") : String.valueOf(value);
            if (name != null && !name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }

    /** Who publishes the article, whether told in place or elsewhere on the page, and whom that belongs to. */
    List<String> houses() {
        List<String> houses = new ArrayList<>();
        List<Object> nearest = values(article.get("publisher"));
        while (!nearest.isEmpty() && houses.size() < MOST_HOUSES) {
            List<Object> parents = new ArrayList<>();
            for (Object value : nearest) {
                String name = value instanceof Map<?, ?> house ? named(house, parents) : String.valueOf(value);
                if (name != null && !name.isBlank() && !houses.contains(name.strip())) {
                    houses.add(name.strip());
                }
            }
            nearest = parents;
        }
        return houses;
    }

    private @Nullable String named(Map<?, ?> mentioned, List<Object> parents) {
        Map<?, ?> house = mentioned.containsKey("name") || !(mentioned.get("@id") instanceof String id)
                ? mentioned
                : byId.getOrDefault(id, mentioned);
        parents.addAll(values(house.get("parentOrganization")));
        return first(house, "name");
    }

    private static @Nullable String first(Map<?, ?> node, String key) {
        for (Object value : values(node.get(key))) {
            Object text = value instanceof Map<?, ?> object ? object.get("@id") : value;
            if (text instanceof String string && !string.isBlank()) {
                return string.strip();
            }
        }
        return null;
    }

    private static List<Object> values(@Nullable Object value) {
        List<Object> values = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object item : list) {
                values.addAll(values(item));
            }
        } else if (value != null) {
            values.add(value);
        }
        return values;
    }

    private static boolean isOf(Map<?, ?> node, Set<String> types) {
        for (Object type : values(node.get("@type"))) {
            if (type instanceof String name
                    && types.contains(name.replaceFirst("^.*[/:]", "").toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** All objects in {@code root}, outer ones first. */
    private static List<Map<?, ?>> nodes(@Nullable Object root) {
        List<Map<?, ?>> nodes = new ArrayList<>();
        Deque<Object> open = new ArrayDeque<>(values(root));
        while (!open.isEmpty() && nodes.size() < MOST_NODES) {
            if (open.remove() instanceof Map<?, ?> node) {
                nodes.add(node);
                node.values().forEach(value -> open.addAll(values(value)));
            }
        }
        return nodes;
    }

    private static @Nullable Object parse(String script) {
        return JsonTree.parse(script.strip().replaceFirst("^(?:<!--|<!\\[CDATA\\[|/\\*<!\\[CDATA\\[\\*/)", ""));
    }
}
