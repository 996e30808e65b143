package app.lede.writing.ui;

import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PathId;
import app.lede.writing.Bank;
import app.lede.writing.Drafting;
import app.lede.writing.Importing;
import app.lede.writing.ItemSets;
import app.lede.writing.Reworking;
import app.lede.writing.SetAction;
import app.lede.writing.SetExports;
import app.lede.writing.WritingNavigation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The page of one set. */
@Route(value = WritingNavigation.SETS + "/:setId", layout = MainLayout.class)
@RolesAllowed("INSTRUCTOR")
class SetView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ItemSets sets;
    private final transient Drafting drafting;
    private final transient Reworking reworking;
    private final transient List<SetAction> actions;
    private final transient Importing importing;
    private final transient SetExports exports;
    private final transient Bank bank;
    private String title = "Set";

    SetView(
            ItemSets sets,
            Drafting drafting,
            Reworking reworking,
            List<SetAction> actions,
            Importing importing,
            SetExports exports,
            Bank bank) {
        this.sets = sets;
        this.drafting = drafting;
        this.reworking = reworking;
        this.actions = actions;
        this.importing = importing;
        this.exports = exports;
        this.bank = bank;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var set = sets.get(PathId.of(event, "setId"));
        title = set.content().title();
        removeAll();
        var editor = new SetEditor(sets, set);
        add(new SetScreen(
                editor,
                drafting,
                reworking,
                actions,
                new SetFiles(editor, importing, exports),
                new TagSuggestions(bank, editor)));
    }

    @Override
    public String getPageTitle() {
        return title + " · Lede";
    }
}
