package org.variorum.bench.growth;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.variorum.report.Report;

/**
 * Reports of one invented event, as many as are asked for. Each tells some of what all tell and some of its own, in one of
 * several wordings, and sometimes another figure or day; so claims grow with the reports while the best known ones gather
 * ever more evidence. The same seed gives the same reports, the first of many the same as the first of few.
 */
final class InventedStory {
    private static final int COMMON = 60;
    private static final int OWN_FACTS = 10;
    private static final int COMMON_FACTS = 6;
    private static final double OTHER_FIGURE = 0.08;

    private static final List<String> SYLLABLES = List.of(
            "ba", "dor", "fen", "gal", "hul", "ist", "jor", "kel", "lun", "mar", "nev", "osk", "pel", "quin", "rad",
            "sol", "tar", "ul", "ver", "wen", "xan", "yor", "zim", "bri", "cro", "dru");
    private static final List<String> ROLES = List.of(
            "the river commissioner",
            "the mayor",
            "the interior minister",
            "a rescue officer",
            "the chief engineer",
            "the head of the harbour office",
            "a member of parliament",
            "the district doctor");
    private static final List<String> THINGS = List.of(
            "houses",
            "boats",
            "families",
            "pumps",
            "bridges",
            "soldiers",
            "farms",
            "volunteers",
            "trucks",
            "schools",
            "wells",
            "patients",
            "workers",
            "ferries");
    private static final List<String> DEEDS = List.of(
            "moved to higher ground",
            "cut off by the water",
            "counted again",
            "sent to the valley",
            "brought to safety",
            "registered by the commission",
            "held back at the border",
            "repaired over night",
            "lost in the flood",
            "promised to the town",
            "inspected in the morning",
            "left without power",
            "paid for by the state");
    private static final List<String> DAYS =
            List.of("on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday", "over the weekend");
    private static final List<String> THEMES = List.of(
            "the %s gate will hold until the spring",
            "nobody had asked for the %s records",
            "the road to %s stays shut",
            "the offer from %s is not serious",
            "the warnings of the %s office were not heard",
            "the water will reach the %s mills before noon",
            "the %s council must open its books",
            "the people of %s have kept their word",
            "the chapel of %s cannot be saved",
            "the price of %s grain will rise");

    private final long seed;
    private final List<Fact> common = new ArrayList<>();

    InventedStory(long seed) {
        this.seed = seed;
        RandomGenerator random = random(seed);
        for (int i = 0; i < COMMON; i++) {
            common.add(Fact.of(random));
        }
    }

    /** Something to tell: who, what, how many, where and when. */
    private record Fact(
            String who, String role, String place, String thing, String deed, String day, String theme, int many) {
        static Fact of(RandomGenerator random) {
            return new Fact(
                    name(random) + " " + name(random),
                    pick(ROLES, random),
                    name(random),
                    pick(THINGS, random),
                    pick(DEEDS, random),
                    pick(DAYS, random),
                    String.format(Locale.ROOT, pick(THEMES, random), name(random)),
                    11 + random.nextInt(900));
        }

        String words(RandomGenerator random) {
            int told = random.nextDouble() < OTHER_FIGURE ? many + 1 + random.nextInt(40) : many;
            return switch (random.nextInt(6)) {
                case 0 ->
                    String.format(
                            Locale.ROOT,
                            "%s, %s, said %s that %d %s near %s had been %s.",
                            who,
                            role,
                            day,
                            told,
                            thing,
                            place,
                            deed);
                case 1 ->
                    String.format(
                            Locale.ROOT,
                            "In %s some %d %s were %s %s, according to %s.",
                            place,
                            told,
                            thing,
                            deed,
                            day,
                            who);
                case 2 ->
                    String.format(
                            Locale.ROOT,
                            "“In %s we have %d %s that were %s, and %s,” %s said.",
                            place,
                            told,
                            thing,
                            deed,
                            theme,
                            who);
                case 3 ->
                    String.format(
                            Locale.ROOT,
                            "%s told reporters in %s that %s, and that %d %s had been %s.",
                            who,
                            place,
                            theme,
                            told,
                            thing,
                            deed);
                case 4 ->
                    String.format(
                            Locale.ROOT,
                            "%s %d %s were %s near %s while %s spoke of the river.",
                            day.substring(0, 1).toUpperCase(Locale.ROOT) + day.substring(1),
                            told,
                            thing,
                            deed,
                            place,
                            role);
                default ->
                    String.format(
                            Locale.ROOT,
                            "“%s,” said %s, %s, %s in %s.",
                            theme.substring(0, 1).toUpperCase(Locale.ROOT) + theme.substring(1),
                            who,
                            role,
                            day,
                            place);
            };
        }
    }

    /** The first {@code count} reports. */
    List<Report> reports(int count) {
        List<Report> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            out.add(report(i));
        }
        return out;
    }

    private Report report(int number) {
        RandomGenerator random = random(seed * 1_000_003 + number + 1);
        List<Fact> facts = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        while (told.size() < COMMON_FACTS) {
            // What is near the front of the list is known to most.
            int next = (int) (COMMON * Math.pow(random.nextDouble(), 2));
            if (told.add(next)) {
                facts.add(common.get(next));
            }
        }
        for (int i = 0; i < OWN_FACTS; i++) {
            facts.add(random.nextInt(facts.size() + 1), Fact.of(random));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < facts.size(); i++) {
            text.append(i == 0 ? "" : i % 3 == 0 ? "\n" : " ")
                    .append(facts.get(i).words(random));
        }
        return Report.builder("invented-" + number, text.append('\n').toString())
                .outlet("Outlet " + number)
                .published(String.format(Locale.ROOT, "2031-03-%02d", 4 + number % 20))
                .language("en")
                .build();
    }

    /** A name that hardly any other fact has, as real reports have them. */
    private static String name(RandomGenerator random) {
        String name = pick(SYLLABLES, random) + pick(SYLLABLES, random) + pick(SYLLABLES, random);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String pick(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
