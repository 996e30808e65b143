package app.lede.writing.ui;

import app.lede.base.text.Evidence;
import app.lede.base.text.Tags;
import app.lede.base.ui.BrowserTime;
import app.lede.base.ui.EmptyState;
import app.lede.base.ui.Notices;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.Pushed;
import app.lede.writing.Decision;
import app.lede.writing.Drafting;
import app.lede.writing.Rework;
import app.lede.writing.Reworking;
import app.lede.writing.SetAction;
import app.lede.writing.SetContent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The editor of a set: its items on one side, the article on the other, and evidence both ways. */
final class SetScreen extends Div implements CardActions, SetToolbar.Actions, SelectionBar.Actions, Reworks.Screen {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    private final transient SetEditor editor;
    private final transient ItemDialogs dialogs;
    private final transient Reworks reworks;
    private final transient TagSuggestions suggestions;
    private final PageHeader header;
    private final Paragraph status = new Paragraph();
    private final DraftArea draft;
    private final SetToolbar toolbar = new SetToolbar(this);
    private final SelectionBar selection = new SelectionBar(this);
    private final Div nothing = new Div();
    private final ItemList list = new ItemList(this, this::press);
    private final ArticlePane article;
    private final SideSwitch sides;
    private Filter filter = Filter.ALL;

    SetScreen(
            SetEditor editor,
            Drafting drafting,
            Reworking reworking,
            List<SetAction> actions,
            SetFiles files,
            TagSuggestions suggestions) {
        this.editor = editor;
        this.suggestions = suggestions;
        draft = new DraftArea(editor, drafting, this::show);
        reworks = new Reworks(editor, reworking, this);
        addClassName("writing-editor");
        header = new PageHeader(editor.content().title(), headerActions(actions, files));
        status.addClassNames("lede-note", "writing-status");
        status.getElement().setAttribute("role", "status");
        list.getElement().setAttribute("aria-label", "Questions");
        article = new ArticlePane(editor.set().article(), this::chooseSentence);
        dialogs = new ItemDialogs(editor, article, suggestions);
        sides = new SideSwitch(this);
        var questions = new Div(draft, toolbar, selection, nothing, list);
        questions.addClassName("writing-questions");
        var columns = new Div(questions, article);
        boolean readable = editor.set().article().hasText();
        if (readable) {
            columns.addClassName("writing-columns");
        }
        article.setVisible(readable);
        sides.setVisible(readable);
        toolbar.setDrafting(readable);
        add(header, status, sides, columns);
        editor.onChange(this::show);
        Pushed.whileShown(this);
        show();
    }

    private Component[] headerActions(List<SetAction> actions, SetFiles files) {
        var links = actions.stream().map(action -> {
            var link = new Anchor(action.path(editor.set().id()), action.label());
            link.addClassName("lede-button");
            // One thing stands out: what a set is written for.
            if (action == actions.getFirst()) {
                link.addClassName("lede-button-primary");
            }
            return (Component) link;
        });
        var own = Stream.<Component>of(
                new Button("Rename", click -> rename()),
                new Button("Import…", click -> files.bringIn()),
                new Button("Export…", click -> files.takeOut()));
        return Stream.concat(own, links).toArray(Component[]::new);
    }

    private void show() {
        var content = editor.content();
        header.setPageTitle(content.title());
        status.setText(describe(content));
        toolbar.show(content, filter, editor.history());
        list.show(content, filter);
        selection.show(list.selected().size());
        nothing.removeAll();
        if (content.items().isEmpty() && !draft.drafts()) {
            nothing.add(
                    editor.set().article().hasText()
                            ? new EmptyState(
                                    "No questions yet",
                                    "Let Lede draft questions from the article, or write them yourself.",
                                    new Button("Draft questions", click -> draftMore()),
                                    new Button("Write one by hand", click -> addItem()))
                            : new EmptyState(
                                    "No questions yet",
                                    "This set has no article. Write questions yourself, or import them from a file.",
                                    new Button("Write one by hand", click -> addItem())));
        } else if (list.visible().isEmpty() && !content.items().isEmpty()) {
            nothing.add(new Paragraph("No question is in this part of the set. “All” shows every one."));
        }
    }

    private String describe(SetContent content) {
        int undecided = content.count(Decision.DRAFTED);
        return content.count(Decision.KEPT) + " kept"
                + (undecided == 0 ? "" : " · " + undecided + " to decide")
                + " · saved "
                + TIME.format(BrowserTime.local(editor.set().changedAt()));
    }

    private void press(Keystroke key) {
        int at = list.currentIndex();
        switch (key) {
            case NEXT -> list.focus(at + 1);
            case PREVIOUS -> list.focus(at - 1);
            case FIRST -> list.focus(0);
            case LAST -> list.focus(Integer.MAX_VALUE);
            case KEEP -> list.current().ifPresent(id -> decideAndGoOn(id, Decision.KEPT));
            case DROP -> list.current().ifPresent(id -> decideAndGoOn(id, Decision.DROPPED));
            case EDIT -> list.current().ifPresent(this::edit);
            case SELECT ->
                list.current().ifPresent(id -> choose(id, !list.selected().contains(id)));
            case MOVE_UP -> list.current().ifPresent(id -> move(id, -1));
            case MOVE_DOWN -> list.current().ifPresent(id -> move(id, 1));
            case NEW -> addItem();
            case UNDO -> undo();
            case REDO -> redo();
            case HELP -> showKeys();
        }
    }

    private void decideAndGoOn(UUID itemId, Decision decision) {
        int at = list.currentIndex();
        decide(itemId, decision);
        // where the filter took the item away, the next one stands in its place
        list.focus(list.visible().contains(itemId) ? at + 1 : at);
    }

    @Override
    public void decide(UUID itemId, Decision decision) {
        editor.change(
                decision.label().toLowerCase(Locale.ROOT) + ": question " + number(itemId),
                content -> content.decide(itemId, decision));
    }

    @Override
    public void choose(UUID itemId, boolean selected) {
        var chosen = new HashSet<>(list.selected());
        if (selected) {
            chosen.add(itemId);
        } else {
            chosen.remove(itemId);
        }
        select(chosen);
    }

    private void select(Collection<UUID> items) {
        list.setSelected(items);
        selection.show(list.selected().size());
    }

    @Override
    public void decideSelected(Decision decision) {
        var chosen = list.selected();
        editor.change(
                decision.label().toLowerCase(Locale.ROOT) + ": " + questions(chosen.size()),
                content -> content.decide(chosen, decision));
    }

    @Override
    public void giveSelected(int points) {
        var chosen = list.selected();
        editor.change("points of " + questions(chosen.size()), content -> content.give(chosen, points));
    }

    @Override
    public void tagSelected() {
        var chosen = list.selected();
        var tags = Tags.of(editor.content().items().stream()
                .filter(written -> chosen.contains(written.id()))
                .flatMap(written -> written.item().tags().stream())
                .toList());
        new TagDialog(
                        questions(chosen.size()),
                        tags,
                        suggestions.list(),
                        (added, removed) -> editor.change(
                                "tags of " + questions(chosen.size()), content -> content.tag(chosen, added, removed)))
                .open();
    }

    private static String questions(int count) {
        return count == 1 ? "1 question" : count + " questions";
    }

    @Override
    public void selectShown() {
        select(list.visible());
    }

    @Override
    public void clearSelection() {
        select(List.of());
    }

    @Override
    public void edit(UUID itemId) {
        dialogs.edit(itemId);
    }

    @Override
    public void rework(UUID itemId, Rework wish) {
        reworks.begin(itemId, wish);
    }

    @Override
    public void busy(UUID itemId, boolean busy) {
        list.setBusy(itemId, busy);
    }

    @Override
    public void reveal(UUID itemId) {
        if (!list.visible().contains(itemId)) {
            filter(Filter.ALL);
        }
        list.focus(itemId);
    }

    @Override
    public void move(UUID itemId, int step) {
        int target = list.visible().indexOf(itemId) + step;
        if (target >= 0 && target < list.visible().size()) {
            moveTo(itemId, list.visible().get(target));
            list.focus(itemId);
        }
    }

    @Override
    public void moveTo(UUID itemId, UUID otherId) {
        editor.change("move question " + number(itemId), content -> content.move(itemId, content.indexOf(otherId)));
    }

    @Override
    public void delete(UUID itemId) {
        int at = list.visible().indexOf(itemId);
        if (editor.change("delete question " + number(itemId), content -> content.remove(itemId))) {
            Notices.say("Deleted. “Undo” brings it back.");
            list.focus(at);
        }
    }

    @Override
    public void select(UUID itemId) {
        list.select(itemId);
        article.show(evidence(itemId).orElse(null));
    }

    @Override
    public void showEvidence(UUID itemId) {
        sides.showArticle(true);
        select(itemId);
    }

    private void chooseSentence(Evidence sentence) {
        int linked = list.link(sentence, editor.content());
        article.showSentence(sentence, linked);
        if (linked > 0) {
            sides.showArticle(false);
        }
    }

    private Optional<Evidence> evidence(UUID itemId) {
        return editor.content().find(itemId).map(written -> written.item().evidence());
    }

    private int number(UUID itemId) {
        return editor.content().indexOf(itemId) + 1;
    }

    @Override
    public void filter(Filter chosen) {
        filter = chosen;
        show();
    }

    @Override
    public void keepAll() {
        editor.change("keep all", SetContent::keepAll);
    }

    @Override
    public void undo() {
        editor.undo();
        list.focus(list.currentIndex());
    }

    @Override
    public void redo() {
        editor.redo();
        list.focus(list.currentIndex());
    }

    @Override
    public void addItem() {
        dialogs.write(list.current(), this::reveal);
    }

    @Override
    public void showKeys() {
        new KeysDialog().open();
    }

    private void rename() {
        new RenameDialog(editor.content().title(), title -> editor.change("rename", content -> content.rename(title)))
                .open();
    }

    @Override
    public void draftMore() {
        draft.ask();
    }
}
