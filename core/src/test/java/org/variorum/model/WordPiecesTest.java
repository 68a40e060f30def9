package org.variorum.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WordPiecesTest {
    @TempDir
    private Path folder;

    private WordPieces pieces;

    @BeforeEach
    void smallVocabulary() throws IOException {
        pieces = read("[UNK]", "[CLS]", "[SEP]", "cease", "##fire", "##s", "u", ".", "s", "cafe", "don", "'", "t");
    }

    private WordPieces read(String... vocabulary) throws IOException {
        Path file = folder.resolve("vocabulary.txt");
        Files.write(file, List.of(vocabulary));
        return WordPieces.read(file);
    }

    @Test
    void takesTheLongestPieceFirst() {
        assertArrayEquals(new int[] {3, 4, 5}, pieces.of("Ceasefires"));
    }

    @Test
    void leavesAccentsAndCaseOut() {
        assertArrayEquals(new int[] {9}, pieces.of("CAF\u00C9"));
    }

    @Test
    void marksStandAlone() {
        assertArrayEquals(new int[] {6, 7, 8, 7}, pieces.of("U.S."));
        assertArrayEquals(new int[] {10, 11, 12}, pieces.of("don't"));
    }

    @Test
    void aWordThatDoesNotComeOutEvenIsUnknownAsAWhole() {
        assertArrayEquals(new int[] {0}, pieces.of("ceasefirex"));
        assertArrayEquals(new int[] {0}, pieces.of("\u200B"));
    }

    @Test
    void refusesAVocabularyWithoutItsMarks() {
        assertThrows(IllegalArgumentException.class, () -> read("cease", "##fire"));
    }
}
