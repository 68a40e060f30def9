package org.variorum.collate.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.collate.cluster.Pairs;
import org.variorum.collate.cluster.Scored;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.passage.Start;

/**
 * Finds assertions that several reports make. Links between their sentences propose; every two sentences of a claim must be
 * linked, and one that comes later to half of its sentences in other reports, so that no chain of near-matches pulls
 * unlike claims into one. A sentence that makes two assertions may stand in two claims.
 */
final class ClaimAligner {
    private final List<Passage> passages;
    private final List<Scored> links;
    private final Pairs pairs;
    private final Map<Integer, List<Unit>> unitsOf = new HashMap<>();
    private final Map<Long, Double> score = new HashMap<>();

    ClaimAligner(List<Passage> passages, Map<Start, Passage> byStart, List<Unit> units, List<Scored> links) {
        this.passages = passages;
        pairs = new Pairs(passages.size());
        for (Unit u : units) {
            Passage at = byStart.get(Start.of(u.at()));
            if (at != null) {
                unitsOf.computeIfAbsent(at.index(), k -> new ArrayList<>()).add(u);
            }
        }
        this.links = links.stream().filter(this::mayAgree).toList();
        this.links.forEach(l -> score.put(pairs.key(l.a(), l.b()), l.score()));
    }

    /** A claim's passages, each with the unit of it that makes the claim. */
    record Aligned(List<Passage> passages, List<Unit> units) {}

    /** Who accepts and who rejects make no claim together. */
    private boolean mayAgree(Scored link) {
        for (Unit a : unitsOf.getOrDefault(link.a(), List.of())) {
            for (Unit b : unitsOf.getOrDefault(link.b(), List.of())) {
                if (a.stance().isEmpty() || b.stance().isEmpty() || a.stance().equals(b.stance())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How well two passages go together, 0 to 1; 0 where they are not linked. */
    double score(Passage a, Passage b) {
        return score.getOrDefault(pairs.key(a.index(), b.index()), 0.0);
    }

    /** Claims of several reports, then all units that stand in none. */
    List<Aligned> align() {
        Gathered claims = new Gathered();
        Set<Integer> met = new HashSet<>();
        List<Scored> left = links;
        while (!left.isEmpty()) {
            Map<Integer, NavigableSet<Integer>> home = grouped(left);
            Set<NavigableSet<Integer>> groups = new TreeSet<>(Comparator.comparingInt(NavigableSet::first));
            groups.addAll(home.values());
            for (NavigableSet<Integer> group : groups) {
                // What has two sentences in common with a claim is that claim again, so that what differs is told once.
                if (group.size() > 1 && !claims.join(group, this::mostly)) {
                    claims.add(group);
                }
                if (group.size() > 1) {
                    met.addAll(group);
                }
            }
            left = left.stream().filter(l -> home.get(l.a()) != home.get(l.b())).toList();
        }
        List<Aligned> out = new ArrayList<>();
        claims.claims().forEach(c -> out.add(aligned(List.copyOf(c))));
        for (Passage p : passages) {
            if (!met.contains(p.index())) {
                unitsOf.getOrDefault(p.index(), List.of()).forEach(u -> out.add(new Aligned(List.of(p), List.of(u))));
            }
        }
        return out;
    }

    /** Whether a passage is linked to most of a claim. */
    private boolean mostly(int passage, Set<Integer> claim) {
        int linked = 0;
        int foreign = 0;
        for (int member : claim) {
            if (passages.get(member).report() != passages.get(passage).report()) {
                foreign++;
                linked += score.containsKey(pairs.key(passage, member)) ? 1 : 0;
            }
        }
        return linked * 2 >= foreign;
    }

    private Map<Integer, NavigableSet<Integer>> grouped(List<Scored> some) {
        Map<Integer, NavigableSet<Integer>> home = new HashMap<>();
        for (Scored l : some) {
            NavigableSet<Integer> x = home.computeIfAbsent(l.a(), k -> new TreeSet<>(Set.of(k)));
            NavigableSet<Integer> y = home.computeIfAbsent(l.b(), k -> new TreeSet<>(Set.of(k)));
            if (x != y && fit(x, y)) {
                x.addAll(y);
                y.forEach(i -> home.put(i, x));
            }
        }
        return home;
    }

    private boolean fit(Set<Integer> x, Set<Integer> y) {
        for (int a : x) {
            for (int b : y) {
                if (!score.containsKey(pairs.key(a, b))) {
                    return false;
                }
            }
        }
        return true;
    }

    private Aligned aligned(List<Integer> group) {
        List<Passage> members = group.stream().map(passages::get).toList();
        List<Unit> units = new ArrayList<>();
        for (Passage p : members) {
            units.add(closest(p, members));
        }
        return new Aligned(members, units);
    }

    /** Of a sentence's assertions the one whose words the other sentences share most. */
    private Unit closest(Passage p, List<Passage> members) {
        List<Unit> units = unitsOf.getOrDefault(p.index(), List.of());
        Unit best = units.getFirst();
        double most = -1;
        for (Unit u : units) {
            double sum = 0;
            for (Passage other : members) {
                sum += other == p ? 0 : u.terms().jaccard(other.terms());
            }
            if (sum > most) {
                most = sum;
                best = u;
            }
        }
        return best;
    }
}
