package org.variorum.read.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Decoded;
import org.variorum.read.Format;
import org.variorum.read.Head;
import org.variorum.read.Input;
import org.variorum.read.Refused;
import org.variorum.read.Sink;
import org.variorum.read.Unread;
import org.variorum.read.item.Body;
import org.variorum.read.item.Item;
import org.variorum.read.json.JsonValue;
import org.variorum.report.Report;

/** JSON Feed 1 and 1.1, a report an item. A report has its feed's SHA-256, and the id or address that its item gives. */
public final class JsonFeeds implements Format {
    /** In bytes. */
    private static final int LIMIT = 4 * Input.TEXT_LIMIT;

    private static final Pattern VERSION =
            Pattern.compile("\"version\"\\s*:\\s*\"https?:(?:\\\\?/){2}(?:www\\.)?jsonfeed\\.org(?:\\\\?/)version");

    @Override
    public boolean claims(Head head) {
        return head.text().startsWith("{") && VERSION.matcher(head.text()).find();
    }

    @Override
    public void read(Input input, Sink sink) throws IOException, Refused {
        byte[] bytes = input.stream().readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new Refused("over 20 MB of JSON");
        }
        Decoded decoded = Decoded.utf8(bytes);
        Feed feed = Feed.of(decoded.text().strip().replaceFirst("^\uFEFF", ""));
        String sha256 = input.sha256();
        for (int i = 0; i < feed.items.size(); i++) {
            Item item = new Item(input.path(), sha256);
            decoded.warning().ifPresent(item::warn);
            try {
                sink.report(feed.report(feed.items.get(i), item));
            } catch (Refused e) {
                sink.unread(new Unread(input.path() + ":" + (i + 1), "an entry of a feed: " + e.cause()));
            }
        }
        if (feed.broken) {
            throw new Refused("JSON that is broken or cut off"
                    + (feed.items.isEmpty() ? "" : ", behind entry " + feed.items.size()));
        }
        if (feed.items.isEmpty()) {
            throw new Refused("a web feed without entries");
        }
    }

    /** A feed as far as it could be read. */
    private static final class Feed {
        private final List<JsonValue> items = new ArrayList<>();
        private @Nullable String title;
        private @Nullable String language;
        private List<JsonValue> authors = List.of();
        private boolean broken;

        static Feed of(String json) throws Refused {
            Feed feed = new Feed();
            try (JsonParser parser = JsonValue.parser(json)) {
                parser.nextToken();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String key = parser.currentName();
                    JsonToken token = parser.nextToken();
                    if (key.equals("items") && token == JsonToken.START_ARRAY) {
                        feed.addItems(parser);
                    } else {
                        feed.put(key, JsonValue.read(parser));
                    }
                }
            } catch (IOException e) {
                feed.broken = true;
            }
            return feed;
        }

        private void addItems(JsonParser parser) throws IOException, Refused {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                JsonValue value = JsonValue.read(parser);
                if (value != null) {
                    items.add(value);
                }
            }
        }

        private void put(String key, @Nullable JsonValue value) {
            if (value != null) {
                switch (key) {
                    case "title" -> title = value.words();
                    case "language" -> language = value.words();
                    case "authors", "author" -> authors = value.values();
                    default -> {
                        // addresses of the feed itself, icons and the like
                    }
                }
            }
        }

        Report report(JsonValue entry, Item item) throws Refused {
            item.id(entry.words("id")).url(entry.words("url")).url(entry.words("external_url"));
            item.outlet(title).title(entry.words("title"));
            List<JsonValue> own = entry.all("authors", "author");
            for (JsonValue author : own.isEmpty() ? authors : own) {
                item.byline(author.words());
            }
            item.published(entry.words("date_published")).modified(entry.words("date_modified"));
            item.language(entry.words("language")).language(language);
            return item.report(body(entry, item));
        }

        private static Body body(JsonValue entry, Item item) {
            String html = entry.words("content_html");
            String plain = entry.words("content_text");
            String summary = entry.words("summary");
            Body full = html != null ? Body.html(html) : plain != null ? Body.plain(plain) : Body.none();
            if (full.rows().isEmpty() && plain != null) {
                full = Body.plain(plain);
            }
            return Dialect.longer(full, summary == null ? null : Body.plain(summary), item);
        }
    }
}
