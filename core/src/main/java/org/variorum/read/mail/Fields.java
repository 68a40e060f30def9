package org.variorum.read.mail;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;
import org.jspecify.annotations.Nullable;

/** The fields at the head of a message or of one of its parts; of several with one name the first counts. */
final class Fields {
    private final Map<String, String> values = new HashMap<>();

    void add(Field field) {
        values.putIfAbsent(field.getName().strip().toLowerCase(Locale.ROOT), value(field));
    }

    void clear() {
        values.clear();
    }

    /** The value of the field with this name, in small letters; empty where there is none. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** The same, with words in it that were encoded made readable; null where there is none or it is blank. */
    @Nullable
    String words(String name) {
        String words = get(name);
        if (words.contains("=?")) {
            words = DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
        }
        String bare = words.replaceAll("\\s+", " ").strip();
        return bare.isEmpty() ? null : bare;
    }

    /** True where one of them tells of a mail who sent it, when, or what about. */
    boolean isMail() {
        return List.of("from", "date", "subject", "message-id").stream().anyMatch(values::containsKey);
    }

    private static String value(Field field) {
        ByteSequence raw = field.getRaw();
        if (raw == null) {
            return field.getBody().strip();
        }
        String whole = new String(raw.toByteArray(), StandardCharsets.UTF_8);
        return whole.substring(whole.indexOf(':') + 1)
                .replaceAll("\\r?\\n(?=[ \\t])", "")
                .strip();
    }
}
