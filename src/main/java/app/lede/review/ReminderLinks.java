package app.lede.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReminderLinks extends Repository<ReminderLink, String> {
    ReminderLink save(ReminderLink link);

    Optional<ReminderLink> findById(String secretHash);

    @Modifying
    @Query("delete from ReminderLink link where link.learnerId = :learnerId")
    void deleteOf(UUID learnerId);
}
