package app.lede.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

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
}
