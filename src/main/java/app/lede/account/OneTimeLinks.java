package app.lede.account;

import app.lede.account.OneTimeLink.Purpose;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OneTimeLinks extends Repository<OneTimeLink, UUID> {
    OneTimeLink saveAndFlush(OneTimeLink link);

    Optional<OneTimeLink> findBySecretHash(String secretHash);

    @Modifying
    @Query("delete from OneTimeLink link where link.purpose = :purpose and link.usedAt is null")
    void deleteUnused(Purpose purpose);

    @Modifying
    @Query("delete from OneTimeLink link where link.personId = :personId and link.usedAt is null")
    void deleteUnusedFor(UUID personId);
}
