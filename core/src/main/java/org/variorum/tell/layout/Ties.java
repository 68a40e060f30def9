package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.List;
import org.variorum.collate.Citation;
import org.variorum.collate.Origins;
import org.variorum.tell.layout.entry.Sigla;
import org.variorum.tell.layout.words.Phrases;

/** Says which reports of a group share an origin for certain, and which may. */
public final class Ties {
    private Ties() {}

    /** "A and E share an origin; C may rest on it too". */
    public static String of(Origins.Group group, Sigla sigla) {
        List<Citation> strong = new ArrayList<>();
        for (Origins.Because because : group.because()) {
            if (because.strength() == Origins.Strength.STRONG) {
                strong.addAll(because.evidence());
            }
        }
        List<String> certain = sigla.of(strong);
        List<String> all = new ArrayList<>(
                group.reports().stream().map(sigla::of).sorted(Sigla.ORDER).toList());
        if (certain.size() < 2) {
            boolean any = group.because().stream().anyMatch(b -> b.strength() == Origins.Strength.STRONG);
            return Phrases.list(all) + (any ? " share an origin" : " may share an origin");
        }
        all.removeAll(certain);
        String shared = Phrases.list(certain) + " share an origin";
        return all.isEmpty() ? shared : shared + "; " + Phrases.list(all) + " may rest on it too";
    }
}
