package app.lede.writing.ui;

import app.lede.writing.Decision;
import app.lede.writing.Importing;
import app.lede.writing.SetExports;

/** Files of other systems: into the set that is edited, and out of it. */
final class SetFiles {
    private final SetEditor editor;
    private final Importing importing;
    private final SetExports exports;

    SetFiles(SetEditor editor, Importing importing, SetExports exports) {
        this.editor = editor;
        this.importing = importing;
        this.exports = exports;
    }

    void bringIn() {
        new ImportDialog(importing, new IntoSet(editor), saved -> {}).open();
    }

    void takeOut() {
        var content = editor.content();
        new ExportDialog(exports, editor.set().id(), content.title(), content.count(Decision.DRAFTED) > 0).open();
    }
}
