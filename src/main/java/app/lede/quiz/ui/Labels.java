package app.lede.quiz.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import java.util.Locale;

/** Names for the two fields that a date and time are entered in. */
final class Labels {
    private Labels() {}

    static void nameParts(DateTimePicker picker, String what) {
        picker.setI18n(new DateTimePickerI18n()
                .setDateLabel(what + " date")
                .setTimeLabel(what + " time")
                .setBadInputErrorMessage("Write it as a date and a time, or choose them from the lists."));
        picker.setLocale(Locale.UK);
    }
}
