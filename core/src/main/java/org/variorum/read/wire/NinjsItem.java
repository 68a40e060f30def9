package org.variorum.read.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Refused;
import org.variorum.read.item.Body;
import org.variorum.read.item.Item;
import org.variorum.read.json.JsonValue;
import org.variorum.report.Credit;
import org.variorum.report.Report;

/** One item of ninjs. Keys changed their form with every version; {@link JsonValue#get} takes all forms alike. */
final class NinjsItem {
    private NinjsItem() {}

    /** The item itself, or those that a package without text of its own brings along. */
    static List<JsonValue> withText(JsonValue item) {
        if (body(item).length() > 0) {
            return List.of(item);
        }
        List<JsonValue> inside = new ArrayList<>();
        for (JsonValue association : item.all("associations")) {
            List<JsonValue> named = association instanceof JsonValue.Members members && association.get("uri") == null
                    ? members.members().stream().map(JsonValue.Member::value).toList()
                    : List.of(association);
            named.stream().filter(n -> body(n).length() > 0).forEach(inside::add);
        }
        return inside.isEmpty() ? List.of(item) : inside;
    }

    /** @throws Refused if it holds no text, or its agency has killed or withheld it */
    static Report report(JsonValue from, Item item) throws Refused {
        handling(from).apply(item);
        item.id(from.words("uri", "guid")).url(from.words("url", "canonicalurl"));
        for (JsonValue provider : from.all("provider", "providers", "source")) {
            item.outlet(Party.outlet(provider.words())).agency(Party.agency(provider.words()), Credit.Where.MARKUP);
        }
        for (JsonValue source : from.all("infosources", "infosource")) {
            item.agency(source.words(), Credit.Where.MARKUP);
        }
        item.credit(from.words("creditline"), Credit.Where.MARKUP)
                .credit(from.words("copyrightholder"), Credit.Where.MARKUP);
        item.title(headline(from));
        item.byline(from.words("byline"));
        if (from.words("byline") == null) {
            from.all("authors", "creators").forEach(author -> item.byline(author.words()));
        }
        item.dateline(from.words("dateline"));
        dates(from, item);
        item.language(from.words("language"));
        Body body = body(from);
        if (body.length() == 0) {
            String type = from.words("type");
            throw new Refused(
                    "a ninjs item without text in it" + (type == null ? "" : " (" + Handling.code(type) + ")"));
        }
        return item.report(body);
    }

    private static Handling handling(JsonValue from) {
        JsonValue embargo = from.get("embargoed");
        boolean correction = from.all("signals", "signal").stream()
                .anyMatch(s ->
                        Handling.code(s.words("code", "qcode", "name", "uri")).contains("correct"));
        return new Handling(
                from.words("pubstatus"),
                embargo == null ? null : embargo.words(),
                from.words("version"),
                correction,
                from.words("ednote"));
    }

    private static void dates(JsonValue from, Item item) {
        item.published(from.words("firstpublished"))
                .published(from.words("firstcreated"))
                .published(from.words("contentcreated"));
        if (Handling.number(from.words("version")) <= 1) {
            item.published(from.words("versioncreated"));
        } else {
            item.modified(from.words("versioncreated"));
        }
        item.modified(from.words("contentmodified"));
    }

    private static @Nullable String headline(JsonValue from) {
        String plain = from.words("headline");
        if (plain != null) {
            return plain;
        }
        for (JsonValue headline : from.all("headlines")) {
            if (Handling.code(headline.words("role")).equals("main")) {
                return headline.words();
            }
        }
        String first = from.words("headlines");
        return first == null ? from.words("title", "name") : first;
    }

    private static Body body(JsonValue from) {
        String html = from.words("body_xhtml", "body_html");
        String plain = from.words("body_text");
        for (JsonValue body : from.all("bodies", "body")) {
            String type = body.words("contenttype", "mimetype", "role");
            if (type != null && type.contains("html")) {
                html = html == null ? body.words() : html;
            } else {
                plain = plain == null ? body.words() : plain;
            }
        }
        Body marked = html == null ? Body.none() : Body.wire(html);
        return marked.length() > 0 || plain == null ? marked : Body.either(plain);
    }
}
