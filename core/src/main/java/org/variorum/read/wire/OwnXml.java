package org.variorum.read.wire;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Head;
import org.variorum.read.Refused;
import org.variorum.read.item.Body;
import org.variorum.read.item.Item;
import org.variorum.read.text.Moments;
import org.variorum.read.text.PageText;
import org.variorum.read.xml.Element;
import org.variorum.read.xml.Root;
import org.variorum.report.Credit;
import org.variorum.report.Removed;
import org.variorum.report.Report;

/**
 * XML of an agency's own making, by no standard, in which it is plain all the same what is headline and what is text.
 * Where two elements may be the one or the other, nothing is read. Confined to one document.
 */
final class OwnXml {
    static final String NOT_READ = "an XML document: not read yet";

    private static final Pattern OPENING = Pattern.compile("<((?:[\\w.-]+:)?[\\p{L}_][\\p{L}\\p{N}_.-]*)(?=[\\s>])");

    /** What else is XML and has titles and texts. */
    private static final Set<String> OTHERS =
            Set.of("rss", "feed", "rdf", "opml", "urlset", "sitemapindex", "stylesheet", "schema", "svg");

    /** The plainest first. */
    private static final List<Meaning> HEADLINES = List.of(Meaning.HEADLINE, Meaning.HEADING, Meaning.TITLE);

    /** Elements of one meaning that are looked at. */
    private static final int MOST = 20;

    private final Map<Meaning, List<Element>> fields = new EnumMap<>(Meaning.class);
    private final Element root;
    private final OwnText text;

    private OwnXml(Element root, OwnText text) {
        this.root = root;
        this.text = text;
        gather(root);
    }

    /** True where a headline and a text begin in the beginning of the input, and it is no page. */
    static boolean claims(Head head) {
        Root root = Root.of(head);
        String name = root == null ? "html" : root.name().toLowerCase(Locale.ROOT);
        if (root == null || OTHERS.contains(name)) {
            return false;
        }
        boolean page = Tag.isKnownTag(name);
        boolean headline = false;
        boolean words = false;
        Matcher m = OPENING.matcher(root.rest());
        while (m.find() && !(headline && words)) {
            String met = m.group(1);
            Meaning meaning = Meaning.of(met);
            words |= meaning == Meaning.TEXT;
            headline |= meaning != null
                    && HEADLINES.contains(meaning)
                    && !(page && Tag.isKnownTag(met.toLowerCase(Locale.ROOT)));
        }
        return headline && words;
    }

    /** @throws Refused if it is not plain what its headline and its text are, or its agency has killed or withheld it */
    static Report report(Element root, Item item) throws Refused {
        OwnXml own = new OwnXml(root, OwnText.in(root));
        own.handling().apply(item);
        own.describe(item);
        return item.report(own.body());
    }

    /** What stands outside of the text. What holds others of a plain meaning is taken whole, but not what holds the text. */
    private void gather(Element parent) {
        for (Element child : parent.children()) {
            Meaning meaning = Meaning.of(child.name());
            if (child == text.element() || meaning == Meaning.BESIDES) {
                continue;
            }
            boolean envelope = meaning == Meaning.TEXT
                    || meaning == Meaning.HEADING && !child.children().isEmpty();
            if (meaning == null || envelope || holdsText(child)) {
                gather(child);
                continue;
            }
            List<Element> alike = fields.computeIfAbsent(meaning, m -> new ArrayList<>());
            if (alike.size() < MOST) {
                alike.add(child);
            }
        }
    }

    private boolean holdsText(Element element) {
        return element.children().stream().anyMatch(child -> child == text.element() || holdsText(child));
    }

    private String headline() throws Refused {
        for (Meaning meaning : HEADLINES) {
            Set<String> words = words(meaning);
            if (words.size() > 1) {
                throw new Refused("an XML document: not read, since it has " + words.size() + " headlines");
            }
            if (!words.isEmpty()) {
                return words.iterator().next();
            }
        }
        Element within = text.element().find("headline", "Headline", "HEADLINE");
        if (within == null || within.words().isEmpty()) {
            throw new Refused(NOT_READ);
        }
        return within.words();
    }

    private void describe(Item item) throws Refused {
        item.title(headline()).id(only(Meaning.GUID)).id(root.attribute("guid"));
        words(Meaning.BYLINE).forEach(words -> item.byline(words).credit(words, Credit.Where.BYLINE));
        words(Meaning.DATELINE).forEach(item::dateline);
        for (String name : words(Meaning.AGENCY)) {
            item.outlet(Party.outlet(name)).agency(Party.agency(name), Credit.Where.MARKUP);
        }
        item.outlet(only(Meaning.OUTLET)).url(only(Meaning.ADDRESS));
        words(Meaning.CREDIT).forEach(words -> item.credit(words, Credit.Where.MARKUP));
        boolean told = fields.containsKey(Meaning.PUBLISHED);
        item.published(only(told ? Meaning.PUBLISHED : Meaning.DATE))
                .published(told ? null : root.attribute("date"))
                .modified(only(Meaning.MODIFIED));
        item.language(root.attribute("xml:lang")).language(root.attribute("lang"));
        String language = only(Meaning.LANGUAGE);
        item.language(language != null && language.matches("\\p{Alpha}{2}(?:[-_]\\p{Alpha}{2})?") ? language : null);
    }

    private Handling handling() {
        String embargo = only(Meaning.EMBARGO);
        return new Handling(
                only(Meaning.STATUS),
                Moments.iso(embargo) == null ? null : embargo,
                only(Meaning.VERSION),
                false,
                only(Meaning.NOTE));
    }

    /** The text, behind the lead where that stands apart from it; lines that only lead to it are set aside. */
    private Body body() {
        List<PageText.Row> rows = new ArrayList<>();
        String key = text.key();
        for (Element lead : fields.getOrDefault(Meaning.LEAD, List.of())) {
            Body words = OwnText.words(lead);
            if (!key.contains(OwnText.key(words))) {
                rows.addAll(words.rows());
            }
        }
        rows.addAll(text.body().rows());
        List<Removed> removed = new ArrayList<>(text.body().removed());
        for (String words : words(Meaning.SUBHEAD)) {
            if (!key.contains(OwnText.key(words))) {
                removed.add(new Removed(null, words, "subhead"));
            }
        }
        return new Body(rows, removed, text.body().warnings());
    }

    /** What the elements of this meaning say, none twice and none that says nothing. */
    private Set<String> words(Meaning meaning) {
        Set<String> all = new LinkedHashSet<>();
        for (Element element : fields.getOrDefault(meaning, List.of())) {
            String words = element.words();
            String plain = words.contains("<") || words.contains("&")
                    ? Jsoup.parse(words).text()
                    : words;
            if (!plain.isBlank()) {
                all.add(plain);
            }
        }
        return all;
    }

    /** The same where all say one thing; null where none says anything, or they say different things. */
    private @Nullable String only(Meaning meaning) {
        Set<String> words = words(meaning);
        return words.size() == 1 ? words.iterator().next() : null;
    }
}
