package org.variorum.collate.passage;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.EntityType;
import org.variorum.annotate.Mention;
import org.variorum.annotate.Speaker;
import org.variorum.annotate.entity.PersonName;
import org.variorum.annotate.entity.SameName;

/** The people of a story, with the names that each of them has in one report or another. */
final class Namesakes {
    /** Names and their parts, by id. */
    private final Map<String, Called> people = new TreeMap<>();

    private final SameName<Called> same = new SameName<>(PersonName::mayBeSpelt);

    /** @param reports in how many reports the name stands */
    private record Called(String id, String name, @Nullable PersonName parts, int reports) {
        @Nullable
        PersonName alone() {
            return parts == null ? null : parts.withoutSuffix();
        }

        int words() {
            return parts == null ? 1 : parts.middle().size() + 2;
        }
    }

    private Namesakes() {}

    static Namesakes of(List<AnnotatedReport> reports) {
        Namesakes out = new Namesakes();
        Set<String> apart = new HashSet<>();
        for (AnnotatedReport r : reports) {
            out.add(r, apart);
        }
        out.people.replaceAll((id, p) -> apart.contains(id) ? withoutParts(p) : p);
        out.people.values().forEach(p -> out.same.add(p, p.alone()));
        return out;
    }

    private void add(AnnotatedReport report, Set<String> apart) {
        Map<String, Called> here = new TreeMap<>();
        Set<String> bySurname = new HashSet<>();
        for (Mention m : report.mentions()) {
            if (m.type() == EntityType.PERSON) {
                String name = m.entity().name();
                here.computeIfAbsent(m.entity().id(), id -> new Called(id, name, PersonName.of(name), 1));
                if (m.span().in(report.report().text()).indexOf(' ') < 0) {
                    bySurname.add(m.entity().id());
                }
            }
        }
        for (Called p : here.values()) {
            boolean twoHere = here.values().stream().anyMatch(o -> o != p && isSon(o, p));
            boolean son = p.parts() != null && p.parts().suffix() != null;
            if (twoHere || son && !bySurname.contains(p.id())) {
                apart.add(p.id());
            }
            people.merge(p.id(), p, (a, b) -> new Called(a.id(), a.name(), a.parts(), a.reports() + b.reports()));
        }
    }

    /** "Pel Orrin" and "Pel Orrin Jr." in one report. */
    private static boolean isSon(Called a, Called b) {
        PersonName x = a.parts();
        PersonName y = b.parts();
        return x != null
                && y != null
                && (x.suffix() == null) != (y.suffix() == null)
                && x.withoutSuffix().mayBe(y.withoutSuffix());
    }

    private static Called withoutParts(Called p) {
        return new Called(p.id(), p.name(), null, p.reports());
    }

    /** In order. */
    Iterable<String> ids() {
        return people.keySet();
    }

    /** The person of this id under the fullest name the story has for him; {@code other} where it is nobody's. */
    Speaker fullest(String id, Speaker other) {
        Called p = people.get(id);
        if (p == null) {
            return other;
        }
        Called best = same.like(p.alone()).stream()
                .max(Comparator.comparingInt(Called::words)
                        .thenComparingInt(Called::reports)
                        .thenComparingInt(c -> c.name().length())
                        .thenComparing(Called::id))
                .orElse(p);
        return new Speaker(best.name(), best.id(), 1);
    }
}
