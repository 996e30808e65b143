package app.lede.attempt.ui;

import com.vaadin.flow.component.Html;

/**
 * Which keys there are, and how to turn them off: single letters get in the way of some who speak to their computer. The
 * box is ticked by the browser, from what it remembers. The server need not know the parts of it: they would cost memory
 * in each page of a quiz that is open.
 */
final class KeysHelp extends Html {
    private static final String HELP = """
            <details class="attempt-keys">
              <summary>Keys</summary>
              <div>
                <dl>
                  <dt>1 to 9, A to D</dt>
                  <dd>choose an option, or take it back where several can be right</dd>
                  <dt>N</dt>
                  <dd>next question</dd>
                  <dt>P</dt>
                  <dd>previous question</dd>
                  <dt>F</dt>
                  <dd>come back to this question, or not</dd>
                  <dt>T</dt>
                  <dd>say how much time is left</dd>
                </dl>
                <lede-shortcuts-switch>
                  <label><input type="checkbox" data-shortcuts /><span>Use these keys on this device</span></label>
                </lede-shortcuts-switch>
              </div>
            </details>
            """;

    KeysHelp() {
        super(HELP);
    }
}
