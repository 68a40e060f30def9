package org.variorum.read.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
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

/** One message being read as a stream: its own text, and the mails that lie in it. Not thread-safe. */
final class Message implements Enclosed {
    private static final int DEEPEST = 50;

    /** So many steps behind a body tell whether it was whole. */
    private static final int STEPS = 2;

    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(1 << 20)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(10_000)
            .setMaxContentLen(-1)
            .build();

    private final Room room;
    private final int enclosure;
    private final Fields head = new Fields();
    private final Fields fields = new Fields();
    private final Texts texts = new Texts();
    private final List<Enclosed> enclosed = new ArrayList<>();
    private Message last = this;
    private @Nullable String broken;
    private int depth;
    private int behind;
    private boolean inside;
    private boolean cut;

    private Message(Room room, int enclosure) {
        this.room = room;
        this.enclosure = enclosure;
    }

    /**
     * @throws Refused if it is no message, or its parts lie in each other without end
     * @throws IOException if {@code in} cannot be read
     */
    static Message of(InputStream in) throws IOException, Refused {
        return of(in, new Room(), 0);
    }

    private static Message of(InputStream in, Room room, int enclosure) throws IOException, Refused {
        Message message = new Message(room, enclosure);
        try {
            message.read(in);
        } catch (MimeException | MimeIOException e) {
            message.broken = "a damaged mail or saved page";
        } catch (Refused e) {
            message.broken = e.cause();
        }
        if (message.broken != null && message.texts.isEmpty() && message.enclosed.isEmpty()) {
            throw new Refused(message.broken);
        }
        return message;
    }

    /** The fields of the message itself. */
    Fields head() {
        return head;
    }

    /** Its own. */
    Texts texts() {
        return texts;
    }

    /** The mails that lie in it, in order, without those that lie in them. */
    List<Enclosed> enclosed() {
        return List.copyOf(enclosed);
    }

    /** True where this lies in another. */
    boolean isEnclosed() {
        return enclosure > 0;
    }

    /** True where the message ends before the part that is read does. */
    boolean isCut() {
        return cut;
    }

    /** Why it was read no further than to its text or to a mail in it, for a person; null where it was read to its end. */
    @Nullable
    String broken() {
        return broken;
    }

    private void read(InputStream in) throws IOException, MimeException, Refused {
        MimeTokenStream tokens = new MimeTokenStream(CONFIG, new Ending(), null, null);
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(in);
        EntityState state = tokens.getState();
        while (state != EntityState.T_END_OF_STREAM && !isOver()) {
            take(state, tokens);
            state = tokens.next();
            behind++;
        }
    }

    /** Behind a page that was saved lies nothing but what it shows. */
    private boolean isOver() {
        Part page = texts.page();
        return page != null
                && texts.isFound()
                && behind >= STEPS
                && (!page.location().isBlank()
                        || !head.get("snapshot-content-location").isEmpty());
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
        // What says nothing of itself in a digest is a mail.
        boolean digested = type.name().isEmpty()
                && tokens.getBodyDescriptor().getMimeType().equals("message/rfc822");
        Kind kind = digested ? Kind.MAIL : Kind.of(type.name(), fields);
        if (kind.isMail() && !room.isFull()) {
            enclose(kind, tokens);
        } else if (texts.wants(kind)) {
            behind = 0;
            last = this;
            byte[] bytes = tokens.getDecodedInputStream().readNBytes(Pages.LIMIT + 1);
            if (bytes.length > Pages.LIMIT) {
                throw new Refused("over 5 MB of text");
            }
            if (isEnclosed()) {
                room.take(bytes.length);
            }
            texts.add(kind, new Part(bytes, type, fields.get("content-location")));
        }
    }

    private void enclose(Kind kind, MimeTokenStream tokens) throws IOException {
        try {
            room.enter(enclosure + 1);
            if (kind == Kind.OUTLOOK) {
                throw new Refused("an attached mail in Outlook's own format (MSG): save it as EML");
            }
            behind = 0;
            Message message = of(tokens.getDecodedInputStream(), room, enclosure + 1);
            if (!message.head.isMail()) {
                throw new Refused("attached as a mail, and none: it tells no sender, day or subject");
            }
            last = message;
            enclosed.add(message);
        } catch (Refused e) {
            enclosed.add(new Unreadable(e.cause()));
        }
    }

    /** Listens for an end that comes too early. */
    private final class Ending extends DecodeMonitor {
        @Override
        public boolean warn(String error, String dropped) {
            if (behind < STEPS || texts.isFramed()) {
                last.cut |= error.contains(Event.MIME_BODY_PREMATURE_END.toString());
            }
            return false;
        }

        @Override
        public boolean isListening() {
            return true;
        }
    }
}
