package org.variorum.collate;

import java.util.List;
import java.util.Set;

/** Tells whether ids of people and bodies may mean the same one. */
final class Names {
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "in", "on");

    private Names() {}

    /** Two sets of known speakers of which none may be one of the other's. */
    static boolean differ(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        for (String x : a) {
            for (String y : b) {
                if (related(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * One name is a part of the other, or has its last word, as where two speak as one; or a last name is but an initial,
     * or one is the other's initials.
     */
    static boolean related(String x, String y) {
        if (x.startsWith(y)
                || y.startsWith(x)
                || words(x).contains(last(y))
                || words(y).contains(last(x))
                || joined(x).equals(joined(y))
                || isShort(x, y)
                || isShort(y, x)) {
            return true;
        }
        boolean initial = last(x).length() == 1 || last(y).length() == 1;
        return initial && first(x).equals(first(y));
    }

    /** "Del Sorv" and "DelSorv". */
    private static String joined(String id) {
        return id.replace("-", "");
    }

    /** "WHO" is the World Health Organization. */
    private static boolean isShort(String id, String whole) {
        StringBuilder initials = new StringBuilder();
        for (String word : whole.split("-")) {
            if (!SMALL.contains(word)) {
                initials.append(word, 0, Math.min(1, word.length()));
            }
        }
        return id.length() > 1 && initials.toString().equals(id);
    }

    private static List<String> words(String id) {
        return List.of(id.split("-"));
    }

    private static String last(String id) {
        return id.substring(id.lastIndexOf('-') + 1);
    }

    private static String first(String id) {
        int end = id.indexOf('-');
        return end < 0 ? id : id.substring(0, end);
    }
}
