package app.lede.bench;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One learner's lesson. */
final class Taking {
    /** How long each thing took, of all learners together. */
    record Measured(Figures open, Figures start, Figures save, Figures look, Figures submit) {
        Measured() {
            this(new Figures(), new Figures(), new Figures(), new Figures(), new Figures());
        }
    }

    private static final double BELL_SECONDS = 10;

    private final Wire wire;
    private final QuizPage page;
    private final Prepared prepared;
    private final Measured measured;
    private final int thinking;
    private final int openings;
    private final int rounds;
    private String known = "1970-01-01T00:00:00Z";
    private long looked = System.nanoTime();

    /**
     * @param thinking seconds before each answer, on average
     * @param openings how often the page is opened
     * @param rounds how often all questions are answered then
     */
    Taking(Wire wire, Prepared prepared, Measured measured, int thinking, int openings, int rounds) {
        this.wire = wire;
        this.page = new QuizPage(wire);
        this.prepared = prepared;
        this.measured = measured;
        this.thinking = thinking;
        this.openings = openings;
        this.rounds = rounds;
    }

    @Nullable
    Void signIn() throws IOException {
        wire.get("/");
        return null;
    }

    void begin() throws IOException, InterruptedException {
        Thread.sleep((long) (1000 * BELL_SECONDS * Math.random()));
        for (int i = 0; i < openings; i++) {
            if (i > 0) {
                page.close();
            }
            long began = System.nanoTime();
            page.open("take/" + prepared.quizId(), "");
            measured.open().add(since(began));
            began = System.nanoTime();
            page.start();
            measured.start().add(since(began));
        }
    }

    void close() throws IOException {
        page.close();
    }

    /** Each answer is a message, which says where the learner is too; going on to the next question is none. */
    void answer() throws IOException, InterruptedException {
        int items = prepared.items().size();
        for (int i = 0; i < items * rounds; i++) {
            think();
            var item = prepared.items().get(i % items);
            var response = item.options().isEmpty()
                    ? "{\"type\":\"typed\",\"text\":\"Answer number " + (i % 3 == 0 ? "one" : "two " + i) + "\"}"
                    : "{\"type\":\"chosen\",\"options\":[\"" + item.options().get((i + i / items) % Prepared.OPTIONS)
                            + "\"]}";
            long began = System.nanoTime();
            var answer = page.send(List.of(page.response(item.id(), i + 1, 0, response)), i % items, known);
            if (answer.statusCode() != 200 || !answer.body().contains("\"outcome\":\"saved\"")) {
                throw new IOException(answer.statusCode() + " " + answer.body());
            }
            measured.save().add(since(began));
            int at = answer.body().lastIndexOf("\"savedAt\":\"");
            known = answer.body().substring(at + 11, answer.body().indexOf('"', at + 11));
        }
    }

    private void look() throws IOException {
        long began = System.nanoTime();
        var answer = page.send(List.of(), null, known);
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        measured.look().add(since(began));
    }

    /** Five seconds are three to seven; a page in view asks every 20 s what has changed elsewhere. */
    private void think() throws IOException, InterruptedException {
        if (thinking > 0) {
            Thread.sleep((long) (1000 * thinking * (0.6 + 0.8 * Math.random())));
            if (System.nanoTime() - looked > 20e9) {
                looked = System.nanoTime();
                look();
            }
        }
    }

    void submit() throws IOException {
        long began = System.nanoTime();
        var answer = page.submit();
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        measured.submit().add(since(began));
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e6;
    }
}
