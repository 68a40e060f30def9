package org.variorum.annotate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Papers and broadcasters by their names. */
final class Media {
    private final Set<String> names = new HashSet<>();

    static Media load() {
        Media media = new Media();
        for (String line : WordList.lines("outlets.txt")) {
            for (String name : line.split(";", -1)) {
                media.names.add(name.toLowerCase(Locale.ROOT));
            }
        }
        return media;
    }

    boolean knows(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT));
    }
}
