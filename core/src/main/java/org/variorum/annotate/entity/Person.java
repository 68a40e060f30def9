package org.variorum.annotate.entity;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.Entity;
import org.variorum.annotate.lexicon.NameKey;
import org.variorum.annotate.name.PersonSuffix;

/** What one report tells of a person while it is being read. Mutable; lives within one call of the annotator. */
public final class Person {
    private static final Pattern IRISH = Pattern.compile("\\bO['\u2019]\\p{Lu}");

    private final Entity entity;
    private final String key;
    /** The key without "jr". */
    private final String stem;
    /** "O'Rrin", which is cut to "Rrin" at times. */
    private final boolean irish;

    private boolean introduced;
    private Gender gender = Gender.UNKNOWN;
    /** As the given name has it, until something else tells. */
    private final Gender likely;

    /** In its parts; null where it is one word. */
    private final @Nullable PersonName parts;
    /** Lower-case words of titles and appositions: "ruritanian", "president", "adviser", and ids of countries. */
    private final Set<String> description = new LinkedHashSet<>();

    Person(Entity entity) {
        this.entity = entity;
        key = NameKey.of(entity.name());
        parts = PersonName.of(entity.name());
        int dash = key.lastIndexOf('-');
        stem = dash > 0 && PersonSuffix.is(key.substring(dash + 1)) ? key.substring(0, dash) : key;
        irish = IRISH.matcher(entity.name()).find();
        likely = GivenNames.of(entity.name());
    }

    /** Who that is, by the fullest name. */
    public Entity entity() {
        return entity;
    }

    @Nullable
    PersonName parts() {
        return parts;
    }

    /** True of the surname alone. */
    boolean surnameIs(String name) {
        return parts != null && answersTo(NameKey.of(name)) && PersonName.of(name) == null;
    }

    Gender gender() {
        return gender == Gender.UNKNOWN ? likely : gender;
    }

    /** Tells that the report says he or she; what was told first stays. */
    public void gender(Gender value) {
        if (gender == Gender.UNKNOWN) {
            gender = value;
        }
    }

    /** True unless something told of the person says otherwise. */
    public boolean mayBe(Gender value) {
        return gender() == Gender.UNKNOWN || gender() == value;
    }

    /** Tells that the report calls him by his surname alone, though his name ends in "Jr.". */
    void introduced() {
        introduced = true;
    }

    /** What the report calls the person, in lower case: "ruritanian", "president", and ids of countries; may be added to. */
    public Set<String> description() {
        return description;
    }

    /** True if {@code other} may name this person: the same name, or its last part alone, with or without "Jr.". */
    boolean answersTo(String otherKey) {
        return endsWith(key, otherKey)
                || introduced && endsWith(stem, otherKey)
                || irish && endsWith(stem, "o" + otherKey);
    }

    private static boolean endsWith(String whole, String end) {
        int more = whole.length() - end.length();
        return whole.endsWith(end) && (more == 0 || whole.charAt(more - 1) == '-');
    }
}
