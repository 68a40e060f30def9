package org.variorum.read.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Refused;
import org.variorum.read.item.Body;
import org.variorum.read.item.Item;
import org.variorum.read.xml.Element;
import org.variorum.report.Credit;
import org.variorum.report.Report;

/** One item of NewsML 1.x, whose words lie as NITF, HTML or plain text in components within components. */
final class NewsMl {
    private static final Element NOTHING = Element.empty();

    /** What a component is there for that is not the report itself. */
    private static final Set<String> BESIDES =
            Set.of("caption", "summary", "abstract", "teaser", "headline", "thumbnail", "preview", "quicklook", "icon");

    private NewsMl() {}

    /** @throws Refused if it holds no text, or its agency has killed or withheld it */
    static Report report(Element root, Item item) throws Refused {
        Element identification = or(root.first("Identification"));
        Element identifier = or(identification.first("NewsIdentifier"));
        Element management = or(root.first("NewsManagement"));
        handling(identifier, management).apply(item);
        item.id(identifier.words("PublicIdentifier"));
        Element component = or(root.first("NewsComponent"));
        lines(component, item);
        parties(component, identifier, item);
        item.published(management.words("FirstCreated"));
        String revised = management.words("ThisRevisionCreated");
        if (version(identifier) > 1) {
            item.modified(revised);
        } else {
            item.published(revised);
        }
        Element description = component.find("DescriptiveMetadata");
        item.language(formal(description == null ? null : description.first("Language")));
        List<Element> contents = new ArrayList<>();
        gather(component, contents);
        for (Element content : contents) {
            Body body = body(content, item);
            if (body.length() > 0) {
                return item.report(body);
            }
        }
        throw new Refused("a news item without text in it");
    }

    private static Handling handling(Element identifier, Element management) {
        Element change = or(management.first("StatusWillChange"));
        boolean corrected = management.all("Instruction").stream()
                .map(NewsMl::formal)
                .anyMatch(code -> code != null && code.toLowerCase(Locale.ROOT).contains("correct"));
        String status = formal(management.first("Status"));
        return new Handling(
                status,
                "embargoed".equals(Handling.code(status)) ? change.words("DateAndTime") : null,
                String.valueOf(version(identifier)),
                corrected,
                null);
    }

    private static void lines(Element component, Item item) {
        Element lines = component.find("NewsLines");
        if (lines == null) {
            return;
        }
        item.title(lines.words("HeadLine"));
        lines.all("ByLine").forEach(line -> item.byline(line.words()));
        item.dateline(lines.words("DateLine"));
        for (Element line : lines.all("CreditLine", "CopyrightLine")) {
            item.credit(line.words(), Credit.Where.MARKUP);
        }
    }

    private static void parties(Element component, Element identifier, Item item) {
        Element made = or(component.find("AdministrativeMetadata"));
        for (Element by : made.all("Provider", "Source")) {
            for (Element party : by.all("Party")) {
                String name = formal(party);
                if (by.name().equals("Provider")) {
                    item.outlet(Party.outlet(name));
                }
                item.agency(Party.agency(name), Credit.Where.MARKUP);
            }
        }
        for (Element creator : made.all("Creator")) {
            for (Element party : creator.all("Party")) {
                String name = formal(party);
                item.byline(Party.isPerson(name) ? name : null).credit(name, Credit.Where.MARKUP);
            }
        }
        String provider = identifier.words("ProviderId");
        item.outlet(Party.outlet(provider));
        item.credit(Party.agency(provider), Credit.Where.MARKUP);
    }

    /** Adds what may hold the words of the report, in order; pictures and what is written about them do not. */
    private static void gather(Element component, List<Element> contents) {
        String role = formal(component.first("Role"));
        if (role != null && BESIDES.contains(role.toLowerCase(Locale.ROOT))) {
            return;
        }
        for (Element inside : component.all("NewsComponent", "ContentItem")) {
            String kind = formal(inside.first("MediaType"));
            if (inside.name().equals("NewsComponent")) {
                gather(inside, contents);
            } else if (kind == null || kind.toLowerCase(Locale.ROOT).contains("text")) {
                contents.add(inside);
            }
        }
    }

    private static Body body(Element content, Item item) {
        Element encoding = content.first("Encoding");
        Element data = (encoding == null ? content : encoding).first("DataContent");
        if (data == null) {
            return Body.none();
        }
        String notation = encoding == null ? null : encoding.attribute("Notation");
        boolean bytes = notation != null && notation.toLowerCase(Locale.ROOT).contains("base64");
        return bytes ? Body.none() : Content.of(data, item);
    }

    private static int version(Element identifier) {
        return Handling.number(identifier.words("RevisionId"));
    }

    private static @Nullable String formal(@Nullable Element element) {
        return element == null ? null : element.attribute("FormalName");
    }

    private static Element or(@Nullable Element element) {
        return element == null ? NOTHING : element;
    }
}
