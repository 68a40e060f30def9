package org.variorum.annotate.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.annotate.lexicon.WordList;
import org.variorum.annotate.sentence.Clause;
import org.variorum.annotate.sentence.Token;

/** Verbs that report what somebody says, thinks or demands, in all their forms. */
public final class Cues {
    /** What a verb tells of its subject. */
    public enum Kind {
        /** A clause or a quotation follows, or stands before. */
        SAY,
        /** The hearer follows, then what is said. */
        TELL,
        /** A stance; the rest of the clause is what it is about. */
        HOLD
    }

    private final Map<String, Kind> forms = new HashMap<>();
    private final Map<String, Kind> phrases = new HashMap<>();
    private final Set<String> sure = new HashSet<>();

    /** Reads the list of verbs. */
    public static Cues load() {
        Cues cues = new Cues();
        Map<String, String[]> irregular = new HashMap<>();
        for (String line : WordList.lines("cues.txt")) {
            if (line.startsWith("form:")) {
                String[] all = line.substring(5).strip().split(" +", -1);
                irregular.put(all[0], all);
            }
        }
        for (String line : WordList.lines("cues.txt")) {
            if (!line.startsWith("form:")) {
                String[] part = line.split(":", 2);
                Kind kind = Kind.valueOf(part[0].toUpperCase(Locale.ROOT));
                for (String verb : part[1].strip().split(" +", -1)) {
                    cues.add(verb, kind, irregular);
                }
            }
        }
        cues.sure.addAll(Set.of("said", "says", "told", "tells", "wrote", "added", "adding", "saying"));
        return cues;
    }

    private void add(String verb, Kind kind, Map<String, String[]> irregular) {
        int cut = verb.indexOf('_');
        String base = cut < 0 ? verb : verb.substring(0, cut);
        for (String form : irregular.containsKey(base) ? irregular.get(base) : regular(base)) {
            if (cut < 0) {
                forms.putIfAbsent(form, kind);
            } else {
                phrases.put(form + " " + verb.substring(cut + 1), kind);
            }
        }
    }

    private static String[] regular(String base) {
        boolean e = base.endsWith("e");
        boolean y = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
        boolean hiss = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
        String stem = e || y ? base.substring(0, base.length() - 1) : base;
        return new String[] {
            base,
            y ? stem + "ies" : hiss ? base + "es" : base + "s",
            e ? base + "d" : y ? stem + "ied" : base + "ed",
            y ? base + "ing" : stem + "ing"
        };
    }

    /** What kind of cue token {@code i} of the clause is; null where it is none. */
    @Nullable
    public Kind at(Clause c, int i) {
        Token t = c.at(i);
        if (t.quoted() || !t.tagged("VERB", "NOUN", "ADJ", "X") && !sure.contains(t.lower())) {
            return null;
        }
        if (c.has(i + 1)) {
            Kind phrase = phrases.get(t.lower() + " " + c.at(i + 1).lower());
            if (phrase != null && t.tagged("VERB")) {
                return phrase;
            }
        }
        if (!t.tagged("VERB") && !sure.contains(t.lower())) {
            return null;
        }
        return forms.get(t.lower());
    }

    /** Whether a word, in lower case, is a form of one of the verbs. */
    boolean has(String word) {
        return forms.containsKey(word);
    }

    /** True if the cue at {@code i} has a particle that belongs to it: "called for". */
    boolean hasParticle(Clause c, int i) {
        return c.has(i + 1)
                && phrases.containsKey(c.at(i).lower() + " " + c.at(i + 1).lower());
    }
}
