package app.lede.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The packaged application as a process of its own, started as {@code ./lede run} does. */
final class Server implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    /** Ticks a second of the times in /proc: what {@code getconf CLK_TCK} says on every Linux that Java runs on. */
    private static final double TICKS = 100;

    private final HttpClient http;
    private final List<String> command;
    private final Path log;
    private final int port;
    private @Nullable Process process;

    /** @param options after the usual ones: data, port, and that no language models are loaded */
    Server(HttpClient http, Path data, int port, List<String> options) {
        this.http = http;
        this.port = port;
        this.log = data.resolve("lede.log");
        // One argument a line, as "./lede --server" prints them.
        command = new ArrayList<>(System.getenv("LEDE_SERVER").lines().toList());
        command.addAll(List.of(
                "--server.port=" + port, "--lede.data=" + data.toAbsolutePath(), "--lede.engine.preload=false"));
        command.addAll(options);
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Starts it on the data that is there, and waits until it gives out a page. */
    void start() throws IOException, InterruptedException {
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("it did not start:\n" + Files.readString(log));
            }
            Thread.sleep(50);
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(address() + "/sign-in"))
                    .header("Accept", "text/html")
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Ends the process at once with SIGKILL: no shutdown hook runs. */
    void kill() throws InterruptedException {
        running().destroyForcibly().waitFor();
    }

    /** Ends the process as an operator does. */
    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        }
    }

    /** Processor time used since the start, of all threads, in user and kernel mode. */
    double cpuSeconds() throws IOException {
        var stat = Files.readString(Path.of("/proc", String.valueOf(running().pid()), "stat"));
        // The fields behind the name, which may have spaces in it; utime and stime are the 14th and 15th of all.
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    double residentMegabytes() throws IOException {
        var matcher = RESIDENT.matcher(
                Files.readString(Path.of("/proc", String.valueOf(running().pid()), "status")));
        return matcher.find() ? Long.parseLong(matcher.group(1)) / 1024.0 : Double.NaN;
    }

    /** What is left of the heap after a collection, in bytes. */
    long liveHeap() throws IOException, InterruptedException {
        var matcher = TOTAL.matcher(histogram());
        if (!matcher.find()) {
            throw new IllegalStateException("jcmd counts nothing");
        }
        return Long.parseLong(matcher.group(1));
    }

    /** The classes by what their instances hold, after a collection. */
    String histogram() throws IOException, InterruptedException {
        var jcmd = Path.of(command.getFirst()).resolveSibling("jcmd").toString();
        var counting = new ProcessBuilder(jcmd, String.valueOf(running().pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        var counted = new String(counting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        counting.waitFor();
        return counted;
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }
}
