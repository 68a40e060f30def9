package org.variorum.read.wire;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.variorum.read.Decoded;
import org.variorum.read.Format;
import org.variorum.read.Head;
import org.variorum.read.Input;
import org.variorum.read.Refused;
import org.variorum.read.Sha256;
import org.variorum.read.Sink;
import org.variorum.read.Unread;
import org.variorum.report.Span;

/**
 * Plain text as it comes over a wire: a header by IPTC 7901 or ANPA 1312 between control characters, or a message
 * between ZCZC and NNNN, or with the header of IPTC 7901 alone. Several messages may follow each other. The text of each is kept as it is, and header and
 * trailer are marked in it.
 */
public final class WireText implements Format {
    /** In bytes. */
    private static final int LIMIT = 4 * Input.TEXT_LIMIT;

    /** Before the header stand at most marks of synchronisation; the header itself is a line of plain letters. */
    private static final Pattern CONTROLLED = Pattern.compile(
            "[\\x16\\x7f\\s]{0,40}\\x01[\\x1f\\x20-\\x7e]{4,200}[\\r\\n\\x02][^\\x00]*", Pattern.DOTALL);

    private static final Pattern TELEX =
            Pattern.compile("ZCZC[ \\t]?[\\x20-\\x7e]{0,80}[\\r\\n]+[^\\x00]*", Pattern.DOTALL);

    /** Many systems drop the control characters; the header by IPTC 7901 is told by its form and the trailer's. */
    private static final Pattern BARE = Pattern.compile(
            "[A-Za-z]{2,8}\\d{3,5} [1-9] [A-Za-z]{1,3} \\d{1,5}(?: [\\x20-\\x7e]{0,60})?[\\r\\n]+[^\\x00]*",
            Pattern.DOTALL);

    @Override
    public boolean claims(Head head) {
        String text = new String(head.bytes(), StandardCharsets.ISO_8859_1);
        return text.indexOf('\u0002') >= 0 && CONTROLLED.matcher(text).matches()
                || TELEX.matcher(text.stripLeading()).matches()
                || BARE.matcher(text.stripLeading()).matches();
    }

    @Override
    public void read(Input input, Sink sink) throws IOException, Refused {
        byte[] bytes = input.stream().readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new Refused("over 20 MB of wire text");
        }
        Decoded utf8 = Decoded.utf8(bytes);
        Decoded decoded = utf8.errors() == 0 ? utf8 : Decoded.of(bytes, Charset.forName("windows-1252"));
        List<String> messages = messages(decoded.text());
        String sha256 = input.sha256();
        for (int i = 0; i < messages.size(); i++) {
            String message = messages.get(i);
            boolean alone = messages.size() == 1;
            String path = alone ? input.path() : input.path() + ":" + (i + 1);
            WireMessage read = WireMessage.of(message);
            Span body = read.body().trim(message);
            if (body.isEmpty() || body.length() > Input.TEXT_LIMIT) {
                sink.unread(new Unread(path, body.isEmpty() ? "a wire message without text" : "over 5 MB of text"));
            } else {
                sink.report(read.report(input.path(), alone ? sha256 : Sha256.of(message), decoded.warning()));
            }
        }
    }

    /** The messages, together the whole text. */
    private static List<String> messages(String text) {
        String mark = text.indexOf('\u0001') >= 0 ? "\u0001" : "ZCZC";
        List<String> messages = new ArrayList<>();
        int start = 0;
        int next = text.indexOf(mark, text.indexOf(mark) + 1);
        while (next >= 0) {
            boolean begins = mark.length() == 1 || text.charAt(next - 1) == '\n';
            if (begins) {
                messages.add(text.substring(start, next));
                start = next;
            }
            next = text.indexOf(mark, next + 1);
        }
        messages.add(text.substring(start));
        return messages;
    }
}
