/*
 * The page of a quiz in the browser: it shows one question or all, keeps and sends what is answered, and needs the server
 * only to save, to check and to hand in. A response is called saved only when the server has said so.
 */
import { Answered, ask, kept, keptByTab, Outbox } from './outbox.js';
import { hush, readOut } from './aloud.js';
import { apply, arrange, isBlank, isSame, read, settle } from './answers.js';

const SHORTCUTS_OFF = 'lede.shortcuts-off';
const TIMER_HIDDEN = 'lede.timer-hidden';
/** Typed text is sent after this pause, and at once on leaving the field. */
const TYPING_PAUSE = 700;
/** With more time left than this, nobody is shown how it runs out. */
const TIMER_FROM = 24 * 60 * 60;
/** How often a page in view asks what other pages have changed. */
const LOOK = 20_000;
const BLANK = { type: 'blank' };

/** <lede-save-state>: says whether the answer to its question is kept. */
class SaveState extends HTMLElement {
  connectedCallback() {
    if (this.dataset.savedAt && !this.textContent) {
      this.saved(Number(this.dataset.savedAt));
    }
  }

  saved(at, elsewhere = false) {
    const time = new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' });
    this.say('saved', elsewhere ? `Answered on another page; saved at ${time}` : `Saved at ${time}`);
  }

  saving() {
    this.say('saving', 'Saving…');
  }

  say(state, words) {
    if (this.textContent !== words) {
      this.dataset.state = state;
      this.textContent = words;
    }
  }
}

/** One question of the page. */
class Question {
  constructor(section, changed) {
    this.section = section;
    this.item = section.dataset.item;
    this.answer = section.querySelector('[data-answer]');
    this.state = section.querySelector('lede-save-state');
    this.flag = section.querySelector('[data-flag]');
    this.certainty = section.querySelector('[data-certainty]');
    this.ordered = this.answer.dataset.answer === 'order' && this.answer.querySelector('[data-order-stands]').hidden;
    if (this.answer.dataset.answer === 'order') {
      arrange(this.answer, () => {
        this.ordered = true;
        changed(this);
      });
    }
  }

  get index() {
    return Number(this.section.dataset.number) - 1;
  }

  get settled() {
    return Boolean(this.section.dataset.outcome);
  }

  get flagged() {
    return this.flag.getAttribute('aria-pressed') === 'true';
  }

  given() {
    const order = this.answer.dataset.answer === 'order';
    const sure = this.certainty?.querySelector('input:checked')?.value;
    return {
      response: order && !this.ordered ? BLANK : read(this.answer),
      certainty: sure ? Number(sure) : null,
      flagged: this.flagged,
    };
  }

  show({ response, certainty, flagged }) {
    if (!isSame(this.given().response, response)) {
      apply(this.answer, response);
      this.ordered ||= response.type === 'ordered';
    }
    this.flag.setAttribute('aria-pressed', String(flagged));
    this.certainty?.querySelectorAll('input').forEach((input) => {
      input.checked = Number(input.value) === certainty;
    });
  }

  /** A sign and words for the strip and the overview. */
  get words() {
    const state = this.section.dataset.outcome ?? (isBlank(this.given().response) ? 'blank' : 'answered');
    return this.flagged ? `${state}, to come back to` : state;
  }

  get sign() {
    const { sign, outcome } = this.section.dataset;
    return (outcome ? (sign ?? '') : isBlank(this.given().response) ? '' : '●') + (this.flagged ? '⚑' : '');
  }
}

/** <lede-taking>: the questions of an attempt. */
class Taking extends HTMLElement {
  connectedCallback() {
    if (this.querySelector('.attempt-moves')) {
      this.#begin();
    } else {
      this.waiting = new MutationObserver(() => {
        if (this.querySelector('.attempt-moves')) {
          this.waiting.disconnect();
          this.#begin();
        }
      });
      this.waiting.observe(this, { childList: true, subtree: true });
    }
  }

  disconnectedCallback() {
    hush();
    this.waiting?.disconnect();
    this.ends?.abort();
    this.outbox?.leave();
    this.outbox?.stop();
    this.channel?.close();
    clearInterval(this.looking);
    clearInterval(this.ticking);
  }

  #begin() {
    if (this.ends && !this.ends.signal.aborted) {
      return;
    }
    this.ends = new AbortController();
    this.typing = new Map();
    this.questions = [...this.querySelectorAll('.attempt-question[data-item]')].map(
      (section) => new Question(section, (question) => this.#changed(question)),
    );
    this.position = Number(this.dataset.position);
    this.outbox = new Outbox({
      learner: this.dataset.learner,
      attempt: this.dataset.attempt,
      address: `${this.dataset.address}/responses`,
      known: this.dataset.known,
      at: this.position,
      told: {
        saving: (item) => this.#question(item)?.state.saving(),
        waiting: (items) => items.forEach((item) => this.#question(item)?.state.say('failed', this.#waitingWords())),
        arrived: (answer) => this.#arrived(answer),
        stopped: (problem) => this.#stopped(problem),
      },
    });
    const options = { signal: this.ends.signal };
    this.addEventListener('input', this.#onInput, options);
    this.addEventListener('change', this.#onChange, options);
    this.addEventListener('click', this.#onClick, options);
    document.addEventListener('keydown', this.#onKey, options);
    window.addEventListener('online', () => this.outbox.flush(), options);
    window.addEventListener('pagehide', () => this.#leave(), options);
    document.addEventListener('visibilitychange', () => this.#seen(), options);
    window.addEventListener('storage', (event) => this.#stored(event), options);
    this.looking = setInterval(() => this.#seen(), LOOK);
    this.#openChannel();
    this.#startTimer();
    // What this device still holds was given here last, and is what the learner has seen.
    for (const entry of this.outbox.unsent()) {
      const question = this.#question(entry.key.slice(entry.key.lastIndexOf('/') + 1));
      if (question && !question.settled) {
        question.show(entry);
        question.state.saving();
      }
    }
    this.questions.forEach((question) => this.#mark(question));
    const place = this.outbox.unsentPlace;
    if (place !== null && place < this.questions.length && (!this.#forward || place > this.position)) {
      this.position = place;
      this.outbox.moveTo(place);
    }
    this.#show(this.position, false);
    if (keptByTab.getItem(this.#reviewed)) {
      this.#overview();
    }
    this.outbox.flush();
  }

  /** Where it is kept that the overview was open, should the page be loaded again. */
  get #reviewed() {
    return `lede.overview/${this.dataset.attempt}`;
  }

  #question(item) {
    return this.questions.find((question) => question.item === item);
  }

  /* Answering ----------------------------------------------------------------------------------------------------- */

  #onInput = (event) => {
    const question = this.#of(event.target);
    if (question && event.target.matches('[data-answer=text] input')) {
      question.state.saving();
      clearTimeout(this.typing.get(question));
      this.typing.set(
        question,
        setTimeout(() => this.#changed(question), TYPING_PAUSE),
      );
    }
  };

  #onChange = (event) => {
    if (event.target.matches('[data-shortcuts]')) {
      kept.setItem(SHORTCUTS_OFF, event.target.checked ? '' : 'true');
      return;
    }
    const question = this.#of(event.target);
    if (question && event.target.closest('[data-answer], [data-certainty]')) {
      this.#changed(question);
    }
  };

  #of(target) {
    const section = target.closest('.attempt-question[data-item]');
    return section ? this.#question(section.dataset.item) : null;
  }

  #changed(question) {
    clearTimeout(this.typing.get(question));
    this.typing.delete(question);
    const given = question.given();
    this.outbox.put(question.item, given);
    this.channel?.postMessage({ item: question.item, given });
    this.#mark(question);
  }

  /** What is still being typed is not left behind. */
  #typed() {
    [...this.typing.keys()].forEach((question) => this.#changed(question));
  }

  #leave() {
    this.#typed();
    this.outbox.leave();
  }

  #arrived(answer) {
    const unsent = new Set(this.outbox.unsent().map((entry) => entry.key.slice(entry.key.lastIndexOf('/') + 1)));
    const refused = new Set();
    for (const receipt of answer.receipts) {
      const question = this.#question(receipt.item);
      if (question && receipt.outcome === 'refused') {
        refused.add(receipt.item);
        question.state.say('failed', `Not saved – ${receipt.words}`);
      }
    }
    for (const standing of answer.standing) {
      const question = this.#question(standing.frozenItemId);
      if (!question || unsent.has(question.item) || this.typing.has(question)) {
        continue;
      }
      const mine = isSame(question.given().response, standing.response);
      question.show(standing);
      if (!refused.has(question.item)) {
        question.state.saved(Date.parse(standing.savedAt), !mine);
      }
      this.#mark(question);
    }
    if (answer.deadline) {
      this.#setDeadline(answer.deadline, answer.now);
    }
    // That nothing could be saved is over; what was said about a question stays until the learner has acted on it.
    if (this.unsaved) {
      this.#problem('');
    }
  }

  #waitingWords() {
    return this.outbox.fleeting
      ? 'Not saved, will retry – keep this page open'
      : 'Not saved, will retry – kept on this device until then';
  }

  /** The server will not take anything more from this page. */
  #stopped(problem) {
    this.outbox.unsent().forEach((entry) => {
      const question = this.#question(entry.key.slice(entry.key.lastIndexOf('/') + 1));
      question?.state.say('failed', problem.status === 409 ? 'Not saved – too late' : 'Not saved – kept on this device');
    });
    if (problem.status === 409) {
      this.#ended(problem);
    } else if (problem.status === 401) {
      this.#problem('You are signed out. What is not saved is kept on this device, and is sent when you have', {
        words: 'signed in again',
        href: location.href,
      });
    } else {
      this.#problem(
        problem.message || 'Nothing more can be saved from this page. What is not saved is kept on this device.',
        { words: 'Load the page again', href: location.href },
      );
    }
  }

  #ended(problem) {
    const late = this.outbox.unsent().length;
    if (!late) {
      location.assign(new URL(problem.next, document.baseURI));
      return;
    }
    this.#problem(
      `${problem.message} ${late === 1 ? 'One answer' : `${late} answers`} came too late and ${
        late === 1 ? 'does' : 'do'
      } not count; your instructor can open the attempt again. `,
      { words: 'See what counts', href: new URL(problem.next, document.baseURI).href },
    );
  }

  /** @param link where to go because something is not saved */
  #problem(words, link) {
    this.unsaved = link !== undefined;
    const place = this.querySelector('.attempt-problem');
    if (!words && !place.textContent) {
      return;
    }
    place.textContent = words;
    if (link) {
      const anchor = document.createElement('a');
      anchor.href = link.href;
      anchor.setAttribute('router-ignore', '');
      anchor.textContent = link.words;
      place.append(' ', anchor, '.');
    }
    place.hidden = !words;
  }

  /* Other pages of the same attempt ------------------------------------------------------------------------------- */

  #openChannel() {
    if (!('BroadcastChannel' in window)) {
      return;
    }
    this.channel = new BroadcastChannel(`lede.attempt.${this.dataset.attempt}`);
    this.channel.onmessage = ({ data }) => {
      const question = this.#question(data.item);
      if (question && !question.settled && !this.typing.has(question)) {
        question.show(data.given);
        question.state.say('saved', 'Answered on another page');
        this.#mark(question);
      }
    };
  }

  #seen() {
    if (document.visibilityState === 'visible') {
      this.outbox.look();
    } else {
      this.#typed();
    }
  }

  /** Another page of this device has had an answer saved. */
  #stored(event) {
    if (event.key?.startsWith(this.outbox.prefix) && event.newValue === null && document.visibilityState === 'visible') {
      this.outbox.look();
    }
  }

  /* Moving --------------------------------------------------------------------------------------------------------- */

  get #forward() {
    return this.hasAttribute('data-forward');
  }

  get #all() {
    return this.hasAttribute('data-all');
  }

  #onClick = (event) => {
    const button = event.target.closest('button');
    if (!button || !this.contains(button)) {
      return;
    }
    const data = button.dataset;
    if ('go' in data) {
      this.#go(Number(data.go));
    } else if ('key' in data) {
      this.#go(this.position + (data.key === 'next' ? 1 : -1));
    } else if ('flag' in data) {
      this.#toggleFlag(this.#of(button));
    } else if ('check' in data) {
      this.#check(this.#of(button), button);
    } else if ('handIn' in data) {
      this.#overview();
    } else if ('back' in data) {
      this.#show(this.position, true);
    } else if ('submit' in data) {
      this.#submit(button);
    } else if ('aloud' in data) {
      readOut(this.#of(button).section, (words) => this.#announce(words));
    } else if ('report' in data) {
      this.#report(this.#of(button), button);
    } else if ('timer' in data) {
      this.#toggleTimer();
    }
  };

  #toggleFlag(question) {
    question.flag.setAttribute('aria-pressed', String(!question.flagged));
    this.#changed(question);
  }

  #go(index) {
    if (index < 0 || index >= this.questions.length || (this.#forward && index < this.position)) {
      return;
    }
    this.#typed();
    hush();
    const blank = isBlank(this.questions[this.position].given().response);
    if (this.#forward && index > this.position + 1) {
      return;
    }
    if (this.#forward && index > this.position && blank && this.asked !== this.position) {
      this.asked = this.position;
      this.#problem('You have not answered, and cannot come back to this question. Press Next once more to leave it blank.');
      return;
    }
    this.#problem('');
    const moved = index !== this.position;
    this.position = index;
    this.#show(index, true);
    if (moved) {
      this.outbox.moveTo(index);
      if (this.#forward) {
        // What was left behind is closed from now on.
        this.outbox.flush();
      }
    }
  }

  #show(index, moved) {
    const last = this.questions.length - 1;
    this.questions.forEach((question) => {
      question.section.hidden = !this.#all && question.index !== index;
    });
    this.querySelector('.attempt-overview').hidden = true;
    if (moved) {
      keptByTab.removeItem(this.#reviewed);
    }
    this.querySelector('.attempt-moves').hidden = false;
    const progress = this.querySelector('.attempt-progress');
    progress.hidden = false;
    progress.textContent = this.#all ? `${last + 1} questions` : `Question ${index + 1} of ${last + 1}`;
    const previous = this.querySelector('[data-key=previous]');
    const next = this.querySelector('[data-key=next]');
    previous.hidden = this.#all || this.#forward;
    previous.disabled = index === 0;
    next.hidden = this.#all || index === last;
    const handIn = this.querySelector('[data-hand-in]');
    handIn.hidden = this.#forward && index < last;
    next.classList.toggle('lede-button-primary', !this.#awaitsCheck(index));
    handIn.classList.toggle('lede-button-primary', (this.#all || index === last) && !this.#awaitsCheck(index));
    this.querySelectorAll('.attempt-strip button').forEach((button, number) => {
      button.toggleAttribute('aria-current', number === index && !this.#all);
      if (number === index && !this.#all) {
        button.setAttribute('aria-current', 'step');
      }
      button.disabled = this.#forward && number !== index;
    });
    document.title = this.#all ? this.dataset.title : `Question ${index + 1} – ${this.dataset.title}`;
    this.#showEvidence(this.questions[index]);
    if (moved) {
      const stem = this.questions[index].section.querySelector('.lede-stem');
      stem.focus({ preventScroll: true });
      stem.scrollIntoView({ block: this.#all ? 'start' : 'nearest' });
    }
  }

  #awaitsCheck(index) {
    return !this.#all && this.questions[index].section.querySelector('[data-check]') !== null;
  }

  #mark(question) {
    const button = this.querySelector(`.attempt-strip [data-go="${question.index}"]`);
    button.dataset.state = question.section.dataset.outcome ?? question.words;
    button.setAttribute('aria-label', `Question ${question.index + 1}, ${question.words}`);
    button.querySelector('.attempt-strip-sign').textContent = question.sign;
  }

  /* Checking and handing in ---------------------------------------------------------------------------------------- */

  async #check(question, button) {
    this.#typed();
    if (isBlank(question.given().response)) {
      question.state.say('failed', 'Answer the question first, or go on to the next one.');
      return;
    }
    button.disabled = true;
    try {
      if (await this.outbox.flush()) {
        const checked = await ask(`${this.dataset.address}/items/${question.item}/check`, {});
        this.#settled(question, checked);
      } else {
        question.state.say('failed', 'Checking needs a connection. Your answer is kept; try again in a moment.');
      }
    } catch (problem) {
      if (problem instanceof Answered && problem.status === 409) {
        this.#ended(problem);
      } else {
        question.state.say('failed', problem instanceof Answered && problem.message ? problem.message : 'Checking needs a connection. Your answer is kept; try again in a moment.');
      }
    } finally {
      button.disabled = false;
    }
  }

  #settled(question, checked) {
    const below = question.section.querySelector('.attempt-below');
    if (checked.words) {
      question.section.dataset.outcome = checked.words;
      question.section.dataset.sign = checked.sign;
      settle(question.answer);
      question.certainty?.querySelectorAll('input').forEach((input) => {
        input.disabled = true;
      });
      below.innerHTML = checked.html;
      if (!this.querySelector('.attempt-article')) {
        below.querySelector('[data-show-evidence]')?.remove();
      }
    } else {
      below.querySelector('.attempt-again')?.remove();
      below.insertAdjacentHTML('afterbegin', checked.html);
    }
    this.#mark(question);
    this.#show(this.position, false);
    below.focus();
  }

  async #report(question, button) {
    const place = question.section.querySelector('.attempt-reported');
    button.disabled = true;
    try {
      const note = question.section.querySelector('.attempt-report textarea').value;
      const { words } = await ask(`${this.dataset.address}/items/${question.item}/report`, { note });
      place.textContent = words;
      question.section.querySelector('.attempt-report summary').textContent = 'You reported this question';
    } catch (problem) {
      place.textContent =
        problem instanceof Answered && problem.message
          ? problem.message
          : 'This could not be sent. Try again when you are connected.';
    } finally {
      button.disabled = false;
    }
  }

  /** Marks the evidence of a question that is explained; ArticleBeside does the marking. */
  #showEvidence(question) {
    const evidence = question.section.querySelector('[data-evidence-begin]');
    const beside = this.querySelector('lede-article-beside');
    beside?.mark?.(evidence ? [[Number(evidence.dataset.evidenceBegin), Number(evidence.dataset.evidenceEnd)]] : []);
  }

  #overview() {
    this.#typed();
    hush();
    const blank = this.questions.filter((question) => isBlank(question.given().response));
    const flagged = this.questions.filter((question) => question.flagged);
    this.questions.forEach((question) => {
      question.section.hidden = true;
      const row = this.querySelector(`.attempt-overview [data-go="${question.index}"]`);
      row.disabled = this.#forward;
      row.querySelector('.attempt-overview-state').textContent = `${question.sign} ${question.words}`.trim();
    });
    const words = [];
    if (blank.length) {
      words.push(`${numbers(blank)} ${blank.length === 1 ? 'is' : 'are'} blank.`);
    }
    if (flagged.length) {
      words.push(`You wanted to come back to ${numbers(flagged).replace(/^Q/, 'q')}.`);
    }
    if (!words.length) {
      words.push('Every question has an answer.');
    }
    words.push('Once you have handed in, answers cannot be changed any more.');
    this.querySelector('.attempt-overview-words').textContent = words.join(' ');
    this.querySelector('.attempt-overview [data-submit]').textContent = blank.length ? 'Hand in anyway' : 'Hand in now';
    this.querySelector('.attempt-overview').hidden = false;
    keptByTab.setItem(this.#reviewed, 'true');
    this.querySelector('.attempt-overview-problem').textContent = '';
    this.querySelector('.attempt-moves').hidden = true;
    this.querySelector('.attempt-progress').hidden = true;
    const heading = this.querySelector('#overview-heading');
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'nearest' });
  }

  async #submit(button) {
    const problem = this.querySelector('.attempt-overview-problem');
    button.disabled = true;
    problem.textContent = '';
    try {
      if (!(await this.outbox.flush())) {
        const unsent = this.outbox.unsent().length;
        problem.textContent = `${unsent === 1 ? 'One answer is' : `${unsent} answers are`} not saved yet, so nothing was handed in. Try again when you are connected.`;
        return;
      }
      const { next } = await ask(`${this.dataset.address}/submit`, {});
      this.outbox.stop();
      keptByTab.removeItem(this.#reviewed);
      location.assign(new URL(next, document.baseURI));
    } catch (refused) {
      if (refused instanceof Answered && refused.next) {
        location.assign(new URL(refused.next, document.baseURI));
      } else {
        problem.textContent = refused instanceof Answered && refused.message ? refused.message : 'The server cannot be reached, so nothing was handed in. Your answers are kept; try again in a moment.';
      }
    } finally {
      button.disabled = false;
    }
  }

  /* Keys ----------------------------------------------------------------------------------------------------------- */

  #onKey = (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || kept.getItem(SHORTCUTS_OFF)) {
      return;
    }
    const target = event.composedPath()[0];
    if (target instanceof Element && target.matches('input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]')) {
      return;
    }
    const key = event.key.toLowerCase();
    const question = this.#at();
    if (key === 'n' || key === 'p') {
      const button = this.querySelector(key === 'n' ? '[data-key=next]' : '[data-key=previous]');
      if (!button.closest('[hidden]')) {
        button.click();
      }
    } else if (key === 'f' && question) {
      this.#toggleFlag(question);
    } else if (key === 't') {
      this.#sayTime();
    } else if (/^[1-9a-d]$/.test(key) && question) {
      const index = '123456789'.includes(key) ? key - 1 : key.charCodeAt(0) - 97;
      const choice = question.answer.querySelectorAll('.attempt-choice input')[index];
      if (choice && !choice.matches(':disabled')) {
        choice.focus();
        choice.click();
      }
    }
  };

  /** The question in view: where all are, the one the keyboard is in. */
  #at() {
    if (!this.querySelector('.attempt-overview').hidden) {
      return null;
    }
    return this.#all ? this.#of(document.activeElement ?? this) : this.questions[this.position];
  }

  /* Time ----------------------------------------------------------------------------------------------------------- */

  #startTimer() {
    this.timer = this.querySelector('[role=timer]');
    if (this.timer && this.dataset.deadline) {
      this.#setDeadline(this.dataset.deadline, this.dataset.now);
      this.timer.hidden = Boolean(kept.getItem(TIMER_HIDDEN));
      this.#labelTimer();
      this.ticking = setInterval(() => this.#tick(), 1000);
      this.#tick();
    }
  }

  /** Only differences count, so that it does not matter what the device's clock says. */
  #setDeadline(deadline, now) {
    this.left = { ms: Date.parse(deadline) - Date.parse(now), at: performance.now() };
  }

  #remaining() {
    return Math.max(0, this.left.ms - (performance.now() - this.left.at));
  }

  #tick() {
    const seconds = Math.ceil(this.#remaining() / 1000);
    this.timer.textContent = clock(seconds);
    this.querySelector('.attempt-timer').hidden = seconds > TIMER_FROM;
    const notice = [600, 300, 60, 30].filter((each) => seconds <= each && (this.before ?? seconds + 1) > each).pop();
    if (notice) {
      this.#announce(`${spoken(seconds)} left.`);
    }
    this.before = seconds;
    if (seconds === 0) {
      clearInterval(this.ticking);
      this.#timeIsUp();
    }
  }

  async #timeIsUp() {
    this.#typed();
    this.#announce('Time is up.');
    this.#problem('Time is up. What you have answered is being handed in.');
    if (await this.outbox.flush()) {
      ask(`${this.dataset.address}/submit`, {}).then(
        ({ next }) => location.assign(new URL(next, document.baseURI)),
        (problem) => problem.next && location.assign(new URL(problem.next, document.baseURI)),
      );
    }
  }

  #sayTime() {
    this.#announce(this.left ? `${spoken(Math.ceil(this.#remaining() / 1000))} left.` : 'There is no time limit.');
  }

  #announce(words) {
    const notice = this.querySelector('.attempt-time-notice');
    if (notice) {
      notice.textContent = words;
      clearTimeout(this.noticed);
      this.noticed = setTimeout(() => {
        notice.textContent = '';
      }, 8000);
    }
  }

  #toggleTimer() {
    this.timer.hidden = !this.timer.hidden;
    kept.setItem(TIMER_HIDDEN, this.timer.hidden ? 'true' : '');
    this.#labelTimer();
  }

  #labelTimer() {
    const button = this.querySelector('[data-timer]');
    button.textContent = this.timer.hidden ? 'Show time' : 'Hide time';
  }
}

/** "Question 2", "Questions 2, 3 and 5". */
const numbers = (questions) => {
  const all = questions.map((question) => question.index + 1);
  return all.length === 1 ? `Question ${all[0]}` : `Questions ${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
};

const two = (number) => String(number).padStart(2, '0');

const clock = (seconds) =>
  seconds >= 3600
    ? `${Math.floor(seconds / 3600)}:${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`
    : `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;

const spoken = (seconds) => {
  const part = (number, word) => (number ? `${number} ${word}${number === 1 ? '' : 's'}` : '');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const parts = [part(hours, 'hour'), part(minutes, 'minute'), seconds < 120 ? part(seconds % 60, 'second') : ''];
  return parts.filter(Boolean).join(' ') || 'No time';
};

/** <lede-shortcuts-switch>: remembers on this device whether the keys are wanted. */
class ShortcutsSwitch extends HTMLElement {
  connectedCallback() {
    const box = this.querySelector('input');
    if (box) {
      box.checked = !kept.getItem(SHORTCUTS_OFF);
    }
  }
}

const define = (name, type) => customElements.get(name) ?? customElements.define(name, type);
define('lede-save-state', SaveState);
define('lede-taking', Taking);
define('lede-shortcuts-switch', ShortcutsSwitch);
