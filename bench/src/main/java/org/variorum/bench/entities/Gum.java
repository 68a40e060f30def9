package org.variorum.bench.entities;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in GUM (Zeldes, LRE 2017). GUM marks all mentions of entities, nested; a name is here the words that GUM calls
 * the least of a mention of a person, an organisation or a place, where they begin and end with a proper noun and hold no
 * common one, without the titles in front (its {@code nmod:desc}), and in no longer one. Names of peoples (plural proper nouns for persons) are left out.
 */
final class Gum {
    private static final Map<String, String> TYPES =
            Map.of("person", "PERSON", "organization", "ORGANIZATION", "place", "LOCATION");
    private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)\\)?|([^()]+)\\)");

    private final List<Word> words = new ArrayList<>();
    private final List<Labelled.Name> names = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> forms = new ArrayList<>();
    private final List<Integer> formOf = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private String whole = "";
    private String line = "";
    private int until;
    private int length;
    private boolean paragraph;

    private record Word(String tag, String penn, String relation, String entity) {}

    /** A mention: its type, and which of its words are its least, counted from 1. */
    private record Mention(String type, List<Integer> least, int from) {}

    private Gum() {}

    static Labelled read(Path file) throws IOException {
        Gum gum = new Gum();
        for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            gum.row(row);
        }
        gum.sentence();
        String name = file.getFileName().toString();
        List<Labelled.Name> outer = gum.names.stream()
                .filter(n -> gum.names.stream().noneMatch(o -> o.holds(n)))
                .toList();
        return new Labelled(name.substring(0, name.indexOf('.')), gum.text.toString(), outer);
    }

    private void row(String row) {
        if (row.startsWith("# newpar")) {
            paragraph = true;
        } else if (row.startsWith("# text = ")) {
            line = row.substring("# text = ".length()).strip();
        } else if (row.isBlank()) {
            sentence();
        } else if (!row.startsWith("#")) {
            word(row.split("\t", -1));
        }
    }

    /** "don't" is one form in the text and two words in the analysis; "Kovac's" is no more than its two words. */
    private void word(String[] cell) {
        if (cell[0].contains(".")) {
            return;
        }
        if (cell[0].contains("-")) {
            until = Integer.parseInt(cell[0].substring(cell[0].indexOf('-') + 1));
            whole = cell[1];
            parts.clear();
            return;
        }
        Matcher m = ENTITY.matcher(cell[9]);
        words.add(new Word(cell[3], cell[4], cell[7], m.find() ? m.group(1) : ""));
        if (Integer.parseInt(cell[0]) > until) {
            formOf.add(forms.size());
            forms.add(cell[1]);
            return;
        }
        parts.add(cell[1]);
        if (Integer.parseInt(cell[0]) == until) {
            boolean cut = String.join("", parts).equals(whole);
            for (String part : parts) {
                formOf.add(forms.size());
                if (cut) {
                    forms.add(part);
                }
            }
            if (!cut) {
                forms.add(whole);
            }
        }
    }

    private void sentence() {
        if (words.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(paragraph ? '\n' : ' ');
            length++;
        }
        Sentence s = Sentence.of(line, forms);
        for (Mention m : mentions()) {
            name(m, s);
        }
        text.append(line);
        length += s.length();
        words.clear();
        forms.clear();
        formOf.clear();
        until = 0;
        paragraph = false;
    }

    private boolean joins(int word) {
        return forms.get(formOf.get(word)).matches("of|for|and|&");
    }

    private boolean proper(int word) {
        return words.get(word).tag().equals("PROPN");
    }

    private List<Mention> mentions() {
        Map<String, Mention> out = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Matcher m = BRACKET.matcher(words.get(i).entity());
            while (m.find()) {
                String[] part = m.group(1) == null ? new String[0] : m.group(1).split("-", -1);
                String type = part.length > 5 ? TYPES.get(part[1]) : null;
                if (type != null) {
                    out.put(i + " " + m.start(), new Mention(type, numbers(part[5]), i));
                }
            }
        }
        return List.copyOf(out.values());
    }

    private static List<Integer> numbers(String list) {
        List<Integer> out = new ArrayList<>();
        for (String n : list.split(",", -1)) {
            if (n.chars().allMatch(Character::isDigit) && !n.isEmpty()) {
                out.add(Integer.parseInt(n));
            }
        }
        return out;
    }

    private void name(Mention m, Sentence s) {
        if (m.least().isEmpty()) {
            return;
        }
        int from = m.from() + m.least().getFirst() - 1;
        int to = from;
        while (m.least().contains(to - m.from() + 2) && to + 1 < words.size()) {
            to++;
        }
        // Of "University of Porto" GUM takes the first word alone for the least.
        while (m.type().equals("ORGANIZATION") && to + 2 < words.size() && joins(to + 1) && proper(to + 2)) {
            to += 2;
        }
        for (int i = from; i < to && m.type().equals("PERSON"); i++) {
            if (words.get(i).relation().equals("nmod:desc")) {
                from = i + 1;
            }
        }
        boolean proper = proper(from) && proper(to);
        for (int i = from; i <= to; i++) {
            proper &= !words.get(i).tag().matches("NOUN|VERB|PUNCT|PRON|AUX")
                    || words.get(i).penn().equals("HYPH");
        }
        boolean people = m.type().equals("PERSON") && words.get(to).penn().equals("NNPS");
        if (proper && !people) {
            names.add(new Labelled.Name(
                    length + s.starts().get(formOf.get(from)), length + s.ends().get(formOf.get(to)), m.type()));
        }
    }
}
