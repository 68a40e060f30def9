package org.variorum.tell.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.variorum.collate.Origins;
import org.variorum.tell.layout.entry.Sigla;
import org.variorum.tell.layout.words.Phrases;

/** Says which reports of a group share an origin for certain, and which may. */
public final class Ties {
    private Ties() {}

    /** "A and E share an origin; C may rest on it too". */
    public static String of(Origins.Group group, Sigla sigla) {
        List<String> all =
                group.reports().stream().map(sigla::of).sorted(Sigla.ORDER).toList();
        List<NavigableSet<String>> certain = certain(group, sigla);
        if (certain.isEmpty()) {
            boolean any = group.because().stream().anyMatch(b -> b.strength() == Origins.Strength.STRONG);
            return Phrases.list(all) + (any ? " share an origin" : " may share an origin");
        }
        List<String> left = new ArrayList<>(all);
        certain.forEach(left::removeAll);
        String shared = String.join(
                ", and ",
                certain.stream()
                        .map(letters -> Phrases.list(List.copyOf(letters)) + " share "
                                + (certain.size() > 1 ? "one" : "an origin"))
                        .toList());
        if (left.isEmpty()) {
            return certain.size() > 1 ? shared + "; it may be the same" : shared;
        }
        return shared + "; " + Phrases.list(left) + " may rest on " + (certain.size() > 1 ? "them" : "it") + " too";
    }

    /** The letters that strong evidence ties to each other, directly or through a third. */
    private static List<NavigableSet<String>> certain(Origins.Group group, Sigla sigla) {
        List<NavigableSet<String>> out = new ArrayList<>();
        for (Origins.Because because : group.because()) {
            NavigableSet<String> tied = new TreeSet<>(Sigla.ORDER);
            tied.addAll(sigla.of(because.evidence()));
            if (because.strength() == Origins.Strength.STRONG && tied.size() > 1) {
                List<NavigableSet<String>> touching = out.stream()
                        .filter(other -> !Collections.disjoint(other, tied))
                        .toList();
                touching.forEach(tied::addAll);
                out.removeAll(touching);
                out.add(tied);
            }
        }
        out.sort(Comparator.comparing(NavigableSet::first, Sigla.ORDER));
        return out;
    }
}
