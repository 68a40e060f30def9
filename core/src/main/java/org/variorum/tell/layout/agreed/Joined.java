package org.variorum.tell.layout.agreed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.collate.Citation;
import org.variorum.tell.layout.entry.Assertion;
import org.variorum.tell.layout.entry.Sigla;
import org.variorum.tell.layout.words.Words;

/**
 * Shows what leans on the sentence before it together with that, where the same reports have both, one behind the other: the
 * slices of a quotation are one line.
 */
final class Joined {
    /** With more words a line is none at a glance. */
    private static final int LONG = 90;

    private Joined() {}

    /**
     * The entries, each with what follows it.
     *
     * @param leaning what cannot be shown alone, each in the words of one of its reports
     */
    static List<Assertion> of(List<Assertion> entries, List<Assertion> leaning) {
        List<Assertion> out = new ArrayList<>(entries);
        List<Assertion> left = new ArrayList<>(leaning);
        for (int i = 0; i < out.size(); i++) {
            Assertion next = first(out.get(i), left);
            while (next != null) {
                left.remove(next);
                out.set(i, both(out.get(i), next));
                next = first(out.get(i), left);
            }
        }
        return List.copyOf(out);
    }

    private static @Nullable Assertion first(Assertion entry, List<Assertion> left) {
        return left.stream().filter(next -> follows(entry, next)).findFirst().orElse(null);
    }

    private static boolean follows(Assertion entry, Assertion next) {
        Map<String, Integer> last = new HashMap<>();
        entry.citations().forEach(at -> last.merge(at.reportId(), Sigla.sentence(at), Math::max));
        Map<String, Integer> first = new HashMap<>();
        next.citations().forEach(at -> first.merge(at.reportId(), Sigla.sentence(at), Math::min));
        return last.keySet().equals(first.keySet())
                && last.entrySet().stream().allMatch(e -> first.getOrDefault(e.getKey(), 0) == e.getValue() + 1)
                && Words.of(both(entry, next).at().text()).size() <= LONG;
    }

    private static Assertion both(Assertion entry, Assertion next) {
        Citation at = next.citations().stream()
                .filter(c -> c.reportId().equals(entry.at().reportId()))
                .findFirst()
                .orElseThrow();
        return entry.with(Assertion.at(at, next.claims()).citing(next.citations(), next.partly(), next.apart()));
    }
}
