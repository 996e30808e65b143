package app.lede.account;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RetentionRows extends Repository<StoredRetention, Integer> {
    Optional<StoredRetention> findById(Integer id);

    /** The rules in force. */
    default RetentionRules rules() {
        return findById(StoredRetention.ID).map(StoredRetention::rules).orElse(RetentionRules.FOR_EVER);
    }

    StoredRetention saveAndFlush(StoredRetention retention);
}
