package org.variorum.read.wire;

import java.util.List;
import org.variorum.read.item.Body;
import org.variorum.read.item.Item;
import org.variorum.read.xml.Element;

/** The words of an item where they stand inside an envelope: as NITF, as HTML, as marks within marks, or plain. */
final class Content {
    private Content() {}

    /** The words within {@code envelope}; what a document of NITF in it says of itself goes into {@code item}. */
    static Body of(Element envelope, Item item) {
        Element nitf = envelope.first("nitf");
        if (nitf != null) {
            return Nitf.body(nitf, item);
        }
        Element content = envelope.find("body.content");
        if (content != null) {
            return Nitf.lines(content);
        }
        List<Element> inside = envelope.children();
        if (!inside.isEmpty()) {
            return Nitf.lines(envelope);
        }
        return Body.wireOrPlain(envelope.text());
    }
}
