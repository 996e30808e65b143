package app.lede.writing;

import app.lede.base.ForInstructors;
import app.lede.exchange.ExchangeFormat;
import app.lede.exchange.ExportReport;
import app.lede.exchange.Exporter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Sets of the instructor as files for other systems. */
@Service
public class SetExports {
    private final ItemSets sets;

    SetExports(ItemSets sets) {
        this.sets = sets;
    }

    /**
     * Writes a set to a file.
     *
     * @param undecided whether questions go along that are not decided yet; dropped ones never do
     * @param out is flushed, not closed
     * @throws app.lede.base.NotFound if the set is not theirs
     */
    @ForInstructors
    public SetExport write(UUID setId, boolean undecided, ExchangeFormat format, OutputStream out) {
        return write(sets.get(setId).content(), undecided, format, out);
    }

    /**
     * What a file would hold, and what not, in each format.
     *
     * @throws app.lede.base.NotFound if the set is not theirs
     */
    @ForInstructors
    public List<SetExport> preview(UUID setId, boolean undecided) {
        var content = sets.get(setId).content();
        return Arrays.stream(ExchangeFormat.values())
                .map(format -> write(content, undecided, format, OutputStream.nullOutputStream()))
                .toList();
    }

    private static SetExport write(SetContent content, boolean undecided, ExchangeFormat format, OutputStream out) {
        var numbers = new ArrayList<Integer>();
        var items = new ArrayList<app.lede.item.Item>();
        for (int i = 0; i < content.items().size(); i++) {
            var written = content.items().get(i);
            if (written.is(Decision.KEPT) || undecided && written.is(Decision.DRAFTED)) {
                numbers.add(i + 1);
                items.add(written.item());
            }
        }
        try {
            var report = Exporter.write(items, content.title(), format, out);
            return new SetExport(
                    format,
                    new ExportReport(
                            report.written(),
                            report.leftOut().stream()
                                    .map(left ->
                                            new ExportReport.LeftOut(numbers.get(left.number() - 1), left.reason()))
                                    .toList()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
