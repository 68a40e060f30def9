package org.variorum.collate.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.annotate.Sentence;
import org.variorum.collate.Citation;
import org.variorum.collate.Claim;
import org.variorum.collate.Difference;
import org.variorum.collate.passage.Start;

/** What one report alone has, so that it is not seen in the others. */
public final class OnlyOne {
    /**
     * What a feed broke off, the address or the name below a message shown in a page, and what only leads to what follows tell
     * nothing.
     */
    private static final Pattern NOTHING_TOLD =
            Pattern.compile("(?:\\.\\.\\.|\u2026|:)\\s*$|pic\\.twitter\\.com/|\\(@\\w+\\)"
                    + "|^(?:Here(?: are| is|['\u2019]s)|Read more|Click here|Scroll down)\\b");

    private final Set<Start> elsewhere = new HashSet<>();
    private final Echoes echoes;

    private OnlyOne(List<Claim> claims, List<Difference> differences, Echoes echoes) {
        this.echoes = echoes;
        for (Claim c : claims) {
            if (c.reports() > 1) {
                c.evidence().forEach(e -> elsewhere.add(place(e.at())));
            }
        }
        differences.forEach(d -> d.sides().forEach(s -> elsewhere.add(place(s.at()))));
    }

    /**
     * Ids of such claims. What a report begins with comes first, then what stands far up in it, a deed, a notable figure, a
     * stance and what somebody says earlier than that, background last.
     */
    public static List<String> of(List<Claim> claims, List<Difference> differences, Echoes echoes) {
        OnlyOne only = new OnlyOne(claims, differences, echoes);
        List<Claim> single = new ArrayList<>(claims);
        single.removeIf(
                c -> c.reports() > 1 || tellsNothing(c) || c.evidence().stream().anyMatch(e -> only.elsewhere(e.at())));
        single.sort(Comparator.comparingDouble(Weight::of));
        return single.stream().map(Claim::id).toList();
    }

    /** The sentence, since words in quotation marks are cited without what stands around them. */
    private static Start place(Citation at) {
        Sentence sentence = at.report().sentenceAt(at.span());
        return new Start(
                at.reportId(),
                sentence == null ? at.span().start() : sentence.span().start());
    }

    /** What is notable is not held back for a faint echo. */
    private boolean elsewhere(Citation at) {
        return elsewhere.contains(place(at))
                || (Weight.leads(at) || Weight.isNotable(at) ? echoes.loud(at) : echoes.has(at));
    }

    private static boolean tellsNothing(Claim c) {
        return c.evidence().stream()
                .anyMatch(e -> NOTHING_TOLD.matcher(e.at().text()).find());
    }
}
