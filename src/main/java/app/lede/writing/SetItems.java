package app.lede.writing;

import app.lede.item.ItemKind;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SetItems extends JpaRepository<SetItem, UUID> {

    List<SetItem> findBySetIdOrderByPosition(UUID setId);

    List<SetItem> findFirst200ByKindIsNull();

    /** Notes what the bank searches by; the item and its revision stay. */
    @Modifying
    @Query("update SetItem i set i.kind = :kind, i.words = :words where i.id = :id and i.kind is null")
    void describe(UUID id, ItemKind kind, String words);
}
