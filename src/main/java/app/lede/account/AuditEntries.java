package app.lede.account;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AuditEntries extends Repository<AuditEntry, UUID> {
    AuditEntry save(AuditEntry entry);

    List<AuditEntry> findByDetailContainingOrderByAt(String part);
}
