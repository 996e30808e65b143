package app.lede.attempt;

import app.lede.base.Erasure;
import app.lede.base.PersonalEntry;
import app.lede.base.Refusal;
import app.lede.item.Outcome;
import app.lede.item.Response;
import app.lede.quiz.QuizPaper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** What a learner gave for one item of an attempt, last as it stands, with how it scored. */
@Entity
@Table(name = "response")
class SavedResponse {
    private static final Response REMOVED = new Response.Typed(Erasure.REMOVED);

    @Id
    private UUID id;

    private UUID attemptId;

    @Column(name = "version_item_id")
    private UUID frozenItemId;

    private int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Response body;

    @Enumerated(EnumType.STRING)
    private OutcomeKind outcome;

    private double credit;

    /** By the item as it was given; absent on a response to be marked anew that was kept before this was. */
    @Enumerated(EnumType.STRING)
    private @Nullable OutcomeKind givenOutcome;

    private @Nullable Double givenCredit;

    /** What an instructor gave by hand for the response as it stands: it stands over all rules. */
    private @Nullable Double handCredit;

    private Instant savedAt;
    private @Nullable Instant checkedAt;
    private int tries;
    private boolean tried;
    private @Nullable UUID clientId;
    private long clientSequence;
    private Instant givenAt;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private @Nullable Integer certainty;

    private boolean flagged;

    @Version
    private @Nullable Long version;

    protected SavedResponse() {}

    SavedResponse(UUID id, UUID attemptId, UUID frozenItemId, Response response, Marks marks, Instant now) {
        this.id = id;
        this.attemptId = attemptId;
        this.frozenItemId = frozenItemId;
        this.givenAt = now;
        take(response, marks, now);
    }

    /** Stands for a question without an answer: so it can be given points. It counts as never saved. */
    static SavedResponse blank(UUID id, UUID attemptId, UUID frozenItemId, Instant startedAt) {
        var unanswered = Marks.asGiven(new Marked(OutcomeKind.UNANSWERED, 0));
        var blank = new SavedResponse(id, attemptId, frozenItemId, new Response.Blank(), unanswered, startedAt);
        blank.revision = 0;
        return blank;
    }

    /** The first message about an item. */
    SavedResponse(UUID id, UUID attemptId, SentResponse sent, Marks marks, Instant now) {
        this(id, attemptId, sent.frozenItemId(), sent.response(), marks, now);
        note(sent, now);
    }

    UUID attemptId() {
        return attemptId;
    }

    UUID frozenItemId() {
        return frozenItemId;
    }

    Response response() {
        return body;
    }

    OutcomeKind outcome() {
        return outcome;
    }

    double credit() {
        return credit;
    }

    Instant savedAt() {
        return savedAt;
    }

    Standing standing() {
        return new Standing(frozenItemId, body, certainty, flagged, savedAt, revision, isSettled());
    }

    @Nullable
    Integer certainty() {
        return certainty;
    }

    boolean isFlagged() {
        return flagged;
    }

    boolean isSettled() {
        return checkedAt != null;
    }

    /** Takes the place of what was given before. The same response again changes nothing, so it may be sent twice. */
    void change(Response response, Marks marks, Instant now) {
        if (response.equals(body)) {
            return;
        }
        if (isSettled()) {
            throw settledAlready();
        }
        take(response, marks, now);
        givenAt = now;
    }

    /** How often the learner was told that what they had given was wrong, and tried again. */
    int tries() {
        return tries;
    }

    /** How often something else was called wrong before the response given. */
    int triesBefore(Response response) {
        return tried && response.equals(body) ? tries - 1 : tries;
    }

    /** Whether the learner has been told that the response as it stands is wrong, and may give another. */
    boolean isTried() {
        return tried;
    }

    /** The learner is told that this is wrong, and may give another. Asked again about the same response, nothing new. */
    void tryAgain() {
        requireGiven();
        if (!tried) {
            tried = true;
            tries++;
        }
    }

    /**
     * Takes a message of a browser. The same message again changes nothing; of two browsers the response that was given
     * later stands, whichever arrives first.
     *
     * @throws Refusal if the item is settled and the message says something else
     */
    Receipt receive(SentResponse sent, Supplier<Marks> marks, Instant now) {
        boolean same = sent.client().equals(clientId);
        if (same ? sent.sequence() <= clientSequence : now.minus(sent.age()).isBefore(givenAt)) {
            return same || says(sent)
                    ? new Receipt.Saved(frozenItemId, sent.client(), sent.sequence())
                    : new Receipt.Superseded(frozenItemId, sent.client(), sent.sequence());
        }
        if (!says(sent)) {
            // how sure somebody was is no longer theirs to say when they know what is right
            if (isSettled() && (!sent.response().equals(body) || !Objects.equals(sent.certainty(), certainty))) {
                throw settledAlready();
            }
            take(sent.response(), marks.get(), now);
        }
        note(sent, now);
        return new Receipt.Saved(frozenItemId, sent.client(), sent.sequence());
    }

    private boolean says(SentResponse sent) {
        return sent.response().equals(body) && Objects.equals(sent.certainty(), certainty) && sent.flagged() == flagged;
    }

    private void note(SentResponse sent, Instant now) {
        clientId = sent.client();
        clientSequence = sent.sequence();
        givenAt = now.minus(sent.age());
        certainty = sent.certainty();
        flagged = sent.flagged();
    }

    private static Refusal settledAlready() {
        return new Refusal("You have checked this question, so its answer cannot be changed any more.");
    }

    /** The learner is told what is right: from here on the response stays as it is. */
    void settle(Instant now) {
        requireGiven();
        if (checkedAt == null) {
            checkedAt = now;
        }
    }

    private void requireGiven() {
        if (body.isBlank()) {
            throw new Refusal("Answer the question first, or go on to the next one.");
        }
    }

    /** Whether it only stands for a question that nobody answered. */
    boolean isUnanswered() {
        return revision == 0;
    }

    /** Whether it only stood for a question that was worth something without an answer, and is no longer. */
    boolean isToForget(QuizPaper paper) {
        return isUnanswered()
                && handCredit == null
                && !paper.rulings().of(frozenItemId).fullMarks();
    }

    @Nullable
    Double handCredit() {
        return handCredit;
    }

    /** What it is worth by a paper, by what came before it. Being told that it is wrong counts for nothing. */
    Marked ruledBy(QuizPaper paper) {
        var scoring = new Scoring(paper);
        var rules = paper.quiz().rules();
        Function<Outcome, Marked> marked = scored -> Marked.of(rules, scored, certainty, triesBefore(body));
        var given = givenOutcome == null || givenCredit == null
                ? marked.apply(scoring.outcomeGiven(frozenItemId, body))
                : new Marked(givenOutcome, givenCredit);
        return scoring.ruled(frozenItemId, body, given, marked);
    }

    /** What it counts for by a paper: what was given by hand stands over it. */
    Marked countsBy(QuizPaper paper) {
        return handCredit == null ? ruledBy(paper) : byHand(handCredit);
    }

    /** Marks it anew. What was given, and when, stays. */
    void regrade(QuizPaper paper) {
        count(countsBy(paper));
    }

    /**
     * Gives it marks by hand, for as long as it stands.
     *
     * @param share of the item's marks, 0 to 1
     */
    void markByHand(double share) {
        handCredit = share;
        count(byHand(share));
    }

    /** Takes the marks given by hand back: the rules decide. */
    void markByRules(QuizPaper paper) {
        handCredit = null;
        count(ruledBy(paper));
    }

    private Marked byHand(double share) {
        if (share >= 1) {
            return new Marked(OutcomeKind.RIGHT, share);
        }
        return new Marked(
                share > 0 ? OutcomeKind.PARTIAL : body.isBlank() ? OutcomeKind.UNANSWERED : OutcomeKind.WRONG, share);
    }

    private void count(Marked marked) {
        outcome = marked.outcome();
        credit = marked.credit();
    }

    Saved receipt() {
        return new Saved(savedAt, revision);
    }

    /** As it would be with other marks. */
    ResponseRecord toRecord(Marked marked) {
        return new ResponseRecord(frozenItemId, body, marked.outcome(), marked.credit(), savedAt);
    }

    ResponseRecord toRecord() {
        return new ResponseRecord(frozenItemId, body, outcome, credit, savedAt);
    }

    /**
     * Whether the response has words that nobody expected: they may name somebody. Those of a right answer are in the
     * key, give or take a letter; one that was counted right by hand or by a ruling may say anything.
     */
    boolean mayNameSomebody() {
        return body instanceof Response.Typed
                && !body.isBlank()
                && givenOutcome != OutcomeKind.RIGHT
                && !body.equals(REMOVED);
    }

    /** Takes the words away. What the response earned stands from now on as if it were given by hand. */
    void removeWords() {
        handCredit = credit;
        body = REMOVED;
    }

    /** Adds how the response was given to an entry of the learner's own file: nothing that tells how it scored. */
    void tell(PersonalEntry entry) {
        entry.put("revision", revision)
                .put("givenAt", givenAt)
                .put("savedAt", savedAt)
                .put("checkedAt", checkedAt)
                .put("certainty", certainty)
                .put("flagged", flagged)
                .put("wrongTries", tries);
    }

    private void take(Response response, Marks marks, Instant now) {
        if (!response.equals(body)) {
            tried = false;
            // what was given by hand was for another answer
            handCredit = null;
        }
        body = response;
        givenOutcome = marks.given().outcome();
        givenCredit = marks.given().credit();
        var counting = handCredit == null ? marks.now() : byHand(handCredit);
        outcome = counting.outcome();
        credit = counting.credit();
        savedAt = now;
        revision++;
    }
}
