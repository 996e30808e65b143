package app.lede.account;

import app.lede.base.Erasure;
import app.lede.base.ErasureLine;
import app.lede.base.PersonalData;
import app.lede.base.PersonalFile;
import app.lede.base.PersonalRows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The account itself, where somebody stays signed in, and what the audit log says of them. */
@Component
@Order(100)
class PersonalAccount implements PersonalData {
    private static final String BY_THE_PERSON = "select count(*) from audit_entry where actor_id = :person";
    private static final String BROWSERS = "select count(*) from remembered_browser where person_id = :person";

    private final PersonalRows rows;
    private final Persons persons;

    PersonalAccount(PersonalRows rows, Persons persons) {
        this.rows = rows;
        this.persons = persons;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "remembered_browser.person_id",
                "one_time_link.person_id",
                "one_time_link.created_by",
                "audit_entry.actor_id",
                "audit_entry.subject_id",
                "retention.changed_by");
    }

    @Override
    public void tell(UUID personId, PersonalFile file) {
        file.section("account", "Account", "Your name, and what you may do.");
        rows.tell(personId, file, """
                select id, sign_in_name, display_name, administrator, instructor, learner, disabled as shut_out, created_at,
                    last_seen_at
                from person where id = :person
                """);
        file.section("rememberedBrowsers", "Browsers", "Where you chose to stay signed in.");
        rows.tell(personId, file, """
                select created_at, used_at from remembered_browser where person_id = :person order by created_at, id
                """);
        file.section("links", "One-time links", "Links that were made for you, or by you for others.");
        rows.tell(personId, file, """
                select purpose, role, created_at, expires_at, used_at, person_id = :person as for_you
                from one_time_link where person_id = :person or created_by = :person order by created_at, id
                """);
        file.section("auditByYou", "Log: what you did", "What the log of this server says you did.");
        rows.tell(personId, file, """
                select at, action, detail from audit_entry where actor_id = :person order by at, id
                """);
        file.section(
                "auditAboutYou",
                "Log: what was done about you",
                "What the log says others did with your account, and who tried to sign in with your name.");
        rows.tell(
                file,
                """
                select audit_entry.at, audit_entry.action, person.display_name as done_by
                from audit_entry left join person on person.id = audit_entry.actor_id
                where (audit_entry.actor_id is null or audit_entry.actor_id <> :person)
                    and (audit_entry.subject_id = :person or audit_entry.detail like :containing
                        or left(lower(audit_entry.detail), :length) = :start)
                order by audit_entry.at, audit_entry.id
                """,
                Map.of(
                        "person",
                        personId,
                        "containing",
                        "%" + personId + "%",
                        "length",
                        signIns(personId).length(),
                        "start",
                        signIns(personId)));
    }

    @Override
    public Set<UUID> seenSince(Instant moment) {
        return rows.people("select person_id from remembered_browser where used_at >= :moment", moment);
    }

    @Override
    public List<ErasureLine> preview(UUID personId, Erasure.Extent extent) {
        return List.of(
                new ErasureLine(
                        "Name, name to sign in with and password",
                        1,
                        extent == Erasure.Extent.ERASE
                                ? "deleted, with the account"
                                : "replaced by a number; nobody can sign in with it any more"),
                new ErasureLine(
                        "Browsers that stay signed in", rows.count(personId, BROWSERS), "signed out and forgotten"),
                new ErasureLine(
                        "Entries of the log on what the person did",
                        rows.count(personId, BY_THE_PERSON),
                        extent == Erasure.Extent.ERASE ? "they stay without a name" : "they stay, under the number"));
    }

    @Override
    public void erase(Erasure erasure) {
        var person = erasure.personId();
        rows.change(
                "update audit_entry set detail = :removed where left(lower(detail), :length) = :start",
                Map.of(
                        "removed", Erasure.REMOVED,
                        "length", signIns(person).length(),
                        "start", signIns(person)));
        rows.change(person, "delete from one_time_link where person_id = :person");
        rows.change(person, "delete from remembered_browser where person_id = :person");
        if (erasure.isWhole()) {
            rows.change(person, "update one_time_link set created_by = null where created_by = :person");
            rows.change(person, "update audit_entry set actor_id = null where actor_id = :person");
            rows.change(person, "delete from audit_entry where subject_id = :person");
            rows.change(
                    "update audit_entry set detail = replace(detail, :id, '" + Erasure.REMOVED
                            + "') where detail like :containing",
                    Map.of("id", person.toString(), "containing", "%" + person + "%"));
            rows.change(person, "delete from person where id = :person");
        }
    }

    /** How entries on attempts to sign in with the person's name begin. */
    private String signIns(UUID personId) {
        return persons.findById(personId)
                .map(person -> SignInName.key(person.signInName()) + " from ")
                .orElse(" from ");
    }
}
