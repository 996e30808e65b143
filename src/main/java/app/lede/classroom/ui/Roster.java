package app.lede.classroom.ui;

import app.lede.base.ui.BrowserTime;
import app.lede.base.ui.ButtonLink;
import app.lede.base.ui.Notices;
import app.lede.base.ui.Section;
import app.lede.classroom.Accommodation;
import app.lede.classroom.Accommodations;
import app.lede.classroom.ClassSummary;
import app.lede.classroom.Classes;
import app.lede.classroom.ClassroomNavigation;
import app.lede.classroom.Groups;
import app.lede.classroom.Member;
import app.lede.classroom.Membership;
import app.lede.classroom.Rosters;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Who is in a class. */
final class Roster extends Composite<Section> {
    private final transient Classes classes;
    private final transient Membership membership;
    private final transient Accommodations accommodations;
    private final transient Rosters rosters;
    private final transient Groups groups;
    private final transient ClassSummary classroom;
    private final Button links = new Button();
    private final Button groupsOfClass = new Button("Groups…");
    private final NativeTable table = new NativeTable();
    private final Div frame = new Div(table);
    private final Paragraph nobody =
            new Paragraph("Nobody has joined yet. Show the code on the projector, or send learners the address.");
    private transient List<Member> shown = List.of();

    Roster(
            Classes classes,
            Membership membership,
            Accommodations accommodations,
            Rosters rosters,
            Groups groups,
            ClassSummary classroom) {
        this.classes = classes;
        this.membership = membership;
        this.accommodations = accommodations;
        this.rosters = rosters;
        this.groups = groups;
        this.classroom = classroom;
        table.addClassName("classroom-roster");
        frame.addClassNames("lede-scroll", "classroom-scroll");
        frame.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", "Learners of this class");
        var head = new NativeTableRow();
        table.getHead().add(head);
        head.add(
                column("Learner"),
                column("Joined"),
                column("Groups"),
                column("Arrangements"),
                hidden(column("Action")));
        if (!classroom.demonstration() && !classroom.archived()) {
            var file = ButtonLink.to(ClassroomNavigation.roster(classroom.id()), "Import or update from a file");
            links.addClickListener(click -> confirmLinks());
            var actions = new Div(file, links);
            actions.addClassName("lede-actions");
            getContent().add(actions);
        }
        groupsOfClass.addClickListener(click ->
                new GroupsOfClassDialog(groups, classroom.id(), () -> show(membership.members(classroom.id()))).open());
        getContent().add(groupsOfClass, nobody, frame);
        show(membership.members(classroom.id()));
    }

    @Override
    protected Section initContent() {
        return new Section("Learners");
    }

    /** Shows who has joined or left since; touches nothing where nobody has. */
    void refresh() {
        var members = membership.members(classroom.id());
        if (!members.equals(shown)) {
            show(members);
        }
    }

    private void show(List<Member> members) {
        shown = members;
        getContent().setHeading(ClassesView.learners(members.size()));
        nobody.setVisible(members.isEmpty());
        frame.setVisible(!members.isEmpty());
        groupsOfClass.setVisible(!groups.names(classroom.id()).isEmpty());
        table.getBody().removeAll();
        var granted = accommodations.ofClass(classroom.id());
        var grouped = groups.ofClass(classroom.id());
        members.forEach(member -> table.getBody()
                .add(row(
                        member,
                        grouped.getOrDefault(member.learnerId(), List.of()),
                        granted.getOrDefault(member.learnerId(), Accommodation.NONE))));
        int waiting = rosters.waiting(classroom.id());
        links.setVisible(waiting > 0);
        links.setText("New links for " + ClassesView.learners(waiting) + "…");
    }

    private NativeTableRow row(Member member, List<String> grouped, Accommodation granted) {
        var name = new NativeTableHeaderCell(member.name());
        name.getElement().setAttribute("scope", "row");
        var remove = new Button("Remove", click -> confirmRemoval(member));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel("Remove " + member.name() + " from the class");
        var change = new Button(
                granted.isNone() ? "None" : String.join(", ", granted.words()),
                click -> new AccommodationDialog(
                                accommodations,
                                classroom.id(),
                                member,
                                granted,
                                () -> show(membership.members(classroom.id())))
                        .open());
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        change.setAriaLabel("Arrangements for " + member.name() + ": " + change.getText());
        var group = new Button(
                grouped.isEmpty() ? "None" : String.join(", ", grouped),
                click -> new GroupsDialog(
                                groups, classroom.id(), member, grouped, () -> show(membership.members(classroom.id())))
                        .open());
        group.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        group.setAriaLabel("Groups of " + member.name() + ": " + group.getText());
        var row = new NativeTableRow();
        row.add(
                name,
                new NativeTableCell(BrowserTime.day(member.joinedAt())),
                new NativeTableCell(group),
                new NativeTableCell(change),
                new NativeTableCell(remove));
        return row;
    }

    private static NativeTableHeaderCell column(String title) {
        var cell = new NativeTableHeaderCell(title);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableHeaderCell hidden(NativeTableHeaderCell cell) {
        var words = new Span(cell.getText());
        words.addClassName("lede-sr-only");
        cell.removeAll();
        cell.add(words);
        return cell;
    }

    private void confirmLinks() {
        var confirm = new ConfirmDialog();
        confirm.setHeader("Make new links?");
        confirm.setText("These learners have not chosen a password yet. The links they have now stop working.");
        confirm.setCancelable(true);
        confirm.setConfirmText("Make new links");
        confirm.addConfirmListener(confirmed -> new LinksDialog(rosters.newLinks(classroom.id())).open());
        confirm.open();
    }

    private void confirmRemoval(Member member) {
        var confirm = new ConfirmDialog();
        confirm.setHeader("Remove " + member.name() + " from this class?");
        confirm.setText("They no longer see its quizzes. What they have answered stays in the scores, and they can join"
                + " again with the code.");
        confirm.setCancelable(true);
        confirm.setConfirmText("Remove");
        confirm.setConfirmButtonTheme("error primary");
        confirm.addConfirmListener(confirmed -> {
            classes.remove(classroom.id(), member.learnerId());
            refresh();
            Notices.say(member.name() + " is no longer in this class.");
        });
        confirm.open();
    }
}
