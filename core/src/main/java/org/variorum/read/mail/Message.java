package org.variorum.read.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Event;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Refused;
import org.variorum.read.page.MediaType;
import org.variorum.read.page.Pages;

/** One message being read as a stream, as far as its page. Not thread-safe. */
final class Message {
    private static final int DEEPEST = 50;
    private static final int FRAMES_WITHIN = 20_000;

    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(1 << 20)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(10_000)
            .setMaxContentLen(-1)
            .build();

    private final Fields head = new Fields();
    private final Fields fields = new Fields();
    private @Nullable Part page;
    private @Nullable Part plain;
    private int depth;
    private boolean inside;
    private boolean framed;
    private boolean cut;

    private Message() {}

    /**
     * @throws Refused if it is no message, or its parts lie in each other without end
     * @throws IOException if {@code in} cannot be read
     */
    static Message of(InputStream in) throws IOException, Refused {
        Message message = new Message();
        try {
            message.read(in);
        } catch (MimeException e) {
            throw new Refused("a damaged mail or saved page");
        }
        return message;
    }

    /** The fields of the message itself. */
    Fields head() {
        return head;
    }

    /** True where the page is one of several in frames. */
    boolean isFramed() {
        return framed;
    }

    /** The first part that is a page, of pages in frames the longest; null where none is. */
    @Nullable
    Part page() {
        return page;
    }

    /** The first part that is plain text; null where none is, or a page came first. */
    @Nullable
    Part plain() {
        return plain;
    }

    /** True where the message ends before the part that is read does. */
    boolean isCut() {
        return cut;
    }

    private void read(InputStream in) throws IOException, MimeException, Refused {
        MimeTokenStream tokens = new MimeTokenStream(CONFIG, new Ending(), null, null);
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(in);
        EntityState state = tokens.getState();
        // The second step behind the page tells whether it was whole; no attachment behind that is looked at.
        for (int behind = 0; state != EntityState.T_END_OF_STREAM && behind < 2; behind += isFound() ? 1 : 0) {
            if (!isFound()) {
                take(state, tokens);
            }
            state = tokens.next();
        }
    }

    /** A page of frames has no words itself: then all that it frames is looked at. */
    private boolean isFound() {
        return page != null && !framed;
    }

    private static boolean isFrames(Part part) {
        int length = Math.min(part.bytes().length, FRAMES_WITHIN);
        String head = new String(part.bytes(), 0, length, StandardCharsets.ISO_8859_1);
        return head.toLowerCase(Locale.ROOT).contains("<frameset");
    }

    private void take(EntityState state, MimeTokenStream tokens) throws IOException, Refused {
        switch (state) {
            case T_START_HEADER -> fields.clear();
            case T_FIELD -> {
                fields.add(tokens.getField());
                if (!inside) {
                    head.add(tokens.getField());
                }
            }
            case T_END_HEADER -> inside = true;
            case T_START_MULTIPART -> {
                depth++;
                if (depth > DEEPEST) {
                    throw new Refused("a mail nested too deep");
                }
            }
            case T_END_MULTIPART -> depth--;
            case T_BODY -> body(tokens);
            default -> {
                // what stands between the parts is for programs that know none
            }
        }
    }

    private void body(MimeTokenStream tokens) throws IOException, Refused {
        MediaType type = MediaType.of(fields.get("content-type"));
        boolean attached =
                fields.get("content-disposition").toLowerCase(Locale.ROOT).startsWith("attachment");
        boolean text = type.name().isEmpty() || type.name().equals("text/plain");
        boolean html = !text && type.maybePage();
        if (attached || !html && (!text || plain != null || page != null)) {
            return;
        }
        byte[] bytes = tokens.getDecodedInputStream().readNBytes(Pages.LIMIT + 1);
        if (bytes.length > Pages.LIMIT) {
            throw new Refused("over 5 MB of text");
        }
        Part part = new Part(bytes, type, fields.get("content-location"));
        if (html) {
            page = page == null || isFrames(page) || part.bytes().length > page.bytes().length ? part : page;
            framed |= isFrames(part);
        } else {
            plain = part;
        }
    }

    /** Listens for an end that comes too early. */
    private final class Ending extends DecodeMonitor {
        @Override
        public boolean warn(String error, String dropped) {
            cut |= error.contains(Event.MIME_BODY_PREMATURE_END.toString());
            return false;
        }

        @Override
        public boolean isListening() {
            return true;
        }
    }
}
