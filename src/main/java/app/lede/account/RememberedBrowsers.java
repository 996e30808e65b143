package app.lede.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface RememberedBrowsers extends Repository<RememberedBrowser, UUID> {
    RememberedBrowser save(RememberedBrowser browser);

    Optional<RememberedBrowser> findById(UUID id);

    /** One statement: several tabs that open at once must not get into each other's way. */
    @Modifying
    @Transactional
    @Query("update RememberedBrowser browser set browser.usedAt = :now where browser.id = :id")
    void touch(UUID id, Instant now);

    @Modifying
    @Transactional
    @Query("delete from RememberedBrowser browser where browser.id = :id")
    void forget(UUID id);

    @Modifying
    @Transactional
    @Query("delete from RememberedBrowser browser where browser.personId = :personId")
    void forgetAllOf(UUID personId);

    @Modifying
    @Transactional
    @Query("delete from RememberedBrowser browser where browser.usedAt < :before")
    void forgetUnusedSince(Instant before);
}
