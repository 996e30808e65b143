package app.lede.base.ui;

import com.vaadin.flow.component.Component;

/**
 * A script of ours that runs in the browser: a module under {@code frontend/public/parts}, served as it stands. It is not
 * bundled, so building Lede needs no Node.
 */
public final class BrowserPart {
    private BrowserPart() {}

    /** Sees to it that the module is loaded, once, before the component is shown. */
    public static void load(Component component, String name) {
        component.addAttachListener(attach -> attach.getUI().getPage().addJsModule("context://parts/" + name + ".js"));
    }
}
