package app.lede.account;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntries extends Repository<AuditEntry, UUID> {
    AuditEntry save(AuditEntry entry);

    @Modifying
    @Query("update AuditEntry entry set entry.detail = :left where entry.detail like :pattern")
    void forgetWords(String left, String pattern);

    List<AuditEntry> findByDetailContainingOrderByAt(String part);
}
