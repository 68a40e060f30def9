package org.variorum.bench.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the figures were measured on. */
public record Machine(String cpu, int cores, String memory, String system, String jdk) {

    /** This machine; what the system does not tell is called unknown. */
    public static Machine here() {
        String kib = field("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        String memory =
                kib.isEmpty() ? "unknown" : String.format(Locale.ROOT, "%.0f GiB", Long.parseLong(kib) / 1048576.0);
        String cpu = field("/proc/cpuinfo", "model name");
        return new Machine(
                cpu.isEmpty() ? System.getProperty("os.arch") : cpu,
                Runtime.getRuntime().availableProcessors(),
                memory,
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vendor") + " " + System.getProperty("java.version"));
    }

    private static String field(String file, String name) {
        try {
            for (String line : Files.readAllLines(Path.of(file), StandardCharsets.UTF_8)) {
                if (line.startsWith(name)) {
                    return line.substring(line.indexOf(':') + 1).trim();
                }
            }
        } catch (IOException notLinux) {
            return "";
        }
        return "";
    }
}
