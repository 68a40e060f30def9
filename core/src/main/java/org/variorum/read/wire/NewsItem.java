package org.variorum.read.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Agencies;
import org.variorum.read.Refused;
import org.variorum.read.item.Body;
import org.variorum.read.item.Item;
import org.variorum.read.xml.Element;
import org.variorum.report.Credit;
import org.variorum.report.Report;

/** One item of NewsML-G2. */
final class NewsItem {
    private static final Element NOTHING = Element.empty();

    private NewsItem() {}

    /** @throws Refused if it holds no text, or its agency has killed or withheld it */
    static Report report(Element root, Item item) throws Refused {
        Element meta = orNothing(root.first("itemMeta"));
        Element content = orNothing(root.first("contentMeta"));
        handling(root, meta, content).apply(item);
        item.id(root.attribute("guid"));
        from(root, meta, content, item);
        item.title(headline(content)).title(meta.words("title"));
        content.all("by").forEach(by -> item.byline(by.words()));
        item.dateline(content.words("dateline"));
        dates(root, meta, content, item);
        Element language = content.first("language");
        item.language(language == null ? null : language.attribute("tag")).language(root.attribute("xml:lang"));
        Body body = body(root, item);
        if (body.length() == 0) {
            Element kind = meta.first("itemClass");
            String code = Handling.code(kind == null ? null : kind.attribute("qcode"));
            throw new Refused("a news item without text in it" + (code.isEmpty() ? "" : " (" + code + ")"));
        }
        return item.report(body);
    }

    private static Handling handling(Element root, Element meta, Element content) {
        Element status = meta.first("pubStatus");
        Element embargo = meta.first("embargoed");
        boolean correction = meta.all("signal", "role").stream().anyMatch(s -> code(s).contains("correct"));
        return new Handling(
                status == null ? null : code(status),
                embargo == null ? null : embargo.words(),
                root.attribute("version"),
                correction,
                note(meta) == null ? note(content) : note(meta));
    }

    /** The first note that anybody may read; some agencies print all of their notes once more as a page. */
    private static @Nullable String note(Element meta) {
        for (Element note : meta.all("edNote")) {
            boolean open = note.attribute("pubconstraint") == null
                    && note.children().isEmpty()
                    && !code(note.attribute("role")).contains("closing");
            if (open && !note.words().isEmpty()) {
                return note.words();
            }
        }
        return null;
    }

    /** The provider sent it; the sources of its information and all whom it passed through are credited as well. */
    private static void from(Element root, Element meta, Element content, Item item) {
        Element provider = meta.first("provider");
        if (provider != null) {
            item.outlet(Party.outlet(name(provider, false)))
                    .agency(Party.agency(name(provider, true)), Credit.Where.MARKUP);
        }
        for (Element source : content.all("infoSource")) {
            item.agency(Party.agency(name(source, true)), Credit.Where.MARKUP);
        }
        content.all("creditline").forEach(line -> item.credit(line.words(), Credit.Where.MARKUP));
        for (Element creator : content.all("creator")) {
            String name = name(creator, false);
            if (name != null && Agencies.named(name) != null
                    || code(creator.attribute("type")).startsWith("org")) {
                item.agency(Party.agency(name), Credit.Where.MARKUP);
            } else if (content.words("by") == null && Party.isPerson(name)) {
                item.byline(name);
            }
        }
        for (Element history : root.all("hopHistory")) {
            for (Element hop : history.all("hop")) {
                hop.all("party").forEach(party -> item.agency(Party.agency(name(party, true)), Credit.Where.MARKUP));
            }
        }
    }

    private static void dates(Element root, Element meta, Element content, Item item) {
        boolean first = Handling.number(root.attribute("version")) <= 1;
        item.published(meta.words("firstCreated")).published(content.words("contentCreated"));
        if (first) {
            item.published(meta.words("versionCreated"));
        } else {
            item.modified(meta.words("versionCreated"));
        }
        item.modified(content.words("contentModified"));
    }

    private static @Nullable String headline(Element content) {
        for (Element headline : content.all("headline")) {
            if (code(headline.attribute("role")).equals("main")) {
                return headline.words();
            }
        }
        return content.words("headline");
    }

    private static Body body(Element root, Item item) {
        for (Element set : root.all("contentSet")) {
            List<Element> inside = new ArrayList<>(set.all("inlineXML"));
            inside.addAll(set.all("inlineData"));
            for (Element inline : inside) {
                Body body = Content.of(inline, item);
                if (body.length() > 0) {
                    return body;
                }
            }
        }
        return Body.none();
    }

    /** What a party is called; its bare code only where {@code orCode}, or where that is an agency's known name. */
    private static @Nullable String name(Element party, boolean orCode) {
        String name = party.words("name");
        String literal = party.attribute("literal");
        if (name != null || literal != null) {
            return name != null ? name : literal;
        }
        for (String attribute : List.of("qcode", "uri")) {
            String qualified = party.attribute(attribute);
            String code = qualified == null ? "" : qualified.replaceFirst("^.*[:/#]", "");
            if (code.chars().anyMatch(Character::isLetter) && (orCode || Agencies.named(code) != null)) {
                return code;
            }
        }
        return null;
    }

    private static String code(Element coded) {
        String qcode = coded.attribute("qcode");
        return code(qcode == null ? coded.attribute("uri") : qcode);
    }

    private static String code(@Nullable String qualified) {
        return Handling.code(qualified);
    }

    private static Element orNothing(@Nullable Element element) {
        return element == null ? NOTHING : element;
    }
}
