package app.lede.results.ui;

import com.vaadin.flow.component.grid.Grid;

/** What the keyboard does in a grid whose cells open something, beside the arrow keys that walk it. */
final class GridKeys {
    /** The cell in the shadow tree holds a slot; what is in it, one level down, is the link or the button. */
    private static final String ENTER_OPENS = """
            if (!this.ledeEnterOpens) {
              this.ledeEnterOpens = true;
              this.addEventListener('keydown', (event) => {
                const cell = event.composedPath()[0];
                if (event.key !== 'Enter' || cell.localName === 'a' || cell.localName === 'button') return;
                const content = cell.querySelector?.('slot')?.assignedElements()[0];
                const target = content?.querySelector('a, button');
                if (target) {
                  event.preventDefault();
                  event.stopPropagation();
                  // A head that sorts takes a click on its link for itself, unless the link has the focus.
                  if (content.querySelector('vaadin-grid-sorter')) target.focus();
                  target.click();
                }
              }, true);
            }""";

    private GridKeys() {}

    /** Enter on a cell, of the head too, does what a click on its link or button does. */
    static void enterOpens(Grid<?> grid) {
        grid.addAttachListener(attach -> grid.getElement().executeJs(ENTER_OPENS));
    }
}
