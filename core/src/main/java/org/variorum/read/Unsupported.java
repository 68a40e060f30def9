package org.variorum.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Input that is recognised so that it can be refused by name. */
final class Unsupported implements Format {
    private record Kind(int offset, String magic, String name) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(0, "PK\u0003\u0004", "a ZIP archive or office document"),
            new Kind(0, "PK\u0005\u0006", "an empty ZIP archive"),
            new Kind(0, "\u0089PNG", "a PNG image"),
            new Kind(0, "\u00ff\u00d8\u00ff", "a JPEG image"),
            new Kind(0, "GIF8", "a GIF image"),
            new Kind(8, "WEBP", "a WebP image"),
            new Kind(0, "II*\u0000", "a TIFF image"),
            new Kind(0, "MM\u0000*", "a TIFF image"),
            new Kind(4, "ftyp", "a video or image"),
            new Kind(0, "ID3", "an MP3 sound"),
            new Kind(0, "OggS", "an Ogg sound or video"),
            new Kind(0, "\u001aE\u00df\u00a3", "a Matroska video"),
            new Kind(0, "\u007fELF", "a program"),
            new Kind(0, "\u00ca\u00fe\u00ba\u00be", "a Java class"),
            new Kind(0, "BZh", "a bzip2 archive"),
            new Kind(0, "\u00fd7zXZ", "an xz archive"),
            new Kind(0, "7z\u00bc\u00af", "a 7z archive"),
            new Kind(0, "Rar!", "a RAR archive"),
            new Kind(0, "(\u00b5/\u00fd", "a zstd archive"),
            new Kind(257, "ustar", "a tar archive"),
            new Kind(0, "SQLite format 3", "a SQLite database"),
            new Kind(0, "\u00d0\u00cf\u0011\u00e0", "an old office document"),
            new Kind(0, "{\\rtf", "an RTF document"));

    @Override
    public boolean claims(Head head) {
        return kind(head) != null;
    }

    @Override
    public void read(Input input, Sink sink) throws Refused {
        throw new Refused(kind(input.head()) + ": not read yet");
    }

    private static @Nullable String kind(Head head) {
        for (Kind kind : KINDS) {
            if (head.has(kind.offset(), kind.magic())) {
                return kind.name();
            }
        }
        String text = head.text();
        if (text.startsWith("<")) {
            return text.regionMatches(true, 0, "<?xml", 0, 5) ? "an XML document" : null;
        }
        if (text.stripLeading().startsWith("CDX ")) {
            return "an index of a web archive";
        }
        if (text.startsWith("[{")) {
            return "a JSON array (give one object a line)";
        }
        return null;
    }
}
