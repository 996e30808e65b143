package app.lede.writing.ui;

import app.lede.writing.Decision;
import app.lede.writing.Rework;
import java.util.UUID;

/** What an author can do with one item from its card. */
interface CardActions {
    void decide(UUID itemId, Decision decision);

    void edit(UUID itemId);

    /** Asks the engine for another form of it, or for another question on its sentence. */
    void rework(UUID itemId, Rework wish);

    /** Moves it among the items that are shown: -1 up, 1 down. */
    void move(UUID itemId, int step);

    /** Puts it where another item stands. */
    void moveTo(UUID itemId, UUID otherId);

    void delete(UUID itemId);

    /** Takes it among the selected ones, or out of them. */
    void choose(UUID itemId, boolean selected);

    /** Shows what it rests on. */
    void select(UUID itemId);

    /** Shows what it rests on, also where the article is behind a switch. */
    void showEvidence(UUID itemId);
}
