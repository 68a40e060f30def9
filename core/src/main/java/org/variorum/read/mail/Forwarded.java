package org.variorum.read.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.variorum.read.Refused;
import org.variorum.read.Sink;
import org.variorum.read.Unread;
import org.variorum.report.Report;

/**
 * Tells a mail and those that lie in it, each as a report of its own with its own subject, sender and day. Whoever hands
 * on a mail and says nothing to it but "FYI" reports nothing: that is set aside. For one input.
 */
final class Forwarded {
    private final String path;
    private final String sha256;
    private final boolean places;
    private int mails;

    /**
     * @param path of the input; the mails in it are counted behind that, those in one before those behind it
     * @param places as for {@link MailReport#report}
     */
    Forwarded(String path, String sha256, boolean places) {
        this.path = path;
        this.sha256 = sha256;
        this.places = places;
    }

    /** @throws Refused if there is no text in it and no other mail */
    void tell(Message message, Sink sink) throws Refused {
        told(message, path, null).forEach(telling -> telling.accept(sink));
    }

    /** @param above what the mail said that this lies in, where that is no report of its own; null where there is none */
    private List<Consumer<Sink>> told(Message message, String path, @Nullable Report above) throws Refused {
        Report own = own(message, path);
        boolean prose = own != null && (message.enclosed().isEmpty() || Note.isProse(own));
        List<Consumer<Sink>> within = new ArrayList<>();
        boolean readable = false;
        for (Enclosed enclosed : message.enclosed()) {
            String name = this.path + ":" + ++mails;
            try {
                within.addAll(
                        switch (enclosed) {
                            case Message mail -> told(mail, name, prose ? null : own);
                            case Enclosed.Unreadable unreadable -> throw new Refused(unreadable.cause());
                        });
                readable = true;
            } catch (Refused e) {
                within.add(sink -> sink.unread(new Unread(name, e.cause())));
            }
        }
        List<Consumer<Sink>> told = new ArrayList<>();
        if (own != null && (prose || !readable)) {
            Report report = above == null ? own : Note.under(above, own);
            told.add(sink -> sink.report(report));
        }
        told.addAll(within);
        String broken = message.broken();
        if (broken != null) {
            told.add(sink -> sink.unread(new Unread(path, broken + "; what lies behind is not read")));
        }
        return told;
    }

    /** What the mail itself says; null where it says nothing and only hands on others. */
    private @Nullable Report own(Message message, String path) throws Refused {
        try {
            return new MailReport(message).report(path, sha256, places);
        } catch (Refused e) {
            if (message.enclosed().isEmpty() || message.texts().isLong()) {
                throw e;
            }
            return null;
        }
    }
}
