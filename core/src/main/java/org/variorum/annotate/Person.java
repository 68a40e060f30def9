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

    private Entity entity;
    private Gender gender = Gender.UNKNOWN;
    /** Lower-case words of titles and appositions: "ruritanian", "president", "adviser", and ids of countries. */
    private final Set<String> description = new LinkedHashSet<>();

    Person(Entity entity) {
        this.entity = entity;
    }

    Entity entity() {
        return entity;
    }

    void rename(Entity fuller) {
        entity = fuller;
    }

    Gender gender() {
        return gender;
    }

    void gender(Gender value) {
        if (gender == Gender.UNKNOWN) {
            gender = value;
        }
    }

    Set<String> description() {
        return description;
    }

    /** True if {@code other} may name this person: the same name, or its last part alone. */
    boolean answersTo(String otherKey) {
        String key = NameKey.of(entity.name());
        return key.equals(otherKey) || key.endsWith("-" + otherKey);
    }
}
