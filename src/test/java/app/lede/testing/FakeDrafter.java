package app.lede.testing;

import app.lede.base.Refusal;
import app.lede.base.text.Evidence;
import app.lede.item.FactRef;
import app.lede.item.Gap;
import app.lede.item.Item;
import app.lede.item.ItemContent;
import app.lede.item.ItemKind;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.writing.Draft;
import app.lede.writing.DraftItem;
import app.lede.writing.DraftRequest;
import app.lede.writing.Drafter;
import app.lede.writing.ReworkRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Drafts true statements and gaps from the sentences of a text, at once and without language models, so that tests of
 * services and screens need no gigabyte. A test that wants the real engine sets {@code lede.test.engine=real}. A text
 * that says {@link #WAIT} is drafted only when {@link #goOn()} is called; one that says {@link #REFUSE} is refused.
 */
@Component
@Primary
@Profile("test")
@ConditionalOnProperty(name = "lede.test.engine", havingValue = "fake", matchIfMissing = true)
public class FakeDrafter implements Drafter {
    public static final String WAIT = "The draft of this text waits.";
    public static final String REFUSE = "The draft of this text is refused.";
    public static final String BREAK = "The draft of this text breaks.";

    private static final Pattern SENTENCE = Pattern.compile("[^.\\n]{12,}?\\.(?=\\s|$)");
    private static final Pattern LAST_WORD = Pattern.compile("(\\S+)\\.$");

    private volatile CountDownLatch gate = new CountDownLatch(1);

    /** Closes the gate for texts that wait. */
    public void holdBack() {
        gate = new CountDownLatch(1);
    }

    public void goOn() {
        gate.countDown();
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public Draft draft(DraftRequest request, Consumer<Step> progress) {
        progress.accept(Step.READING);
        if (request.text().contains(REFUSE)) {
            throw new Refusal("This text is not English.");
        }
        if (request.text().contains(BREAK)) {
            throw new IllegalStateException("broken for a test");
        }
        if (request.text().contains(WAIT)) {
            await();
        }
        progress.accept(Step.WRITING);
        var items = new ArrayList<DraftItem>();
        var sentences = SENTENCE.matcher(request.text());
        while (sentences.find() && items.size() < request.items()) {
            var evidence = Evidence.of(request.text(), sentences.start(), sentences.end());
            if (request.kinds().contains(ItemKind.TRUE_FALSE)) {
                items.add(item(new TrueFalse(evidence.text().strip(), true, ""), evidence));
            }
            var word = LAST_WORD.matcher(evidence.text());
            if (request.kinds().contains(ItemKind.GAP) && items.size() < request.items() && word.find()) {
                var before = evidence.text().substring(0, word.start(1));
                items.add(item(new Gap(before, ".", List.of(word.group(1))), evidence));
            }
        }
        return new Draft(items, Map.of(), List.of(), Duration.ofMillis(1));
    }

    /** Another question is the sentence as a statement, unless it was asked; harder and typed is to type the key. */
    @Override
    public Optional<Item> rework(ReworkRequest request) {
        var item = request.item();
        return switch (request.wish()) {
            case ANOTHER_QUESTION -> {
                var evidence = Objects.requireNonNull(item.evidence());
                var another =
                        item(new TrueFalse(evidence.text(), true, ""), evidence).item();
                yield request.asked().stream().anyMatch(asked -> asked.content().equals(another.content()))
                        ? Optional.empty()
                        : Optional.of(another);
            }
            case HARDER, TYPED ->
                Optional.of(item.withContent(new TypedAnswer(
                        item.content().stem(), List.of(item.content().keyText()))));
            case OTHER_DISTRACTORS, EASIER -> Optional.empty();
        };
    }

    private void await() {
        try {
            if (!gate.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no test let the draft go on");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static DraftItem item(ItemContent content, Evidence evidence) {
        return new DraftItem(
                new Item(
                        UUID.randomUUID(),
                        content,
                        "The article says: “" + evidence.text() + "”",
                        evidence,
                        null,
                        new FactRef("sentence-" + evidence.begin(), evidence.text()),
                        1),
                0.5);
    }
}
