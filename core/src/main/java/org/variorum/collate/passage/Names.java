package org.variorum.collate.passage;

import java.util.Set;

/** Tells whether ids of people and bodies may mean the same one. */
public final class Names {
    private static final char DASH = '-';
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "in", "on");

    private Names() {}

    /** Two sets of known speakers of which none may be one of the other's. */
    public static boolean differ(Set<String> a, Set<String> b) {
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
    public static boolean related(String x, String y) {
        if (x.startsWith(y)
                || y.startsWith(x)
                || hasWord(x, last(y))
                || hasWord(y, last(x))
                || isJoined(x, y)
                || isShort(x, y)
                || isShort(y, x)) {
            return true;
        }
        boolean initial = last(x).length() == 1 || last(y).length() == 1;
        return initial && first(x).equals(first(y));
    }

    /** "Del Sorv" and "DelSorv". */
    private static boolean isJoined(String x, String y) {
        int i = 0;
        int j = 0;
        while (i < x.length() && j < y.length()) {
            if (x.charAt(i) == y.charAt(j)) {
                i++;
                j++;
            } else if (x.charAt(i) == DASH) {
                i++;
            } else if (y.charAt(j) == DASH) {
                j++;
            } else {
                return false;
            }
        }
        return i == x.length() && j == y.length();
    }

    /** "WHO" is the World Health Organization. */
    private static boolean isShort(String id, String whole) {
        if (id.length() <= 1 || 2 * id.length() > whole.length() + 1 || id.charAt(0) != whole.charAt(0)) {
            return false; // as nearly all are
        }
        StringBuilder initials = new StringBuilder();
        for (String word : whole.split("-")) {
            if (!SMALL.contains(word)) {
                initials.append(word, 0, Math.min(1, word.length()));
            }
        }
        return initials.toString().equals(id);
    }

    private static boolean hasWord(String id, String word) {
        for (int at = id.indexOf(word); at >= 0; at = id.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || id.charAt(at - 1) == DASH) && (end == id.length() || id.charAt(end) == DASH)) {
                return true;
            }
        }
        return false;
    }

    static String last(String id) {
        return id.substring(id.lastIndexOf('-') + 1);
    }

    private static String first(String id) {
        int end = id.indexOf('-');
        return end < 0 ? id : id.substring(0, end);
    }
}
