package app.lede.exchange;

import app.lede.item.Item;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a QTI package: a file an item, a test that asks them all in order, and the manifest that lists the files. */
final class QtiPackageWriter implements ItemWriter {
    /** All entries have the same time, so that the same items give the same package. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final QtiVersion version;

    QtiPackageWriter(QtiVersion version) {
        this.version = version;
    }

    @Override
    public Optional<String> whyNot(Item item) {
        return NumberText.whyNot(item);
    }

    @Override
    public void write(List<ItemGroup> groups, String title, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(new BufferedOutputStream(out));
        var writer = new QtiItemWriter(version);
        var refs = new ArrayList<ItemRef>();
        var sections = new ArrayList<Section>();
        var names = new HashSet<String>();
        for (var group : groups) {
            int first = refs.size();
            for (var item : group.items()) {
                var name = "item-" + item.id();
                var identifier = names.add(name) ? name : name + "-" + refs.size();
                var ref = new ItemRef(
                        identifier, String.format(Locale.ROOT, "items/item-%04d.xml", refs.size() + 1), item.points());
                refs.add(ref);
                begin(zip, ref.href());
                writer.write(item, identifier, zip);
            }
            if (refs.size() > first || groups.size() == 1) {
                sections.add(new Section(named(group.title(), title), List.copyOf(refs.subList(first, refs.size()))));
            }
        }
        begin(zip, QtiTestWriter.FILE);
        new QtiTestWriter(version).writeTest(sections, named(title, "Quiz"), zip);
        begin(zip, QtiTestWriter.MANIFEST);
        new QtiTestWriter(version).writeManifest(refs, zip);
        zip.finish();
        zip.flush();
    }

    private static String named(String title, String otherwise) {
        return !title.isEmpty() ? title : otherwise.isEmpty() ? "Quiz" : otherwise;
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    /** A part of the test. */
    record Section(String title, List<ItemRef> items) {}

    /** An item in the package. */
    record ItemRef(String identifier, String href, int points) {}
}
