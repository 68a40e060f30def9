package org.variorum.read.page;

import org.variorum.read.Format;
import org.variorum.read.Head;
import org.variorum.read.Input;
import org.variorum.read.Refused;
import org.variorum.read.Sink;

/** Web pages. */
public final class Pages implements Format {
    @Override
    public boolean claims(Head head) {
        return head.text().regionMatches(true, 0, "<!doctype html", 0, 14);
    }

    @Override
    public void read(Input input, Sink sink) throws Refused {
        throw new Refused("a web page: not read yet");
    }
}
