package app.lede.classroom.ui;

import app.lede.classroom.ClassSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The way into a class, large enough for the last row. */
final class ProjectorDialog extends Dialog {
    ProjectorDialog(ClassSummary classroom, String address) {
        setHeaderTitle("Join " + classroom.name());
        addClassName("classroom-projector");
        setWidth("100vw");
        setHeight("100vh");
        var where = new Paragraph(JoinAddress.shown(JoinAddress.of("")).replaceFirst("/$", ""));
        where.addClassName("classroom-projector-where");
        var code = new Span(classroom.joinCode());
        code.addClassName("classroom-projector-code");
        var words = new Div(
                new Paragraph("Point a camera at the picture, or open"), where, new Paragraph("and enter"), code);
        var content = new Div(QrPicture.of(address, "QR code of the address " + JoinAddress.shown(address)), words);
        content.addClassName("classroom-projector-content");
        add(content);
        getFooter().add(new Button("Close", click -> close()));
    }
}
