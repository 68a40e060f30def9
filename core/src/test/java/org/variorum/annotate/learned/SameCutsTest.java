package org.variorum.annotate.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.annotate.Annotated;
import org.variorum.model.WordPieces;
import org.variorum.report.Span;

/** The training's own cuts (models/recipe/fixtures.py): a word cut otherwise here than there spoils what was learned. */
final class SameCutsTest {
    private static final WordPieces PIECES = Annotated.network().pieces();

    private static JsonNode fixtures() throws IOException {
        try (InputStream in = SameCutsTest.class.getResourceAsStream("cut.json")) {
            return new ObjectMapper().readTree(in);
        }
    }

    @Test
    void textsAreCutAsInTraining() throws IOException {
        for (JsonNode f : fixtures()) {
            String text = f.get("text").asText();
            List<Word> words = Word.in(text, List.of(new Span(0, text.length())));
            List<List<Integer>> ends = new ArrayList<>();
            List<List<Integer>> pieces = new ArrayList<>();
            int[] sizes = new int[words.size()];
            for (int i = 0; i < sizes.length; i++) {
                Word w = words.get(i);
                ends.add(List.of(w.start(), w.end()));
                int[] cut = PIECES.of(text.substring(w.start(), w.end()));
                pieces.add(java.util.Arrays.stream(cut).boxed().toList());
                sizes[i] = cut.length;
            }
            int[] looks = Looks.of(text, words);
            List<List<Integer>> windows = Window.over(sizes, looks).stream()
                    .map(w -> List.of(w.from(), w.to()))
                    .toList();
            assertEquals(f.get("words").toString(), plain(ends), text);
            assertEquals(
                    f.get("looks").toString(),
                    plain(java.util.Arrays.stream(looks).boxed().toList()),
                    text);
            assertEquals(f.get("pieces").toString(), plain(pieces), text);
            assertEquals(f.get("windows").toString(), plain(windows), text);
        }
    }

    private static String plain(List<?> list) {
        return list.toString().replace(" ", "");
    }
}
