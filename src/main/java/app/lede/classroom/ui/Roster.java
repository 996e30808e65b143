package app.lede.classroom.ui;

import app.lede.base.ui.BrowserTime;
import app.lede.base.ui.Notices;
import app.lede.base.ui.Section;
import app.lede.classroom.ClassSummary;
import app.lede.classroom.Classes;
import app.lede.classroom.Member;
import app.lede.classroom.Membership;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
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
    private final transient ClassSummary classroom;
    private final NativeTable table = new NativeTable();
    private final Paragraph nobody =
            new Paragraph("Nobody has joined yet. Show the code on the projector, or send learners the address.");
    private transient List<Member> shown = List.of();

    Roster(Classes classes, Membership membership, ClassSummary classroom) {
        this.classes = classes;
        this.membership = membership;
        this.classroom = classroom;
        table.addClassName("classroom-roster");
        var head = new NativeTableRow();
        table.getHead().add(head);
        head.add(column("Learner"), column("Joined"), hidden(column("Action")));
        getContent().add(nobody, table);
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
        table.setVisible(!members.isEmpty());
        table.getBody().removeAll();
        members.forEach(member -> table.getBody().add(row(member)));
    }

    private NativeTableRow row(Member member) {
        var name = new NativeTableHeaderCell(member.name());
        name.getElement().setAttribute("scope", "row");
        var remove = new Button("Remove", click -> confirmRemoval(member));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel("Remove " + member.name() + " from the class");
        var row = new NativeTableRow();
        row.add(name, new NativeTableCell(BrowserTime.day(member.joinedAt())), new NativeTableCell(remove));
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
