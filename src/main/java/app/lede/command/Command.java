package app.lede.command;

import picocli.CommandLine;

/** The command line. It starts no server and needs no database. */
@CommandLine.Command(
        name = "lede",
        description = "Turns news articles into quiz questions.",
        mixinStandardHelpOptions = true,
        subcommands = {WriteCommand.class, ConvertCommand.class},
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
        return new CommandLine(new Command()).execute(arguments);
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(System.out);
        }
    }
}
