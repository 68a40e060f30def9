package org.variorum.annotate.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * People by surname, to find under which names one of them goes. Two names are one person's only where no third fits one
 * of the two alone: "Pel Orrin" is nobody beside "Pel A. Orrin" and "Pel B. Orrin".
 *
 * @param <T> what has such a name
 */
public final class SameName<T> {
    private final Map<String, List<Named<T>>> bySurname = new HashMap<>();
    private final BiPredicate<PersonName, PersonName> mayBe;

    private record Named<T>(T who, PersonName name) {}

    /** @param mayBe whether two names may be one person's; symmetric */
    public SameName(BiPredicate<PersonName, PersonName> mayBe) {
        this.mayBe = mayBe;
    }

    /** Takes in another; one without a full name is like nobody. */
    public void add(T who, @Nullable PersonName name) {
        if (name != null) {
            bySurname.computeIfAbsent(name.surname(), k -> new ArrayList<>()).add(new Named<>(who, name));
        }
    }

    /** All that may be the one of this name, in the order they came; empty where they may not all be one. */
    public List<T> like(@Nullable PersonName name) {
        List<Named<T>> namesakes = name == null ? List.of() : bySurname.getOrDefault(name.surname(), List.of());
        List<Named<T>> like =
                namesakes.stream().filter(o -> mayBe.test(name, o.name())).toList();
        for (Named<T> a : like) {
            for (Named<T> b : namesakes) {
                if (like.contains(b) != mayBe.test(a.name(), b.name())) {
                    return List.of();
                }
            }
        }
        return like.stream().map(Named::who).toList();
    }
}
