/*
 * What answering needs in the browser itself: the state of saving, which must not wait for the server to be told that
 * the server is away, and the keys. A response is called saved only when the server has said so.
 */
const LONGEST_SILENCE = 1500;
const SHORTCUTS_OFF = 'lede.shortcuts-off';

const connection = () => window.Vaadin?.connectionState?.state ?? 'connected';
const isAway = (state) => state === 'reconnecting' || state === 'connection-lost';

/** <lede-save-state>: says whether the answer to the question in view is kept. */
class SaveState extends HTMLElement {
  #before = ['', ''];

  /** Called by the server, after the commit. */
  saved(at) {
    const time = new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' });
    this.#say('saved', `Saved at ${time}`);
  }

  /** Called by the server where it could not save. */
  failed(words) {
    this.#say('failed', words);
  }

  saving() {
    if (this.dataset.state !== 'saving') {
      this.#before = [this.dataset.state ?? '', this.textContent];
    }
    this.#say('saving', 'Saving…');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#settle(), LONGEST_SILENCE);
  }

  connectionChanged(state) {
    if (isAway(state) && this.dataset.state === 'saving') {
      this.#say('failed', 'Not saved – check your connection');
    }
  }

  /** What was typed and taken back again is never sent: then the last word still holds. */
  #settle() {
    if (this.dataset.state !== 'saving') {
      return;
    }
    if (connection() === 'connected') {
      this.#say(...this.#before);
    } else {
      this.connectionChanged(connection());
      this.timer = setTimeout(() => this.#settle(), LONGEST_SILENCE);
    }
  }

  #say(state, words) {
    this.dataset.state = state;
    this.textContent = words;
  }
}

/** <lede-taking>: the questions of an attempt. */
class Taking extends HTMLElement {
  connectedCallback() {
    this.addEventListener('input', this.#onInput);
    this.addEventListener('change', this.#onChange);
    document.addEventListener('keydown', this.#onKey);
    window.Vaadin?.connectionState?.addStateChangeListener(this.#onConnection);
  }

  disconnectedCallback() {
    this.removeEventListener('input', this.#onInput);
    this.removeEventListener('change', this.#onChange);
    document.removeEventListener('keydown', this.#onKey);
    window.Vaadin?.connectionState?.removeStateChangeListener(this.#onConnection);
  }

  #onInput = (event) => {
    if (event.target.closest('[data-answer]')) {
      this.querySelector('lede-save-state')?.saving();
    }
  };

  #onChange = (event) => {
    if (event.target.matches('[data-shortcuts]')) {
      localStorage.setItem(SHORTCUTS_OFF, event.target.checked ? '' : 'true');
    }
  };

  #onConnection = (before, now) => {
    this.querySelector('lede-save-state')?.connectionChanged(now);
  };

  #onKey = (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || localStorage.getItem(SHORTCUTS_OFF)) {
      return;
    }
    const target = event.composedPath()[0];
    if (target instanceof Element && target.matches('input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]')) {
      return;
    }
    const key = event.key.toLowerCase();
    if (key === 'n' || key === 'p') {
      this.querySelector(key === 'n' ? '[data-key=next]' : '[data-key=previous]')?.click();
    } else if (/^[1-9a-d]$/.test(key)) {
      const choice = this.querySelectorAll('[data-answer] .attempt-choice input')['123456789'.includes(key) ? key - 1 : key.charCodeAt(0) - 97];
      if (choice && !choice.matches(':disabled')) {
        choice.focus();
        choice.click();
      }
    }
  };
}

/** <lede-shortcuts-switch>: remembers on this device whether the keys are wanted. */
class ShortcutsSwitch extends HTMLElement {
  connectedCallback() {
    const box = this.querySelector('input');
    if (box) {
      box.checked = !localStorage.getItem(SHORTCUTS_OFF);
    }
  }
}

const define = (name, type) => customElements.get(name) ?? customElements.define(name, type);
define('lede-save-state', SaveState);
define('lede-taking', Taking);
define('lede-shortcuts-switch', ShortcutsSwitch);
