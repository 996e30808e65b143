package app.lede.writing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import java.util.List;

/** A button that opens a menu, by click, by touch and by the keyboard. */
final class MenuButton extends Button {
    /** Vaadin says of entries that they are not selected, which entries of a menu cannot be: a screen reader stumbles. */
    private static final String WITHOUT_SELECTION =
            "document.querySelectorAll('vaadin-context-menu-item[role=menuitem]').forEach(item => item.removeAttribute('aria-selected'))";

    private final ContextMenu menu = new ContextMenu(this);

    MenuButton(String word) {
        super(word);
        addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        getElement().setAttribute("aria-haspopup", "menu");
        getElement().setAttribute("aria-expanded", "false");
        menu.setOpenOnClick(true);
        menu.addOpenedChangeListener(change -> {
            getElement().setAttribute("aria-expanded", String.valueOf(change.isOpened()));
            if (change.isOpened()) {
                getElement().executeJs(WITHOUT_SELECTION);
            }
        });
    }

    /** What the menu offers now. */
    List<MenuItem> entries() {
        return menu.getItems().stream().filter(MenuItem::isVisible).toList();
    }

    MenuItem addItem(String text, Runnable action) {
        return menu.addItem(text, click -> action.run());
    }
}
