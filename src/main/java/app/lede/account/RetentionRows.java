package app.lede.account;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RetentionRows extends Repository<StoredRetention, Integer> {
    Optional<StoredRetention> findById(Integer id);

    StoredRetention saveAndFlush(StoredRetention retention);
}
