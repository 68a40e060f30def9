package org.variorum.collate.cluster;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Sets of reports that are joined one pair at a time (union-find). */
public final class Folding {
    private final int[] parent;

    /** @param size how many there are, each by itself at first */
    public Folding(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    /** The same sets, to be joined further without these. */
    public Folding copy() {
        Folding other = new Folding(parent.length);
        System.arraycopy(parent, 0, other.parent, 0, parent.length);
        return other;
    }

    /** Puts the sets of both together. */
    public void join(int a, int b) {
        int x = root(a);
        int y = root(b);
        parent[Math.max(x, y)] = Math.min(x, y);
    }

    /** One and the same for all of a set. */
    public int root(int i) {
        int r = i;
        while (parent[r] != r) {
            r = parent[r];
        }
        return r;
    }

    /** Into how many sets the given ones fall. */
    public int count(Collection<Integer> members) {
        Set<Integer> roots = new HashSet<>();
        for (int m : members) {
            roots.add(root(m));
        }
        return roots.size();
    }
}
