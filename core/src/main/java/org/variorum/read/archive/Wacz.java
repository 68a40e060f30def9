package org.variorum.read.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.variorum.read.Format;
import org.variorum.read.Head;
import org.variorum.read.Input;
import org.variorum.read.Refused;
import org.variorum.read.Sink;
import org.variorum.read.Swollen;
import org.variorum.read.Unread;

/** Web archives in a ZIP archive (WACZ): the WARC files in its folder {@code archive}, each as {@link Warc} reads it. */
public final class Wacz implements Format {
    private static final int NAME_LENGTH = 26;
    private static final int NAME = 30;
    private static final Pattern OWN = Pattern.compile("(?:archive/|indexes/|pages/|logs/|datapackage).*");
    private static final Pattern ARCHIVE = Pattern.compile("archive/[^/]+\\.warc(?:\\.gz)?");

    private final Warc warc = new Warc();

    /** Claims a ZIP archive whose first entry is one that a WACZ has. */
    @Override
    public boolean claims(Head head) {
        if (!head.has(0, "PK\u0003\u0004") || head.bytes().length < NAME) {
            return false;
        }
        int length = head.bytes()[NAME_LENGTH] & 0xFF | (head.bytes()[NAME_LENGTH + 1] & 0xFF) << 8;
        int end = Math.min(head.bytes().length, NAME + length);
        StringBuilder name = new StringBuilder();
        for (int i = NAME; i < end; i++) {
            name.append((char) (head.bytes()[i] & 0xFF));
        }
        return OWN.matcher(name).matches();
    }

    @Override
    public void read(Input input, Sink sink) throws IOException, Refused {
        Path file = input.file();
        if (file == null) {
            throw new Refused("a WACZ archive as a stream: give it as a file");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> archives = zip.stream()
                    .filter(entry -> ARCHIVE.matcher(entry.getName()).matches())
                    .toList();
            if (archives.isEmpty()) {
                throw new Refused("a WACZ archive without web archives");
            }
            for (ZipEntry entry : archives) {
                read(input.path() + "#" + entry.getName(), zip, entry, input.about(), sink);
            }
        } catch (ZipException e) {
            throw new Refused("a damaged or truncated WACZ archive");
        }
    }

    private void read(String path, ZipFile zip, ZipEntry entry, Input.About about, Sink sink) throws IOException {
        InputStream bounded = new Bounded(zip.getInputStream(entry), entry.getCompressedSize());
        try (Input inner = Input.open(path, null, bounded, about)) {
            if (!warc.claims(inner.head())) {
                throw new Refused("no web archive");
            }
            warc.read(inner, sink);
        } catch (Refused e) {
            sink.unread(new Unread(path, e.cause()));
        } catch (Swollen e) {
            sink.unread(new Unread(path, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            sink.unread(new Unread(path, "damaged"));
        }
    }

    /** An entry's bytes, as long as they are not far more than it takes in the archive. */
    private static final class Bounded extends FilterInputStream {
        private final long packed;
        private long unpacked;

        Bounded(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int count = super.read(target, from, length);
            unpacked += Math.max(0, count);
            Swollen.check(packed, unpacked);
            return count;
        }
    }
}
