package app.lede.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntries extends Repository<AuditEntry, UUID> {
    AuditEntry save(AuditEntry entry);

    @Modifying
    @Query("update AuditEntry entry set entry.detail = :left where entry.detail like :pattern")
    void forgetWords(String left, String pattern);

    @Query("""
            select new app.lede.account.LogLine(entry.at, who.displayName, about.displayName, entry.action, entry.detail)
            from AuditEntry entry left join Person who on who.id = entry.actorId
                left join Person about on about.id = entry.subjectId
            where entry.action in :actions and (entry.actorId is null or entry.actorId <> :learnerId)
                and (entry.subjectId = :learnerId or (entry.subjectId is null and entry.classId in :classIds))
            order by entry.at desc, entry.id
            """)
    List<LogLine> findSeen(Collection<String> actions, UUID learnerId, Collection<UUID> classIds, Limit most);

    /** @param part of a name, as a pattern with "!" to escape; empty: any */
    @Query("""
            select new app.lede.account.LogLine(entry.at, who.displayName, about.displayName, entry.action, entry.detail)
            from AuditEntry entry left join Person who on who.id = entry.actorId
                left join Person about on about.id = entry.subjectId
            where entry.at >= :from and entry.at < :until
                and (:part = '' or lower(who.displayName) like :part escape '!'
                    or lower(about.displayName) like :part escape '!')
            order by entry.at desc, entry.id
            """)
    List<LogLine> find(String part, Instant from, Instant until, Limit most);

    /** @return how many were deleted */
    @Modifying
    @Query("delete from AuditEntry entry where entry.at < :moment")
    int deleteBefore(Instant moment);

    List<AuditEntry> findByDetailContainingOrderByAt(String part);
}
