package app.lede.writing;

import app.lede.item.AnswerText;
import app.lede.item.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a finished draft into its set, whoever is signed in: ownership was checked when the draft began. */
@Component
class DraftKeeper {
    private final StoredSets sets;
    private final SetStore store;

    DraftKeeper(StoredSets sets, SetStore store) {
        this.sets = sets;
        this.store = store;
    }

    /** Adds what is new in the draft. What the author kept, dropped or wrote stays. */
    @Transactional
    public DraftState.Done keep(UUID setId, DraftWish wish, Draft draft) {
        var set = sets.findLocked(setId).orElseThrow();
        var before = store.content(set);
        var base = wish.again() ? before.withoutUndecided() : before;
        var added = fresh(base, draft).stream()
                .limit(Math.min(wish.items(), SetStore.MAX_ITEMS - base.items().size()))
                .map(item -> new WrittenItem(item, Decision.DRAFTED))
                .toList();
        var notices = new ArrayList<>(draft.notices());
        if (added.isEmpty()) {
            notices.add("Nothing new was found in this article. Try other kinds, or write a question by hand.");
        }
        store.store(set, added.isEmpty() ? before : base.append(added));
        return new DraftState.Done(before, store.written(set), notices);
    }

    private static List<Item> fresh(SetContent base, Draft draft) {
        var asked = new HashSet<String>();
        base.items().forEach(written -> asked.add(question(written.item())));
        return draft.items().stream()
                .map(DraftItem::item)
                .filter(item -> base.find(item.id()).isEmpty() && asked.add(question(item)))
                .toList();
    }

    /** The same for items that ask the same: "Who said it?" alone does not tell them apart. */
    private static String question(Item item) {
        return item.kind() + "|" + AnswerText.normalise(item.content().stem()) + "|"
                + AnswerText.normalise(item.content().keyText());
    }
}
