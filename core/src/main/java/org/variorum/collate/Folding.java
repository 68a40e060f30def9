package org.variorum.collate;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Sets of reports that are joined one pair at a time (union-find). */
final class Folding {
    private final int[] parent;

    Folding(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    Folding copy() {
        Folding other = new Folding(parent.length);
        System.arraycopy(parent, 0, other.parent, 0, parent.length);
        return other;
    }

    void join(int a, int b) {
        int x = root(a);
        int y = root(b);
        parent[Math.max(x, y)] = Math.min(x, y);
    }

    int root(int i) {
        int r = i;
        while (parent[r] != r) {
            r = parent[r];
        }
        return r;
    }

    /** Into how many sets the given ones fall. */
    int count(Collection<Integer> members) {
        Set<Integer> roots = new HashSet<>();
        for (int m : members) {
            roots.add(root(m));
        }
        return roots.size();
    }
}
