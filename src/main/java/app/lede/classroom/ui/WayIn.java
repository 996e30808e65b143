package app.lede.classroom.ui;

import app.lede.base.ui.Notices;
import app.lede.base.ui.Section;
import app.lede.classroom.ClassSummary;
import app.lede.classroom.Classes;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** How learners get into a class: its code, the address, and a picture of the address. */
final class WayIn extends Composite<Section> {
    private final transient Classes classes;
    private final Div card = new Div();

    WayIn(Classes classes, ClassSummary classroom) {
        this.classes = classes;
        card.addClassName("classroom-way-in");
        getContent().add(card);
        show(classroom);
    }

    @Override
    protected Section initContent() {
        return new Section("Let learners in");
    }

    private void show(ClassSummary classroom) {
        var address = JoinAddress.of(classroom.joinCode());
        var code = new Span(classroom.joinCode());
        code.addClassName("classroom-code");
        var link = new Anchor(address, JoinAddress.shown(address));
        link.addClassName("classroom-address");
        var buttons = new Div(
                new Button("Show on the projector", click -> new ProjectorDialog(classroom, address).open()),
                new Button("New code…", click -> confirmNewCode(classroom)));
        buttons.addClassName("lede-actions");
        var words = new Div(
                new Paragraph("Learners open this address, or enter the code at "
                        + JoinAddress.shown(JoinAddress.of("")).replaceFirst("/$", "") + ":"),
                code,
                link,
                buttons);
        card.removeAll();
        card.add(QrPicture.of(address, "QR code of the address " + JoinAddress.shown(address)), words);
    }

    private void confirmNewCode(ClassSummary classroom) {
        var confirm = new ConfirmDialog();
        confirm.setHeader("Give this class a new code?");
        confirm.setText(
                "The code " + classroom.joinCode() + " stops working at once. Who is in the class stays in it.");
        confirm.setCancelable(true);
        confirm.setConfirmText("Make a new code");
        confirm.addConfirmListener(confirmed -> {
            show(classes.renewJoinCode(classroom.id()));
            Notices.say("The class has a new code.");
        });
        confirm.open();
    }
}
