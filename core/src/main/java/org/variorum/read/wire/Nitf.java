package org.variorum.read.wire;

import java.util.List;
import java.util.Map;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Refused;
import org.variorum.read.item.Body;
import org.variorum.read.item.Item;
import org.variorum.read.xml.Element;
import org.variorum.report.Credit;
import org.variorum.report.Report;

/** One document of NITF, alone or within an item of NewsML-G2. */
final class Nitf {
    /** Its elements that begin a line, by what they are in HTML; all others stand within one. */
    private static final Map<String, String> LINES = Map.ofEntries(
            Map.entry("p", "p"),
            Map.entry("block", "div"),
            Map.entry("bq", "blockquote"),
            Map.entry("credit", "p"),
            Map.entry("hl1", "h2"),
            Map.entry("hl2", "h2"),
            Map.entry("hedline", "div"),
            Map.entry("note", "div"),
            Map.entry("fn", "div"),
            Map.entry("pre", "pre"),
            Map.entry("br", "br"),
            Map.entry("ul", "ul"),
            Map.entry("ol", "ol"),
            Map.entry("li", "li"),
            Map.entry("dl", "dl"),
            Map.entry("dt", "dt"),
            Map.entry("dd", "dd"),
            Map.entry("table", "table"),
            Map.entry("nitf-table", "div"),
            Map.entry("tr", "tr"),
            Map.entry("td", "td"),
            Map.entry("th", "th"),
            Map.entry("a", "a"),
            Map.entry("media", "figure"));

    private Nitf() {}

    /** @throws Refused if it holds no text, or its agency has killed or withheld it */
    static Report report(Element root, Item item) throws Refused {
        Element docdata = root.find("docdata");
        if (docdata != null) {
            handling(docdata).apply(item);
        }
        Body body = body(root, item);
        if (body.length() == 0) {
            throw new Refused("an NITF document without text");
        }
        return item.report(body);
    }

    /** The words of {@code root}; what it says of itself goes into {@code item}. */
    static Body body(Element root, Item item) {
        Element docdata = root.find("docdata");
        Element pubdata = root.find("pubdata");
        if (pubdata != null) {
            item.outlet(pubdata.attribute("name")).published(pubdata.attribute("date.publication"));
        }
        if (docdata != null) {
            item.id(attribute(docdata, "doc-id", "id-string"));
            item.published(attribute(docdata, "date.release", "norm"))
                    .published(attribute(docdata, "date.issue", "norm"));
            owners(docdata, item);
        }
        item.language(root.attribute("xml:lang")).language(root.attribute("baselang"));
        Element head = root.find("body.head");
        if (head != null) {
            head(head, item);
        }
        Element title = root.find("title");
        item.title(title == null ? null : title.words());
        Element tagline = root.find("tagline");
        item.credit(tagline == null ? null : tagline.words(), Credit.Where.TAGLINE);
        Element content = root.find("body.content");
        return content == null ? Body.none() : lines(content);
    }

    /** The words within {@code content}, whose elements may also be those of HTML. */
    static Body lines(Element content) {
        return Body.wire(content.html(name -> LINES.getOrDefault(name, Tag.isKnownTag(name) ? name : "span")));
    }

    /** Who has sent it and whose it is, where these are known to be agencies. */
    private static void owners(Element docdata, Item item) {
        item.credit(attribute(docdata, "doc-id", "regsrc"), Credit.Where.MARKUP)
                .credit(attribute(docdata, "doc.copyright", "holder"), Credit.Where.MARKUP);
        for (Element list : docdata.all("del-list")) {
            list.all("from-src").forEach(from -> item.credit(from.attribute("src-name"), Credit.Where.MARKUP));
        }
    }

    private static void head(Element head, Item item) {
        Element headline = head.find("hl1");
        item.title(headline == null ? head.words("hedline") : headline.words());
        for (Element byline : head.all("byline")) {
            List<Element> people = byline.all("person");
            people.forEach(person -> item.byline(person.words()));
            if (people.isEmpty()) {
                item.byline(byline.wordsBut("byttl", "location", "virtloc"));
            }
            item.credit(byline.words("byttl"), Credit.Where.BYLINE);
        }
        for (Element dateline : head.all("dateline")) {
            String place = dateline.words("location");
            item.dateline(place == null ? dateline.wordsBut("story.date") : place);
        }
        head.all("distributor")
                .forEach(distributor ->
                        item.outlet(distributor.words()).agency(distributor.words(), Credit.Where.MARKUP));
    }

    private static Handling handling(Element docdata) {
        String correction = attribute(docdata, "correction", "info");
        String note = attribute(docdata, "ed-msg", "info");
        String status = docdata.attribute("management-status");
        return new Handling(
                status,
                "embargoed".equals(status) ? attribute(docdata, "date.release", "norm") : null,
                null,
                docdata.first("correction") != null,
                correction == null ? note : correction);
    }

    private static @Nullable String attribute(Element parent, String child, String attribute) {
        for (Element element : parent.all(child)) {
            String value = element.attribute(attribute);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
