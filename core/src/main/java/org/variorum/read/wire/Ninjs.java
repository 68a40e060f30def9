package org.variorum.read.wire;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.variorum.read.Decoded;
import org.variorum.read.Format;
import org.variorum.read.Head;
import org.variorum.read.Input;
import org.variorum.read.Refused;
import org.variorum.read.Sink;
import org.variorum.read.Unread;
import org.variorum.read.item.Item;
import org.variorum.read.json.JsonValue;

/**
 * News in JSON by the IPTC, versions 1 to 3 alike: one object, or several one behind the other, also as the answer of a
 * service. A report has its input's SHA-256, and its uri as its id.
 */
public final class Ninjs implements Format {
    /** In bytes. */
    private static final int LIMIT = 4 * Input.TEXT_LIMIT;

    /** One that the standard describes, or what a service has put around one or many. */
    @Override
    public boolean claims(Head head) {
        return head.text().startsWith("{") && NinjsParcel.holdsItems(head.text());
    }

    @Override
    public void read(Input input, Sink sink) throws IOException, Refused {
        byte[] bytes = input.stream().readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new Refused("over 20 MB of JSON");
        }
        Decoded decoded = Decoded.utf8(bytes);
        String sha256 = input.sha256();
        List<JsonValue> items = new ArrayList<>();
        boolean broken = addItems(decoded.text().strip().replaceFirst("^\uFEFF", ""), items);
        for (int i = 0; i < items.size(); i++) {
            Item item = new Item(input.path(), sha256);
            decoded.warning().ifPresent(item::warn);
            try {
                sink.report(NinjsItem.report(items.get(i), item));
            } catch (Refused e) {
                if (items.size() == 1 && !broken) {
                    throw e;
                }
                sink.unread(new Unread(input.path() + ":" + (i + 1), e.cause()));
            }
        }
        if (broken) {
            throw new Refused(
                    "JSON that is broken or cut off" + (items.isEmpty() ? "" : ", behind item " + items.size()));
        }
    }

    /** Adds all items that are whole; true where something that is not follows. */
    private static boolean addItems(String json, List<JsonValue> items) throws Refused {
        try (JsonParser parser = JsonValue.parser(json)) {
            while (parser.nextToken() != null) {
                JsonValue value = JsonValue.read(parser);
                if (value != null) {
                    for (JsonValue item : NinjsParcel.opened(value)) {
                        items.addAll(NinjsItem.withText(item));
                    }
                }
            }
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
