package app.lede.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface Persons extends Repository<Person, UUID> {
    /** Writes at once, so that a name already taken is noticed here. */
    Person saveAndFlush(Person person);

    Optional<Person> findById(UUID id);

    List<Person> findByIdIn(Collection<UUID> ids);

    Optional<Person> findBySignInKey(String signInKey);

    List<Person> findBySignInKeyIn(Collection<String> signInKeys);

    Optional<Person> findFirstByInstructorTrueAndDisabledFalseOrderByAdministratorDescCreatedAtAsc();

    boolean existsByAdministratorTrue();

    /** The highest number of somebody who is gone; 0 if nobody is. */
    @Query("select coalesce(max(person.formerNumber), 0) from Person person")
    int lastFormerNumber();

    /** Learners who can sign in: those invented for a demonstration cannot. */
    @Query("select count(person) from Person person where person.learner and person.passwordHash <> '{none}'")
    long countLearners();

    @Query("select person from Person person where person.administrator or person.instructor"
            + " order by lower(person.displayName), person.id")
    List<Person> staff();

    @Query("select person from Person person where person.learner and person.passwordHash <> '{none}'"
            + " and (lower(person.displayName) like :part escape '!' or person.signInKey like :part escape '!')"
            + " order by lower(person.displayName), person.id")
    List<Person> learners(String part, Limit limit);

    /** Learners who are nothing else, whose account is older and who have not signed in since; by name. */
    @Query(
            "select person from Person person where person.learner and not person.instructor and not person.administrator"
                    + " and person.formerNumber is null and person.passwordHash <> '{none}' and person.createdAt < :moment"
                    + " and (person.lastSeenAt is null or person.lastSeenAt < :moment)"
                    + " order by lower(person.displayName), person.id")
    List<Person> learnersFromBefore(Instant moment);

    /** The person, kept from others until the transaction ends, unless they have signed in since or are gone. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select person from Person person where person.id = :id and person.formerNumber is null"
            + " and (person.lastSeenAt is null or person.lastSeenAt < :moment)")
    Optional<Person> findQuiet(UUID id, Instant moment);

    /** One statement: somebody may sign in on several devices at once. */
    @Modifying
    @Transactional
    @Query("update Person person set person.lastSeenAt = :moment where person.id = :id")
    void seen(UUID id, Instant moment);
}
