package org.variorum.read.xml;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Brings a document into a form that a strict parser takes and that holds no danger: document type, comments and
 * processing instructions are left out, references become the characters they stand for, and an ampersand that refers
 * to nothing is one. Lines stay where they are. Confined to one document.
 */
final class Mended {
    private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d{1,8}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\\w{1,30});");

    /** What every parser of XML resolves by itself. */
    private static final Set<String> PREDEFINED = Set.of("&lt;", "&gt;", "&amp;", "&quot;", "&apos;");

    private final String text;
    private final StringBuilder out;
    private int at;

    private Mended(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length() + 64);
    }

    static String of(String text) {
        Mended mended = new Mended(text);
        while (mended.at < text.length()) {
            mended.step();
        }
        return mended.out.toString();
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '&') {
            reference();
        } else if (c == '<') {
            markup();
        } else {
            character();
        }
    }

    private void markup() {
        if (text.startsWith("<![CDATA[", at)) {
            int end = Prolog.endOf("]]>", text, at);
            while (at < end) {
                character();
            }
        } else if (text.startsWith("<!--", at)) {
            leaveOut(Prolog.endOf("-->", text, at + 4));
        } else if (text.startsWith("<?", at)) {
            leaveOut(Prolog.endOf("?>", text, at + 2));
        } else if (Prolog.isDoctype(text, at)) {
            leaveOut(Prolog.after(text, at));
        } else if (beginsTag()) {
            out.append('<');
            at++;
        } else {
            out.append("&lt;");
            at++;
        }
    }

    private boolean beginsTag() {
        if (at + 1 >= text.length()) {
            return true;
        }
        char next = text.charAt(at + 1);
        return Character.isLetter(next) || next == '/' || next == '_' || next == '!';
    }

    private void leaveOut(int end) {
        for (; at < end; at++) {
            if (text.charAt(at) == '\n') {
                out.append('\n');
            }
        }
    }

    private void reference() {
        Matcher m = REFERENCE.matcher(text).region(at, Math.min(text.length(), at + 40));
        if (!m.lookingAt()) {
            out.append("&amp;");
            at++;
            return;
        }
        if (PREDEFINED.contains(m.group())) {
            out.append(m.group());
            at = m.end();
            return;
        }
        String plain = Parser.unescapeEntities(m.group(), true);
        if (plain.equals(m.group())) {
            out.append("&amp;");
            at++;
            return;
        }
        at = m.end();
        for (int i = 0; i < plain.length(); i++) {
            add(plain, i);
        }
    }

    private void add(String plain, int i) {
        char c = plain.charAt(i);
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&apos;");
            default -> out.append(allowed(plain, i));
        }
    }

    private void character() {
        out.append(allowed(text, at));
        at++;
    }

    /** Control characters become spaces; half a surrogate pair is broken text. */
    private static char allowed(String text, int i) {
        char c = text.charAt(i);
        if (c < ' ') {
            return c == '\n' || c == '\r' || c == '\t' ? c : ' ';
        }
        boolean half = Character.isHighSurrogate(c)
                        && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
                || Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
        return half || c >= '\uFFFE' ? '\uFFFD' : c;
    }
}
