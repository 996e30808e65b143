package app.lede.writing.ui;

import app.lede.base.ui.ButtonLink;
import app.lede.base.ui.EmptyState;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import app.lede.item.ItemKind;
import app.lede.writing.Bank;
import app.lede.writing.BankEntry;
import app.lede.writing.BankFilter;
import app.lede.writing.ItemSets;
import app.lede.writing.WritingNavigation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;

/** Every question of the instructor, over all sets. */
@Route(value = WritingNavigation.BANK, layout = MainLayout.class)
@PageTitle("Bank · Lede")
@Menu(title = "Bank", order = 3.5)
@RolesAllowed("INSTRUCTOR")
class BankView extends Div {
    private static final int PAGE = 50;

    private final transient Bank bank;
    private final transient ItemSets sets;
    private final TextField text = new TextField("Search");
    private final ComboBox<ItemKind> kind = new ComboBox<>("Kind");
    private final ComboBox<String> tag = new ComboBox<>("Tag");
    private final ComboBox<String> articleTag = new ComboBox<>("Tag of the article");
    private final ComboBox<Map.Entry<UUID, String>> article = new ComboBox<>("Article");
    private final Paragraph found = new Paragraph();
    private final Button reuse = new Button("Use in another set…", click -> reuse());
    private final BankGrid grid;

    BankView(Bank bank, ItemSets sets) {
        this.bank = bank;
        this.sets = sets;
        grid = new BankGrid(this::open);
        addClassName("writing-bank");
        add(new PageHeader("Bank"));
        if (bank.count(BankFilter.ALL) == 0) {
            var link = ButtonLink.primary(WritingNavigation.SETS, "Go to your sets");
            add(new EmptyState(
                    "No question yet",
                    "The bank holds the questions of all your sets: search them, see how they did, use them again.",
                    link));
            return;
        }
        grid.setPageSize(PAGE);
        grid.setItems(
                query -> bank.page(filter(), query.getOffset(), query.getLimit()).stream(),
                query -> bank.count(filter()));
        grid.addSelectionListener(change -> showSelected());
        found.addClassName("lede-note");
        found.getElement().setAttribute("role", "status");
        reuse.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(filters(), bar(), grid);
        refresh();
        showSelected();
    }

    private Div bar() {
        var bar = new Div(found, reuse);
        bar.addClassName("writing-bank-bar");
        return bar;
    }

    private Div filters() {
        text.setPlaceholder("Words of the question or answer");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        kind.setItems(ItemKind.values());
        kind.setItemLabelGenerator(ItemKind::label);
        tag.setItems(bank.tags());
        articleTag.setItems(bank.articleTags());
        article.setItems(bank.articles().entrySet());
        article.setItemLabelGenerator(Map.Entry::getValue);
        kind.setClearButtonVisible(true);
        articleTag.setClearButtonVisible(true);
        tag.setClearButtonVisible(true);
        article.setClearButtonVisible(true);
        text.addValueChangeListener(change -> refresh());
        kind.addValueChangeListener(change -> refresh());
        tag.addValueChangeListener(change -> refresh());
        articleTag.addValueChangeListener(change -> refresh());
        article.addValueChangeListener(change -> refresh());
        var filters = new Div(text, kind, tag, articleTag, article);
        filters.addClassName("writing-bank-filters");
        return filters;
    }

    private BankFilter filter() {
        var about = article.getValue();
        return new BankFilter(
                text.getValue(),
                kind.getValue(),
                chosen(tag),
                chosen(articleTag),
                about == null ? null : about.getKey());
    }

    private static String chosen(ComboBox<String> field) {
        return field.getValue() == null ? "" : field.getValue();
    }

    private void refresh() {
        found.setText(Count.questions(bank.count(filter())));
        grid.getDataProvider().refreshAll();
    }

    private void showSelected() {
        int selected = grid.getSelectedItems().size();
        reuse.setEnabled(selected > 0);
        reuse.setText(selected == 0 ? "Use in another set…" : "Use " + Count.questions(selected) + " in another set…");
    }

    private void open(BankEntry entry) {
        new BankItemDialog(bank.get(entry.itemId())).open();
    }

    private void reuse() {
        var chosen = grid.getSelectedItems().stream().map(BankEntry::itemId).toList();
        new ReuseDialog(bank, sets.mine(), chosen, () -> {
                    grid.deselectAll();
                    refresh();
                })
                .open();
    }
}
