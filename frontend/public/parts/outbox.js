/*
 * What a learner has answered and the server has not yet said it has saved. It is kept on the device, beyond the page and
 * the session, and sent again until there is a receipt for it. An entry is named by its learner, attempt and item, and
 * says where it is to be sent, so that any page can send it.
 */
const PREFIX = 'lede.unsent/';
const PLACE = 'lede.place/';
const LONGEST_REQUEST = 10_000;
const PAUSES = [1, 2, 4, 8, 15];
/** What nobody has come back for is not kept for ever. */
const LONGEST_KEPT = 60 * 24 * 60 * 60 * 1000;
const MOST_AT_ONCE = 200;
/** How long another page on this device has to send its own. */
const OTHERS = 20_000;

/** Where the browser keeps nothing (a private window, a full disk), this page does. */
const storage = (area) => {
  try {
    const store = area();
    store.setItem(PREFIX, '');
    store.removeItem(PREFIX);
    return store;
  } catch {
    const map = new Map();
    return {
      fleeting: true,
      get length() { return map.size; },
      key: (index) => [...map.keys()][index] ?? null,
      getItem: (key) => map.get(key) ?? null,
      setItem: (key, value) => map.set(key, value),
      removeItem: (key) => map.delete(key),
    };
  }
};

/** What this device keeps. */
export const kept = storage(() => localStorage);

/** What this tab keeps, also when its page is loaded again. */
export const keptByTab = storage(() => sessionStorage);

const entries = (prefix) => {
  const found = [];
  for (let i = 0; i < kept.length; i++) {
    const key = kept.key(i);
    if (key?.startsWith(prefix)) {
      try {
        found.push({ key, ...JSON.parse(kept.getItem(key)) });
      } catch {
        // not ours, or half written: left alone
      }
    }
  }
  return found.sort((one, other) => one.at - other.at);
};

/** The server cannot be reached: what it was asked may or may not have been done. */
export class Away extends Error {}

/** The server has answered, and not with what was asked. */
export class Answered extends Error {
  constructor(status, body) {
    super(body.words ?? '');
    this.status = status;
    this.next = body.next;
  }
}

/**
 * Asks the server. The header tells it that a script of Lede's own pages asks, which no page of another site can send.
 */
export const ask = async (address, body, keepalive = false) => {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), LONGEST_REQUEST);
  try {
    const response = await fetch(new URL(address, document.baseURI), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Lede-Page': '1' },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: giveUp.signal,
      keepalive,
    });
    if (response.type === 'opaqueredirect') {
      throw new Answered(401, {});
    }
    const answer = await response.json().catch(() => null);
    if (response.ok && answer !== null) {
      return answer;
    }
    if (response.ok || response.status >= 500 || response.status === 429) {
      throw new Away(`answered ${response.status}`);
    }
    throw new Answered(response.status, answer ?? {});
  } catch (problem) {
    throw problem instanceof Answered || problem instanceof Away ? problem : new Away(problem.message);
  } finally {
    clearTimeout(timer);
  }
};

/** The unsent responses of one attempt. */
export class Outbox {
  #client = crypto.randomUUID?.() ?? uuid();
  #sequence = 0;
  #failures = 0;
  #running = null;
  #stopped = false;
  #position = null;
  #atServer = null;
  #asked = false;
  /** Items this page has answered and has no receipt for; another page may have sent them for it. */
  #awaited = new Set();
  #first = true;
  #looked = 0;

  /**
   * @param told functions: saving(item), waiting(items), arrived(answer), stopped(problem)
   * @param at where the server says the learner is
   */
  constructor({ learner, attempt, address, known, told, at = null }) {
    this.#atServer = at;
    this.prefix = `${PREFIX}${learner}/${attempt}/`;
    this.place = `${PLACE}${learner}/${attempt}`;
    this.address = address;
    this.known = known;
    this.told = told;
  }

  /** What this device holds that the server has not confirmed, oldest first. */
  unsent() {
    return entries(this.prefix);
  }

  /** Where the learner had gone on this device, if the server does not know it and has heard of no other place since; else null. */
  get unsentPlace() {
    const [place, from] = (kept.getItem(this.place) ?? '').split('/');
    return from !== undefined && Number(from) === this.#atServer ? Number(place) : null;
  }

  get fleeting() {
    return Boolean(kept.fleeting);
  }

  put(item, given) {
    const entry = { ...given, client: this.#client, sequence: ++this.#sequence, at: Date.now(), address: this.address };
    try {
      kept.setItem(this.prefix + item, JSON.stringify(entry));
    } catch {
      // the disk is full: it is sent from here, and said to be saved only once it is
      this.told.saving(item);
      this.#send([{ key: this.prefix + item, ...entry }]).catch(() => this.told.waiting([item]));
      return;
    }
    this.#awaited.add(item);
    this.told.saving(item);
    this.flush();
  }

  /**
   * Notes where the learner is. The server learns it with the next message, of which an open page sends one at least
   * every 20 s: going on to a question is no message of its own.
   */
  moveTo(position) {
    this.#position = position;
    try {
      kept.setItem(this.place, `${position}/${this.#atServer}`);
    } catch {
      // the disk is full: then only this page knows
    }
  }

  /** Asks what has changed elsewhere. */
  look() {
    this.#asked = true;
    return this.flush();
  }

  /** Sends what is unsent. It resolves to true once nothing is left, to false if something has to wait. */
  flush() {
    if (this.#stopped) {
      return Promise.resolve(false);
    }
    clearTimeout(this.timer);
    this.#running = (this.#running ?? Promise.resolve()).then(() => this.#run());
    return this.#running;
  }

  /** The page goes: what is left is sent without waiting for an answer. */
  leave() {
    const unsent = this.unsent();
    if ((unsent.length || this.#position !== null) && !this.#stopped) {
      ask(this.address, this.#message(unsent.slice(0, MOST_AT_ONCE)), true).catch(() => {});
    }
  }

  stop() {
    this.#stopped = true;
    clearTimeout(this.timer);
  }

  async #run() {
    try {
      for (;;) {
        const batch = this.#due();
        if (this.#stopped || (!batch.length && this.#position === null && !this.#asked && !this.#awaited.size)) {
          return !this.unsent().length;
        }
        await this.#send(batch);
      }
    } catch (problem) {
      if (problem instanceof Answered) {
        this.#answered(problem);
      } else {
        this.told.waiting(this.unsent().map((entry) => itemOf(entry)));
        this.#retry();
      }
      return false;
    }
  }

  /** This page's own, and what a page has left that is no longer there. */
  #due() {
    const all = this.#first || Date.now() - this.#looked > OTHERS;
    if (all) {
      this.#looked = Date.now();
    }
    return this.unsent()
      .filter((entry) => all || entry.client === this.#client)
      .slice(0, MOST_AT_ONCE);
  }

  async #send(batch) {
    const position = this.#position;
    this.#asked = false;
    const answer = await ask(this.address, this.#message(batch));
    if (position !== null) {
      this.#atServer = position;
      if (this.#position === position) {
        this.#position = null;
        kept.removeItem(this.place);
      } else {
        this.moveTo(this.#position);
      }
    }
    this.#failures = 0;
    this.#first = false;
    this.#awaited.clear();
    let removed = 0;
    for (const receipt of answer.receipts) {
      const key = this.prefix + receipt.item;
      const now = JSON.parse(kept.getItem(key) ?? 'null');
      if (now && now.client === receipt.client && now.sequence === receipt.sequence) {
        kept.removeItem(key);
        removed++;
      } else if (now?.client === this.#client) {
        removed++;
      }
    }
    for (const standing of answer.standing) {
      if (standing.savedAt > this.known) {
        this.known = standing.savedAt;
      }
    }
    this.told.arrived(answer);
    if (batch.length && !removed) {
      throw new Away('no receipt for anything');
    }
  }

  #message(batch) {
    return {
      known: this.known,
      position: this.#position,
      responses: batch.map((entry) => ({
        item: itemOf(entry),
        client: entry.client,
        sequence: entry.sequence,
        age: Math.max(0, Date.now() - entry.at),
        response: entry.response,
        certainty: entry.certainty,
        flagged: entry.flagged,
      })),
    };
  }

  #answered(problem) {
    this.#stopped = true;
    if (problem.status === 409) {
      // Too late. It is kept in case the attempt is opened again, and sent only then.
      this.unsent().forEach(({ key, ...entry }) => kept.setItem(key, JSON.stringify({ ...entry, late: true })));
    }
    this.told.stopped(problem);
  }

  #retry() {
    const pause = PAUSES[Math.min(this.#failures++, PAUSES.length - 1)];
    // Not all phones of a class at the same moment.
    this.timer = setTimeout(() => this.flush(), pause * 1000 * (0.75 + Math.random() / 2));
  }
}

const itemOf = (entry) => entry.key.slice(entry.key.lastIndexOf('/') + 1);

/** For pages that are not loaded over a secure connection. */
const uuid = () =>
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) =>
    (digit ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (digit / 4)))).toString(16),
  );

/**
 * <lede-outbox data-learner>: sends, from any page, what was left unsent when the page of a quiz was closed. While the
 * page of a quiz is open, it is that page's own affair.
 */
class LeftBehind extends HTMLElement {
  connectedCallback() {
    window.addEventListener('online', this.#send);
    this.timer = setTimeout(this.#send, 2000);
  }

  disconnectedCallback() {
    window.removeEventListener('online', this.#send);
    clearTimeout(this.timer);
  }

  #send = async () => {
    const mine = entries(`${PREFIX}${this.dataset.learner}/`);
    const addresses = new Set();
    for (const entry of mine) {
      if (Date.now() - entry.at > LONGEST_KEPT) {
        kept.removeItem(entry.key);
      } else if (!entry.late && !document.querySelector(`lede-taking[data-attempt="${entry.key.split('/')[2]}"]`)) {
        addresses.add(entry.address + ' ' + entry.key.slice(0, entry.key.lastIndexOf('/')));
      }
    }
    let saved = 0;
    for (const each of addresses) {
      const [address, start] = each.split(' ');
      const [, learner, attempt] = start.split('/');
      const waiting = entries(start + '/').length;
      const told = { saving() {}, waiting() {}, stopped() {}, arrived() {} };
      const outbox = new Outbox({ learner, attempt, address, known: '9999-12-31T00:00:00Z', told });
      await outbox.flush();
      saved += waiting - outbox.unsent().length;
      outbox.stop();
    }
    if (saved) {
      this.textContent =
        saved === 1
          ? 'An answer that had waited on this device is saved now.'
          : `${saved} answers that had waited on this device are saved now.`;
      this.hidden = false;
    }
  };
}

customElements.get('lede-outbox') ?? customElements.define('lede-outbox', LeftBehind);
