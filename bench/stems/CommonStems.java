import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.group.Stems;

/** Counts in how many texts of a folder each stem is, and prints those of common words. README.md says more. */
final class CommonStems {
    /** As much of a text as grouping looks at. */
    private static final int LONGEST = 4000;

    private static final int FEWEST = 5;
    private static final int WIDTH = 110;

    public static void main(String[] args) throws IOException {
        Map<String, Integer> texts = new TreeMap<>();
        Map<String, Integer> lower = new TreeMap<>();
        Map<String, Integer> all = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> in = Files.list(Path.of(args[0]))) {
            files = in.sorted().toList();
        }
        for (Path file : files) {
            String text = Files.readString(file);
            Set<String> seen = new HashSet<>();
            for (Stems.Stem s : Stems.of(text.substring(0, Math.min(text.length(), LONGEST)))) {
                seen.add(s.stem());
                all.merge(s.stem(), 1, Integer::sum);
                lower.merge(s.stem(), s.lower() ? 1 : 0, Integer::sum);
            }
            seen.forEach(s -> texts.merge(s, 1, Integer::sum));
        }
        Map<Integer, Set<String>> byCount = new TreeMap<>();
        texts.forEach((stem, n) -> {
            if (n >= FEWEST && 2 * lower.get(stem) > all.get(stem)) {
                int coarse = (int) Math.round(Math.pow(2, Math.round(2 * Math.log(n) / Math.log(2)) / 2.0));
                byCount.computeIfAbsent(coarse, k -> new java.util.TreeSet<>()).add(stem);
            }
        });
        System.out.println("# stems by how many of " + files.size() + " news articles hold them, roughly. Counted by bench/stems: do not edit.");
        byCount.forEach((n, stems) -> print(n, stems));
    }

    private static void print(int count, Set<String> stems) {
        StringBuilder line = new StringBuilder();
        for (String stem : stems) {
            if (line.length() + stem.length() > WIDTH) {
                System.out.println(line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? count : "").append(' ').append(stem);
        }
        System.out.println(line);
    }
}
