package org.variorum.annotate.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.lexicon.WordList;

/**
 * What kind of body a noun means, and which names tell that a body is of that kind.
 *
 * @param nouns for it, in lower case
 * @param words that tell it in names, in lower case
 * @param called how else such bodies are called: by any name, by first letters, as papers are
 */
record BodyKind(Set<String> nouns, Set<String> words, Set<String> called) {
    private static final List<BodyKind> ALL =
            WordList.lines("bodies.txt").stream().map(BodyKind::read).toList();
    private static final String ANY = "any";
    private static final String LETTERS = "letters";
    private static final String MEDIA = "media";
    /** Letters up to which a name in capitals is taken for an abbreviation. */
    private static final int FEW = 4;

    private static BodyKind read(String line) {
        String[] part = line.split(";", -1);
        return new BodyKind(words(part[0]), words(part[1]), words(part[2]));
    }

    /** Null where the noun, in lower case, is none of a body whose kind names tell. */
    static @Nullable BodyKind of(String noun) {
        return ALL.stream().filter(k -> k.nouns.contains(noun)).findFirst().orElse(null);
    }

    /** True of papers and broadcasters, many of which are known by name. */
    boolean isMedia() {
        return called.contains(MEDIA);
    }

    /** True if a word of the name says that the body is of this kind. */
    boolean tells(String name) {
        return words(name).stream().anyMatch(words::contains);
    }

    /** True if the name says nothing of the kind and may be that of one. */
    boolean allows(String name) {
        boolean capitals = name.chars().noneMatch(Character::isLowerCase);
        boolean letters = capitals && called.contains(LETTERS);
        boolean any = called.contains(ANY) && !(capitals && name.length() <= FEW);
        return ALL.stream().noneMatch(k -> k.tells(name)) && (letters || any);
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.toLowerCase(Locale.ROOT).split(" ", -1)));
    }
}
