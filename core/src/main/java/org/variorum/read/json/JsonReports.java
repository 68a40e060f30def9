package org.variorum.read.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Format;
import org.variorum.read.Head;
import org.variorum.read.Input;
import org.variorum.read.Refused;
import org.variorum.read.Sha256;
import org.variorum.read.Sink;
import org.variorum.read.Unread;
import org.variorum.report.Report;

/** A JSON object that is a report, or one such object a line. Lines are read one by one. */
public final class JsonReports implements Format {
    /** The longest text may be written with six bytes a letter, and other keys stand beside it. */
    private static final int LIMIT = 6 * Input.TEXT_LIMIT + 2_000_000;

    /** No object spread over several lines has one of its inner objects at the margin. */
    private static final Pattern SECOND_OBJECT = Pattern.compile("\\n\\{[ \\t]*\"");

    private static final Pattern OBJECT = Pattern.compile("\\{\\s*[\"}]|\\{[^\\n]*\\n\\{[ \\t]*\"");

    private final ReportObject object = new ReportObject();

    @Override
    public boolean claims(Head head) {
        return OBJECT.matcher(head.text()).lookingAt();
    }

    @Override
    public void read(Input input, Sink sink) throws IOException, Refused {
        if (isLines(input.head().text())) {
            readLines(input, sink);
        } else {
            byte[] bytes = input.bytes(LIMIT);
            sink.report(object.read(bytes, input.path(), input.sha256()));
        }
    }

    /** An object on a line of its own may be the first of many, however long it is. */
    private boolean isLines(String head) {
        int end = head.indexOf('\n');
        return end < 0
                || SECOND_OBJECT.matcher(head).find()
                || object.isWhole(head.substring(0, end).getBytes(StandardCharsets.UTF_8));
    }

    private void readLines(Input input, Sink sink) throws IOException, Refused {
        Lines lines = new Lines(input.stream(), LIMIT);
        Lines.@Nullable Line line = lines.next();
        Lines.@Nullable Line next = lines.next();
        if (line != null && next == null) {
            if (line.tooLong()) {
                throw new Refused("over 5 MB of text");
            }
            sink.report(object.read(line.bytes(), input.path(), input.sha256()));
            return;
        }
        while (line != null) {
            readLine(line, input.path(), sink);
            line = next;
            next = lines.next();
        }
    }

    private void readLine(Lines.Line line, String path, Sink sink) {
        try {
            if (line.tooLong()) {
                throw new Refused("over 5 MB of text");
            }
            Report report = object.read(line.bytes(), path, Sha256.of(line.bytes()));
            sink.report(report);
        } catch (Refused e) {
            sink.unread(new Unread(path + ":" + line.number(), e.cause()));
        }
    }
}
