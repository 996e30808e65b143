package app.lede.writing;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks older items through once, so that the bank finds them. Several nodes may do so at once. */
@Component
class BankIndex {
    private static final Logger LOG = LoggerFactory.getLogger(BankIndex.class);

    private final SetItems items;
    private final TransactionTemplate transaction;

    BankIndex(SetItems items, TransactionTemplate transaction) {
        this.items = items;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void complete() {
        int done = 0;
        for (int some = someMore(); some > 0; some = someMore()) {
            done += some;
        }
        if (done > 0) {
            LOG.info("Looked through {} questions for the bank", done);
        }
    }

    private int someMore() {
        var number = transaction.execute(status -> {
            List<SetItem> unknown = items.findFirst200ByKindIsNull();
            unknown.forEach(item -> items.describe(
                    item.id(),
                    item.written().item().kind(),
                    BankWords.of(item.written().item())));
            return unknown.size();
        });
        return number == null ? 0 : number;
    }
}
