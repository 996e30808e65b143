package app.lede.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.account.Retention;
import app.lede.account.RetentionRules;
import app.lede.base.Actor;
import app.lede.base.Erasure.Extent;
import app.lede.testing.ScreenTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RetentionViewTest extends ScreenTest {
    @Autowired
    Retention retention;

    @Autowired
    JdbcClient jdbc;

    @Override
    protected Actor actor() {
        return people.administrator("Root");
    }

    @AfterEach
    void keepEverythingAgain() {
        retention.keep(RetentionRules.FOR_EVER);
    }

    @Test
    void keepsTheLogForAsLongAsChosen() {
        navigate(RetentionView.class);
        assertThat($(RadioButtonGroup.class).all()).noneMatch(group -> group.isVisible());
        months("Delete entries of the log after").setValue(24);
        save();
        assertThat(retention.rules()).isEqualTo(new RetentionRules(null, Extent.PSEUDONYMISE, 24));
    }

    @Test
    void saysWhoIsConcernedAndAsksBeforeAnybodyIsForgotten() {
        var name = "Long Gone " + UUID.randomUUID();
        jdbc.sql("update person set created_at = :then where id = :id")
                .param("then", OffsetDateTime.now(ZoneOffset.UTC).minusYears(6))
                .param("id", people.learner(name).id())
                .update();
        navigate(RetentionView.class);
        months("Forget learners who have been away for").setValue(60);
        assertThat($(ListItem.class).all()).extracting(ListItem::getText).contains(name);
        save();
        assertThat(retention.rules()).isEqualTo(RetentionRules.FOR_EVER);
        var dialog = $(ConfirmDialog.class).single();
        test(dialog).confirm();
        assertThat(retention.rules()).isEqualTo(new RetentionRules(60, Extent.PSEUDONYMISE, null));
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> months(String label) {
        return $(Select.class).withCaption(label).single();
    }

    private void save() {
        test($(Button.class).withText("Save").single()).click();
    }
}
