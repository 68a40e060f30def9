package org.variorum.desk;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.variorum.Variorum;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
        name = "variorum",
        description = "Lays reports of one event side by side: who said what, how independently, where they differ.",
        subcommands = {
            BriefCommand.class,
            ExtractCommand.class,
            AnnotateCommand.class,
            StoriesCommand.class,
            CommandLine.HelpCommand.class,
            AutoComplete.GenerateCompletion.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  variorum brief reports/ -o brief.html        a page to read, from a directory of reports",
            "  variorum brief a.txt b.html c.json           the same as Markdown, to the terminal",
            "  variorum extract page.html                   the report in a saved page, as one line of JSON",
            "  variorum annotate report.txt | jq .attributions",
            "  cat reports.jsonl | variorum stories -       which reports belong together",
            "  source <(variorum generate-completion)       completion for bash and zsh",
            "",
            "Exit code: 0 all went well; 1 some input could not be used (said on standard error); 2 wrong usage."
        })
public final class Main {
    private static final int WIDTH = 100;

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs a command. */
    static int run(String... args) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setUsageHelpWidth(WIDTH);
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            String message = e.getMessage() == null ? e.toString() : e.getMessage();
            if (message.contains("Broken pipe")) {
                // "variorum annotate … | head": whoever reads has enough.
                return CommandLine.ExitCode.OK;
            }
            command.getErr().println("variorum: " + message);
            return Work.UNUSABLE;
        });
        return args.length == 0 ? usage(line) : line.execute(args);
    }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Variorum " + Variorum.version()};
        }
    }
}
