package org.variorum.annotate.entity;

/** Tells whether two words differ by one letter: one more, one less, another, or two that changed places. */
final class Misprint {
    private Misprint() {}

    static boolean is(String a, String b) {
        if (a.equals(b) || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        String x = a.substring(i);
        String y = b.substring(i);
        if (x.length() == y.length()) {
            boolean swapped = x.length() > 1 && x.charAt(0) == y.charAt(1) && x.charAt(1) == y.charAt(0);
            return x.substring(1).equals(y.substring(1))
                    || swapped && x.substring(2).equals(y.substring(2));
        }
        return x.length() > y.length()
                ? x.substring(1).equals(y)
                : y.substring(1).equals(x);
    }
}
