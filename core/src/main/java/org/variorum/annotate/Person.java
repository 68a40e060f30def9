package org.variorum.annotate;

import java.util.LinkedHashSet;
import java.util.Set;

/** What one report tells of a person while it is being read. Mutable; lives within one call of the annotator. */
final class Person {
    enum Gender {
        HE,
        SHE,
        UNKNOWN
    }

    private final Entity entity;
    private final String key;
    private Gender gender = Gender.UNKNOWN;
    /** Lower-case words of titles and appositions: "ruritanian", "president", "adviser", and ids of countries. */
    private final Set<String> description = new LinkedHashSet<>();

    Person(Entity entity) {
        this.entity = entity;
        key = NameKey.of(entity.name());
    }

    Entity entity() {
        return entity;
    }

    Gender gender() {
        return gender;
    }

    void gender(Gender value) {
        if (gender == Gender.UNKNOWN) {
            gender = value;
        }
    }

    /** True unless something told of the person says otherwise. */
    boolean mayBe(Gender value) {
        return gender == Gender.UNKNOWN || gender == value;
    }

    Set<String> description() {
        return description;
    }

    /** True if {@code other} may name this person: the same name, or its last part alone. */
    boolean answersTo(String otherKey) {
        int more = key.length() - otherKey.length();
        return key.endsWith(otherKey) && (more == 0 || key.charAt(more - 1) == '-');
    }
}
