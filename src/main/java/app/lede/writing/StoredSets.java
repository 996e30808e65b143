package app.lede.writing;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StoredSets extends JpaRepository<ItemSet, UUID> {

    /** The set, with its row locked until the transaction ends: changes of one set come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from ItemSet s where s.id = :id")
    Optional<ItemSet> findLocked(UUID id);

    List<ItemSet> findByOwnerIdAndDeletedAtIsNullOrderByChangedAtDesc(UUID ownerId);

    /** How many items of each decision the sets of an instructor have. */
    @Query("""
            select i.setId as setId, i.decision as decision, count(i) as items
            from SetItem i where i.setId in (select s.id from ItemSet s where s.ownerId = :ownerId)
            group by i.setId, i.decision
            """)
    List<Count> countItems(UUID ownerId);

    interface Count {
        UUID getSetId();

        Decision getDecision();

        long getItems();
    }
}
