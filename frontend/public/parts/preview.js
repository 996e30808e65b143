/*
 * <lede-preview>: the questions of a quiz that is not given yet. It shows them as the page of a quiz does and asks the
 * screen what was right; nothing is sent to where attempts are kept.
 */
import { arrange, read, settle } from './answers.js';

const BLANK = { type: 'blank' };

class Preview extends HTMLElement {
  connectedCallback() {
    this.position = 0;
    this.ordered = new Set();
    this.addEventListener('click', this.#onClick);
    this.waiting = new MutationObserver(() => this.#begin());
    this.waiting.observe(this, { childList: true, subtree: true });
    this.#begin();
  }

  disconnectedCallback() {
    this.waiting.disconnect();
    this.removeEventListener('click', this.#onClick);
  }

  #begin() {
    if (!this.querySelector('.attempt-moves')) {
      return;
    }
    this.waiting.disconnect();
    this.sections = [...this.querySelectorAll('.attempt-question[data-item]')];
    for (const section of this.sections) {
      const answer = section.querySelector('[data-answer]');
      if (answer.dataset.answer === 'order') {
        arrange(answer, () => this.ordered.add(section.dataset.item));
      }
    }
    this.#show(0, false);
  }

  /** What stands in a question. An order counts from when it was moved or called right. */
  #given(section) {
    const answer = section.querySelector('[data-answer]');
    const sure = section.querySelector('[data-certainty] input:checked')?.value;
    const order = answer.dataset.answer === 'order';
    return {
      item: section.dataset.item,
      response: order && !this.ordered.has(section.dataset.item) ? BLANK : read(answer),
      certainty: sure ? Number(sure) : null,
    };
  }

  #show(position, focus = true) {
    const all = this.hasAttribute('data-all');
    const last = this.sections.length - 1;
    this.position = Math.min(Math.max(position, 0), last);
    this.sections.forEach((section, index) => {
      section.hidden = !all && index !== this.position;
    });
    const progress = this.querySelector('.attempt-progress');
    progress.textContent = `Question ${this.position + 1} of ${this.sections.length}`;
    this.querySelectorAll('.attempt-strip [data-go]').forEach((button, index) => {
      button.toggleAttribute('aria-current', index === this.position);
      button.disabled = this.hasAttribute('data-forward') && index !== this.position;
    });
    const previous = this.querySelector('[data-key=previous]');
    const next = this.querySelector('[data-key=next]');
    previous.hidden = all || this.hasAttribute('data-forward') || this.position === 0;
    next.hidden = all || this.position === last;
    if (focus) {
      this.sections[this.position].querySelector('.lede-stem').focus();
    }
  }

  #onClick = (event) => {
    const button = event.target.closest('button');
    if (!button) {
      return;
    }
    const section = button.closest('.attempt-question[data-item]');
    if (button.matches('[data-check]') && section) {
      this.dispatchEvent(new CustomEvent('preview-check', { detail: this.#given(section) }));
    } else if (button.matches('[data-hand-in], [data-submit]')) {
      this.dispatchEvent(
        new CustomEvent('preview-hand-in', { detail: this.sections.map((each) => this.#given(each)) }),
      );
    } else if (button.matches('[data-key=previous]')) {
      this.#show(this.position - 1);
    } else if (button.matches('[data-key=next]')) {
      this.#show(this.position + 1);
    } else if (button.matches('[data-go]')) {
      this.#show(Number(button.dataset.go));
    } else if (button.matches('[data-show-evidence]')) {
      const { evidenceBegin, evidenceEnd } = button.closest('[data-evidence-begin]').dataset;
      button.closest('lede-article-beside').mark([[Number(evidenceBegin), Number(evidenceEnd)]]);
    }
  };

  /** The screen's answer to a check: what a learner would be told below the question. */
  told(item, html, settled, outcome) {
    const section = this.sections.find((each) => each.dataset.item === item);
    const check = section.querySelector('[data-check]');
    const below = section.querySelector('.attempt-below');
    below.innerHTML = html;
    if (settled) {
      settle(section.querySelector('[data-answer]'));
      section.dataset.outcome = outcome;
    } else {
      below.append(check);
    }
    below.focus();
  }
}

customElements.get('lede-preview') ?? customElements.define('lede-preview', Preview);
