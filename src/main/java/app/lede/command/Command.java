package app.lede.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The command line. It starts no server and needs no database. */
@CommandLine.Command(
        name = "lede",
        description = "Turns news articles into quiz questions.",
        mixinStandardHelpOptions = true,
        subcommands = {WriteCommand.class, ConvertCommand.class, StatisticsCommand.class},
        synopsisSubcommandLabel = "COMMAND")
public final class Command implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    private Command() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** The exit status of the command that the arguments name. */
    static int run(String... arguments) {
        return new CommandLine(new Command())
                .setOut(writer(FileDescriptor.out))
                .setErr(writer(FileDescriptor.err))
                .execute(arguments);
    }

    /** UTF-8 whatever the locale: what a command prints is often a file. */
    private static PrintWriter writer(FileDescriptor to) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), true);
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
