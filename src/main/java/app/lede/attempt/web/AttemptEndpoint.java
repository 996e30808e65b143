package app.lede.attempt.web;

import app.lede.attempt.AttemptNavigation;
import app.lede.attempt.Ended;
import app.lede.attempt.Faults;
import app.lede.attempt.Saving;
import app.lede.attempt.Sittings;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the page of a quiz sends what its learner does. It needs nothing of the page's own session: after a restart of
 * the server, or on another node, the same page goes on.
 */
@RestController
@RequestMapping("/" + AttemptNavigation.MESSAGES + "/{attemptId}")
class AttemptEndpoint {
    private static final String ATTEMPT = AttemptEndpoint.class.getName() + ".attempt";
    private static final int MOST_BYTES = 4_000_000;

    private final Saving saving;
    private final Sittings sittings;
    private final Faults faults;
    private final SavingInTurn inTurn;

    AttemptEndpoint(Saving saving, Sittings sittings, Faults faults, SavingInTurn inTurn) {
        this.inTurn = inTurn;
        this.saving = saving;
        this.sittings = sittings;
        this.faults = faults;
    }

    /** Where an attempt is over, the answer names it. */
    @ModelAttribute
    void remember(@PathVariable UUID attemptId, HttpServletRequest request) {
        request.setAttribute(ATTEMPT, attemptId);
    }

    /** Saves responses and tells what has changed elsewhere. It answers after the commit. */
    @PostMapping("/responses")
    Saves responses(@PathVariable UUID attemptId, InputStream body) throws IOException {
        var message = Message.read(read(body));
        var receipts =
                inTurn.take(() -> saving.save(attemptId, message.responses(), message.position(), message.known()));
        var told = new ArrayList<Saves.Told>();
        receipts.receipts().forEach(receipt -> told.add(Saves.Told.of(receipt)));
        message.unreadable()
                .forEach(each -> told.add(
                        new Saves.Told(each.item(), each.client(), each.sequence(), Saves.Told.REFUSED, each.words())));
        return new Saves(receipts.now(), receipts.deadline(), told, receipts.standing());
    }

    /** Settles a question and shows what was right. */
    @PostMapping("/items/{item}/check")
    Checked check(@PathVariable UUID attemptId, @PathVariable UUID item) {
        return Checked.of(sittings.check(attemptId, item));
    }

    /** Tells the instructor what is wrong with a question. */
    @PostMapping("/items/{item}/report")
    Map<String, String> report(@PathVariable UUID attemptId, @PathVariable UUID item, InputStream body)
            throws IOException {
        faults.report(attemptId, item, Message.note(read(body)));
        return Map.of("words", "Your instructor will see it.");
    }

    /** Hands the attempt in, and tells where to go on. */
    @PostMapping("/submit")
    Map<String, String> submit(@PathVariable UUID attemptId) {
        sittings.submit(attemptId);
        return Map.of("next", AttemptNavigation.feedback(attemptId));
    }

    /** What was asked of an attempt that is over: the page goes on to what came of it. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> ended(Ended ended, HttpServletRequest request) {
        var attemptId = (UUID) request.getAttribute(ATTEMPT);
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(Map.of(
                        "words", String.valueOf(ended.getMessage()), "next", AttemptNavigation.feedback(attemptId)));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(Refusal refusal) {
        return words(refusal instanceof NotFound ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT, refusal);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> notUnderstood(IllegalArgumentException mistake) {
        return words(HttpStatus.BAD_REQUEST, mistake);
    }

    private static ResponseEntity<Map<String, String>> words(HttpStatus status, RuntimeException why) {
        return ResponseEntity.status(status).body(Map.of("words", String.valueOf(why.getMessage())));
    }

    private static byte[] read(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("This is more than a quiz page sends.");
        }
        return bytes;
    }
}
