package app.lede.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The packaged application as a process of its own, with its data in a folder of its own. It can be killed as a power
 * cut would, and started again on the same data and port.
 */
final class RunningLede implements AutoCloseable {
    private static final Path JAR = Path.of("target", "lede.jar");
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");
    private static final Pattern SET_UP = Pattern.compile("http://localhost:\\d+(/set-up/\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path data;
    private final List<String> options;
    private final Path log;
    private Process process;
    private int port;

    private RunningLede(Path data, List<String> options) throws IOException {
        this.data = data;
        this.options = List.copyOf(options);
        this.log = data.resolve("lede.log");
        this.process = launch();
        try {
            this.port = Integer.parseInt(await(ADDRESS).group(1));
        } catch (RuntimeException notStarted) {
            // nobody else holds it yet
            process.destroyForcibly();
            throw notStarted;
        }
    }

    /** Starts on a free port and waits until it has printed its address. */
    static RunningLede start(Path data, String... options) throws IOException {
        return new RunningLede(data, List.of(options));
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** The path of the one-time set-up link, as printed at the first start. */
    String setUpPath() {
        return await(SET_UP).group(1);
    }

    /** Ends the process at once: no shutdown hook runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the process did not end");
        }
    }

    /** Starts it again on the same data and the same port. */
    void restart() throws IOException {
        Files.writeString(log, "");
        process = launch();
        await(ADDRESS);
    }

    private Process launch() throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx900m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-jar", JAR.toString(), "--server.port=" + port, "--lede.data=" + data));
        command.addAll(options);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private Matcher await(Pattern pattern) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var matcher = pattern.matcher(printed());
            if (matcher.find()) {
                return matcher;
            }
            if (!process.isAlive()) {
                break;
            }
            pause();
        }
        throw new IllegalStateException("waited in vain for " + pattern + " in:\n" + printed());
    }

    String printed() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
