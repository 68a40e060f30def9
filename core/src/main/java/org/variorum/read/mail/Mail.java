package org.variorum.read.mail;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.read.Format;
import org.variorum.read.Head;
import org.variorum.read.Input;
import org.variorum.read.Refused;
import org.variorum.read.Sink;

/**
 * Mail (EML), and web pages saved in one file (MHTML). What is read is the page in it, else the plain text, which is
 * kept as it is; attachments are not, but for mails, which are reports of their own. Subject, sender and date of a mail are its report's title, byline and day; those of
 * a saved page are not, for they tell when it was saved.
 */
public final class Mail implements Format {
    private static final Pattern FIELD = Pattern.compile("([!-9;-~]+)[ \\t]*:.*|[ \\t].*");

    /** What only a program writes at the head of a text. */
    private static final Set<String> ON_THE_WAY = Set.of("message-id", "received", "return-path", "delivered-to");

    @Override
    public boolean claims(Head head) {
        Set<String> names = new HashSet<>();
        for (String line : head.text().split("\\r?\\n", -1)) {
            Matcher m = FIELD.matcher(line);
            if (!m.matches() || names.isEmpty() && m.group(1) == null) {
                break;
            }
            if (m.group(1) != null) {
                names.add(m.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return names.containsAll(List.of("mime-version", "content-type"))
                || names.containsAll(List.of("from", "date"))
                        && ON_THE_WAY.stream().anyMatch(names::contains);
    }

    @Override
    public void read(Input input, Sink sink) throws IOException, Refused {
        Message message = Message.of(input.stream());
        new Forwarded(input.path(), input.sha256(), input.about().places()).tell(message, sink);
    }
}
