package org.variorum.collate;

import java.util.Set;

/** Tells whether ids of people and bodies may mean the same one. */
final class Names {
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

    /** One name is a part of the other, or both end alike, or a last name is but an initial. */
    static boolean related(String x, String y) {
        if (x.startsWith(y) || y.startsWith(x) || last(x).equals(last(y))) {
            return true;
        }
        boolean initial = last(x).length() == 1 || last(y).length() == 1;
        return initial && first(x).equals(first(y));
    }

    private static String last(String id) {
        return id.substring(id.lastIndexOf('-') + 1);
    }

    private static String first(String id) {
        int end = id.indexOf('-');
        return end < 0 ? id : id.substring(0, end);
    }
}
