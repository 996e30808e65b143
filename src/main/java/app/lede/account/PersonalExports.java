package app.lede.account;

import app.lede.base.CurrentActor;
import app.lede.base.ForAdministrators;
import app.lede.base.ForSignedIn;
import app.lede.base.NotFound;
import app.lede.base.PersonalData;
import app.lede.base.PersonalFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All that is kept about a person as one ZIP file: {@code data.json} for machines (docs/privacy.md tells its form) and
 * {@code data.html} to read. The person gets it, and an administrator on the person's behalf; both get the same, so that
 * nobody gets keys by it.
 */
@Service
public class PersonalExports {
    private final List<PersonalData> inOrderOfTelling;
    private final Persons persons;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    PersonalExports(
            List<PersonalData> rooms,
            Persons persons,
            Audit audit,
            CurrentActor actor,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.inOrderOfTelling = rooms.reversed();
        this.persons = persons;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        // Both files tell the same, whatever happens meanwhile.
        this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Writes the file of the person acting to the stream given, which stays open.
     *
     * @throws IOException if the stream takes no more
     */
    @ForSignedIn
    public void mine(OutputStream out) throws IOException {
        export(actor.require().id(), out);
    }

    /**
     * Writes the file of anybody.
     *
     * @throws NotFound if there is no such person
     * @throws IOException if the stream takes no more
     */
    @ForAdministrators
    public void of(UUID personId, OutputStream out) throws IOException {
        export(personId, out);
    }

    /** It waits on disk until it is whole: a slow network must not hold the database. */
    private void export(UUID personId, OutputStream out) throws IOException {
        if (persons.findById(personId).isEmpty()) {
            throw new NotFound("There is no such person.");
        }
        var waiting = Files.createTempFile("lede-", ".zip");
        try {
            reading.executeWithoutResult(status -> {
                try (var zip = new ZipOutputStream(Files.newOutputStream(waiting))) {
                    pack(personId, zip);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            writing.executeWithoutResult(status -> audit.record(Audit.Action.DATA_EXPORTED, personId, ""));
            Files.copy(waiting, out);
        } finally {
            Files.deleteIfExists(waiting);
        }
    }

    private void pack(UUID personId, ZipOutputStream zip) throws IOException {
        var now = clock.instant();
        zip.putNextEntry(new ZipEntry("data.json"));
        try (var json = new PersonalJson(zip, now)) {
            tell(personId, json);
        }
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("data.html"));
        try (var page = new PersonalPage(zip, now)) {
            tell(personId, page);
        }
        zip.closeEntry();
    }

    private void tell(UUID personId, PersonalFile file) {
        inOrderOfTelling.forEach(room -> room.tell(personId, file));
    }
}
