package org.variorum.collate.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.variorum.annotate.lexicon.Formerly;
import org.variorum.collate.passage.Passage;
import org.variorum.collate.word.Predicate;

/**
 * What one sentence affirms and what it denies.
 *
 * @param in the sentence
 * @param predicates by their stems, in the order of these
 * @param denials where it denies something
 * @param again whether something is so again, or was: then it was not so for a while
 */
record Polarity(Passage in, Map<String, List<Predicate>> predicates, List<Integer> denials, boolean again) {
    /** With one of these near, a sentence denies in its own way, or leaves open whether it is so. */
    private static final Set<String> TURNING = Set.of(
            "refus", "deni", "reject", "declin", "fail", "oppos", "unlik", "unabl", "stop", "against", "block", "lack",
            "hardli", "few", "onli", "bar", "prevent", "exclud", "except", "omit", "absent", "exempt", "suspend",
            "halt", "revers", "no", "nor", "neither", "none", "nobodi", "noth", "without", "not", "never", "t",
            "despit", "if", "whether", "unless", "until", "before", "rather", "instead", "than", "some");

    /** Behind a verb, these say up to when or on which condition it holds. */
    private static final Set<String> LIMITING = Set.of("if", "unless", "until", "before", "except");

    private static final Set<String> DENIALS = Set.of("not", "never", "cannot", "t");

    private static final Set<String> TURNS = Set.of("but", "while", "although", "though", "whereas");

    private static final int NEAR = 8;

    static Polarity of(Passage p) {
        return new Polarity(
                p,
                predicates(p),
                IntStream.range(0, p.tokens().size())
                        .filter(i -> DENIALS.contains(p.tokens().get(i)))
                        .boxed()
                        .toList(),
                p.tokens().stream().anyMatch(w -> w.equals("again") || Formerly.has(w)));
    }

    /** What is said by words of this stem. */
    List<Predicate> of(String stem) {
        return predicates.getOrDefault(stem, List.of());
    }

    private static Map<String, List<Predicate>> predicates(Passage p) {
        Map<String, List<Predicate>> out = new LinkedHashMap<>();
        for (int i = 0; i < p.tokens().size(); i++) {
            Predicate found = Predicate.of(p.tokens(), i);
            List<Predicate> same = out.computeIfAbsent(p.stems().get(i), k -> new ArrayList<>());
            if (found != null) {
                same.add(found);
            }
        }
        for (List<Predicate> same : out.values()) {
            // "Would have allowed them to refuse, in effect allowing them all"; "an outage affecting them".
            same.removeIf(x -> !x.marked() && p.tokens().get(x.at()).endsWith("ing"));
        }
        out.values().removeIf(List::isEmpty);
        return out;
    }

    /** The words near a predicate that turn it or limit it. */
    Set<String> turning(Predicate x) {
        List<String> stems = in.stems();
        Set<String> out = new TreeSet<>(stems.subList(Math.max(0, x.from() - NEAR), x.from()));
        out.retainAll(TURNING);
        for (int i = x.at() + 1; i < Math.min(stems.size(), x.at() + 1 + NEAR); i++) {
            // "Until 2012" is the end of a time, as "to 2012" is.
            boolean date =
                    i + 1 < stems.size() && Character.isDigit(stems.get(i + 1).codePointAt(0));
            if (LIMITING.contains(stems.get(i)) && !date) {
                out.add(stems.get(i));
            }
        }
        return out;
    }

    /** Where another denies it and both deny something, they may well deny the same in their own ways, unless that stands far off. */
    boolean affirms(Predicate affirmed, Polarity denying) {
        return denials.size() < denying.denials.size()
                || denials.stream()
                        .allMatch(i ->
                                i - affirmed.at() > NEAR || affirmed.at() - i > NEAR || behindTurn(affirmed.at(), i));
    }

    /** "It has changed, but the need for it has not." */
    private boolean behindTurn(int affirmed, int denial) {
        return affirmed < denial
                && in.tokens().subList(affirmed, denial).stream().anyMatch(TURNS::contains);
    }
}
