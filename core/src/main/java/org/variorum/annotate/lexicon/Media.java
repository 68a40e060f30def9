package org.variorum.annotate.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.ChainLink;

/** Papers, broadcasters and news agencies by their names. */
public final class Media {
    private final Set<String> outlets = new HashSet<>();
    private final Gazetteer gazetteer;

    private Media(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Reads the list of outlets. */
    public static Media load(Gazetteer gazetteer) {
        Media media = new Media(gazetteer);
        for (String line : WordList.lines("outlets.txt")) {
            for (String name : line.split(";", -1)) {
                media.outlets.add(name.toLowerCase(Locale.ROOT));
            }
        }
        return media;
    }

    /** True of a known paper or broadcaster. */
    public boolean knows(String name) {
        return outlets.contains(name.toLowerCase(Locale.ROOT));
    }

    /** True of a known one and of one that is called as papers are: "The Orrin Tribune". */
    public boolean isCalledOne(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return knows(name)
                || Character.isUpperCase(last.codePointAt(0)) && NameWords.isPaper(last.toLowerCase(Locale.ROOT));
    }

    /** As what one of this name hands on what others say; null where it is not known to. */
    public ChainLink.@Nullable Role role(String name) {
        Gazetteer.Entry known = gazetteer.get(name);
        if (known != null && known.agency()) {
            return ChainLink.Role.AGENCY;
        }
        return knows(name) ? ChainLink.Role.OUTLET : null;
    }
}
