package org.variorum.collate.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.collate.word.Grams;
import org.variorum.collate.word.TokenDiff;
import org.variorum.report.Span;

/**
 * Takes out of two wordings of one remark what only sets two desks apart and no words that were spoken: what an editor put
 * in brackets, masked letters of a word, how a name or a word is spelled.
 */
final class Spellings {
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]*\\]|\\([^()]*\\)");
    /** "f---", "sh*t", "d**n"; but a dash between two words masks nothing. */
    private static final Pattern MASKED = Pattern.compile("(?<![\\p{L}\\p{N}])"
            + "(\\p{L}+(?=[*@#])|\\p{L}{1,2}(?=[-_\u2013\u2014]{2}))[-_*@#\u2013\u2014]+(\\p{L}*)");

    /** How a clerk shortens what is said, and what was said. */
    private record Shorthand(Pattern words, String said) {
        Shorthand(String words, String said) {
            this(Pattern.compile(words), said);
        }
    }

    private static final List<Shorthand> SHORTHAND = List.of(
            new Shorthand("\\b([Cc]an)not\\b", "$1 not"),
            new Shorthand("\\b([Gg])onna\\b", "$1oing to"),
            new Shorthand("\\b([Ww])anna\\b", "$1ant to"),
            new Shorthand("\\b([Gg])otta\\b", "$1ot to"),
            new Shorthand("\\b[Oo]kay\\b", "OK"),
            new Shorthand("(?<=\\d) ?%", " percent"),
            new Shorthand("(?<=\\d):00(?= ?[ap]\\.?m)", ""),
            new Shorthand("\\b([Pp])er cent\\b", "$1ercent"));

    /** British and American spelling, ends of words that may be left off. */
    private static final Pattern OUR = Pattern.compile("our(?=\\b|s\\b|ed|ing|able|hood|ite)");

    private static final Pattern ISE = Pattern.compile("is(?=e[ds]?\\b|ing\\b|ation)");
    private static final Pattern TRE = Pattern.compile("tre(?=s?\\b)");
    private static final Pattern WARDS = Pattern.compile("wards\\b");

    private static final List<String> CARDINALS =
            List.of(("zero one two three four five six seven eight nine ten eleven"
                            + " twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty")
                    .split(" "));
    private static final List<String> ORDINALS =
            List.of(("zeroth first second third fourth fifth sixth seventh eighth ninth"
                            + " tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
                            + " twentieth")
                    .split(" "));
    /** Numbers in words, and in digits. */
    private static final Map<String, String> NUMBERS = numbers();

    private static final Set<String> PARTICLES = Set.of("al", "el", "ul");
    private static final int MOST_FOR_BRACKETS = 4;
    private static final int SHORTEST_NAME = 4;

    private Spellings() {}

    private static Map<String, String> numbers() {
        Map<String, String> out = new HashMap<>();
        for (int n = 0; n < CARDINALS.size(); n++) {
            out.put(CARDINALS.get(n), Integer.toString(n));
            out.put(ORDINALS.get(n), n + (n == 1 ? "st" : n == 2 ? "nd" : n == 3 ? "rd" : "th"));
        }
        return Map.copyOf(out);
    }

    /** Whether no editor has put anything in or masked anything. */
    static boolean isPlain(String wording) {
        return !BRACKETS.matcher(wording).find() && !MASKED.matcher(wording).find();
    }

    /** The first wording as whoever noted down the second would have spelled it. */
    static String settled(String wording, String other) {
        String mine = unmasked(written(wording), written(other));
        String theirs = unmasked(written(other), mine);
        List<Span> spans = Grams.spans(mine);
        List<Span> otherSpans = Grams.spans(theirs);
        List<TokenDiff.Change> changes =
                TokenDiff.of(Grams.words(mine), Grams.words(theirs)).changes();
        StringBuilder out = new StringBuilder(mine);
        for (TokenDiff.Change c : changes.reversed()) {
            List<Span> here = spans.subList(c.a(), c.aEnd());
            List<Span> there = otherSpans.subList(c.b(), c.bEnd());
            if (isAdded(mine, here) && there.size() <= MOST_FOR_BRACKETS
                    || isAdded(theirs, there) && here.size() <= MOST_FOR_BRACKETS
                    || spelledOtherwise(words(mine, here), words(theirs, there))) {
                int at = c.a() < spans.size() ? spans.get(c.a()).start() : mine.length();
                Span replaced =
                        here.isEmpty() ? new Span(at, at) : here.getFirst().cover(here.getLast());
                String words = String.join(" ", words(theirs, there));
                out.replace(replaced.start(), replaced.end(), here.isEmpty() ? " " + words + " " : words);
            }
        }
        return out.toString();
    }

    /** A wording without shorthand: "cannot" is "can not". */
    private static String written(String wording) {
        String out = wording;
        for (Shorthand s : SHORTHAND) {
            out = s.words().matcher(out).replaceAll(s.said());
        }
        return out;
    }

    /** A wording with masked words as the other has them in full. */
    private static String unmasked(String wording, String other) {
        Matcher masked = MASKED.matcher(wording);
        StringBuilder out = new StringBuilder();
        while (masked.find()) {
            Pattern meant = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])" + masked.group(1) + "[\\p{L}*_.@#\u2013\u2014-]+"
                    + masked.group(2) + "(?![\\p{L}\\p{N}*])");
            Matcher found = meant.matcher(other);
            masked.appendReplacement(out, Matcher.quoteReplacement(found.find() ? found.group() : masked.group()));
        }
        return masked.appendTail(out).toString();
    }

    /** Whether words stand in an editor's brackets. */
    private static boolean isAdded(String wording, List<Span> words) {
        if (words.isEmpty()) {
            return false;
        }
        Span all = words.getFirst().cover(words.getLast());
        return BRACKETS.matcher(wording).results().anyMatch(m -> m.start() <= all.start() && all.end() <= m.end());
    }

    private static List<String> words(String wording, List<Span> spans) {
        return spans.stream().map(s -> s.in(wording)).toList();
    }

    private static boolean spelledOtherwise(List<String> mine, List<String> theirs) {
        return !mine.isEmpty()
                && !theirs.isEmpty()
                && (sameNames(mine, theirs)
                        || isShort(mine, theirs)
                        || isShort(theirs, mine)
                        || folded(mine).equals(folded(theirs)));
    }

    /** "WHO" for "World Health Organization". */
    private static boolean isShort(List<String> one, List<String> whole) {
        String initials = whole.stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
        return one.size() == 1
                && whole.size() > 1
                && one.getFirst().equals(initials)
                && initials.chars().allMatch(Character::isUpperCase);
    }

    private static boolean sameNames(List<String> mine, List<String> theirs) {
        List<String> x = consonants(mine);
        return isNames(mine) && isNames(theirs) && x.equals(consonants(theirs));
    }

    private static boolean isNames(List<String> words) {
        return words.stream()
                .allMatch(w -> PARTICLES.contains(w.toLowerCase(Locale.ROOT))
                        || w.length() >= SHORTEST_NAME && Character.isUpperCase(w.codePointAt(0)));
    }

    /** What is left of names however they are brought into Latin letters. */
    private static List<String> consonants(List<String> names) {
        List<String> out = new ArrayList<>();
        for (String name : names) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!PARTICLES.contains(lower)) {
                out.add(lower.replaceAll("[kgc]h?|q", "k")
                        .replace("ph", "f")
                        .replace('w', 'v')
                        .replaceAll("(?<=.)h|[aeiouy]", "")
                        .replaceAll("(.)\\1+", "$1"));
            }
        }
        return out;
    }

    private static String folded(List<String> words) {
        String joined = words.stream()
                .map(w -> w.toLowerCase(Locale.ROOT))
                .map(w -> NUMBERS.getOrDefault(w, w))
                .collect(Collectors.joining(" "));
        String s = OUR.matcher(joined).replaceAll("or");
        s = ISE.matcher(s).replaceAll("iz");
        s = TRE.matcher(s).replaceAll("ter");
        return WARDS.matcher(s)
                .replaceAll("ward")
                .replace("ll", "l")
                .replace("mme", "m")
                .replace("grey", "gray");
    }
}
