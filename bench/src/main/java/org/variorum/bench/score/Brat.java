package org.variorum.bench.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PolNeAR's stand-off files: who is the source, what the cue, which the content of each attribution. */
final class Brat {
    enum Role {
        SOURCE("Source"),
        CUE("Cue"),
        CONTENT("Content");

        private final String word;

        Role(String word) {
            this.word = word;
        }

        /** The key of the role in machine output. */
        String key() {
            return word.toLowerCase(Locale.ROOT);
        }

        static Role of(String word) {
            for (Role role : values()) {
                if (role.word.equals(word)) {
                    return role;
                }
            }
            throw new IllegalArgumentException(word);
        }
    }

    /** A stretch in code points. */
    record Piece(int start, int end) {}

    private static final Pattern SPAN =
            Pattern.compile("(T\\d+)\t(?:Source|Cue|Content) ([\\d ;]+)\t.*", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("E\\d+\t(.*)", Pattern.DOTALL);
    private static final Pattern ARGUMENT = Pattern.compile("(Source|Cue|Content)\\d*:(T\\d+)");

    private Brat() {}

    /** The attributions of one file, each with its pieces by role. */
    static List<Map<Role, List<Piece>>> read(Path file) throws IOException {
        Map<String, List<Piece>> spans = new HashMap<>();
        List<Map<Role, List<Piece>>> links = new ArrayList<>();
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\r?\n", -1)) {
            Matcher span = SPAN.matcher(line);
            if (span.matches()) {
                spans.put(span.group(1), pieces(span.group(2)));
            }
            Matcher link = LINK.matcher(line);
            if (link.matches()) {
                links.add(link(link.group(1), spans));
            }
        }
        return links;
    }

    private static Map<Role, List<Piece>> link(String arguments, Map<String, List<Piece>> spans) {
        Map<Role, List<Piece>> out = new EnumMap<>(Role.class);
        Matcher m = ARGUMENT.matcher(arguments);
        while (m.find()) {
            out.computeIfAbsent(Role.of(m.group(1)), r -> new ArrayList<>())
                    .addAll(spans.getOrDefault(m.group(2), List.of()));
        }
        return out;
    }

    private static List<Piece> pieces(String text) {
        List<Piece> out = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            String[] ends = part.trim().split(" +", -1);
            out.add(new Piece(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return out;
    }
}
