package app.lede.account.ui;

import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** The fields of accounts, named so that password managers know them. */
final class Fields {
    private Fields() {}

    static TextField signInName() {
        var field = new TextField("Name to sign in with");
        field.setAutocomplete(Autocomplete.USERNAME);
        field.setAutocapitalize(Autocapitalize.NONE);
        field.getElement().setProperty("name", "username");
        field.getElement().setAttribute("spellcheck", "false");
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    static TextField displayName() {
        var field = new TextField("Name others see");
        field.setAutocomplete(Autocomplete.NAME);
        return field;
    }

    static PasswordField newPassword(String label) {
        var field = new PasswordField(label);
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.setHelperText("At least 10 characters. Three or four words that do not belong together are good.");
        field.getElement().setProperty("name", "new-password");
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    static PasswordField password(String label) {
        var field = new PasswordField(label);
        field.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        field.getElement().setProperty("name", "password");
        field.setRequiredIndicatorVisible(true);
        return field;
    }
}
