package org.variorum.read.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.variorum.read.ReadOptions;
import org.variorum.read.Reader;
import org.variorum.report.Report;

/**
 * What {@code bench/blocks} needs of this package: {@code traits FOLDER…} prints the blocks of saved pages with their
 * traits, {@code folds FOLDS FOLDER…} reads each page with the model that has not seen it and prints its text.
 */
@SuppressWarnings("SystemOut") // a tool of the bench, not the library
final class BlockTraits {
    private static final PrintStream OUT = new PrintStream(System.out, false, StandardCharsets.UTF_8);

    private BlockTraits() {}

    public static void main(String... args) throws IOException {
        if (args[0].equals("traits")) {
            for (Path page : pages(Arrays.asList(args).subList(1, args.length))) {
                OUT.println(traits(page));
            }
        } else {
            folds(Path.of(args[1]), pages(Arrays.asList(args).subList(2, args.length)));
        }
        OUT.flush();
    }

    private static List<Path> pages(List<String> folders) throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.sorted().forEach(pages::add);
            }
        }
        return pages;
    }

    private static String traits(Path page) throws IOException {
        String html = Charsets.decode(bytes(page), null).text();
        MainText.Found found = MainText.found(parsed(html).body(), () -> parsed(html));
        List<String> texts =
                found.blocks().stream().map(block -> quoted(block.text())).toList();
        List<String> rows = Stream.of(Traits.of(found)).map(Arrays::toString).toList();
        return "{\"path\":" + quoted(page.toString()) + ",\"texts\":" + texts + ",\"rows\":" + rows + "}";
    }

    private static void folds(Path folds, List<Path> pages) throws IOException {
        Map<String, Reader> readers = new HashMap<>();
        for (String line : Files.readAllLines(folds.resolve("folds.tsv"))) {
            String[] columns = line.split("\t", 2);
            readers.put(columns[0], readers.computeIfAbsent(columns[1], n -> reader(folds.resolve(n + ".txt"))));
        }
        for (Path page : pages) {
            Reader reader = readers.get(page.toString());
            for (Report report : reader == null
                    ? List.<Report>of()
                    : reader.read(List.of(page.toString()), ReadOptions.none()).reports()) {
                OUT.println("{\"path\":" + quoted(page.toString()) + ",\"text\":" + quoted(report.text()) + "}");
            }
        }
    }

    private static Reader reader(Path model) {
        try {
            return Reader.with(List.of(new Pages(Forest.of(Files.readAllLines(model)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parsed(String html) {
        return Parser.htmlParser().setMaxDepth(512).parseInput(html, "");
    }

    private static byte[] bytes(Path page) throws IOException {
        byte[] bytes = Files.readAllBytes(page);
        if (bytes.length < 2 || (bytes[0] & 0xFF) != 0x1f || (bytes[1] & 0xFF) != 0x8b) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
            return in.readAllBytes();
        }
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 32 || c > 126) {
                out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
