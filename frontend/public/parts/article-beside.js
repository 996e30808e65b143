/*
 * <lede-article-beside>: a page with an article beside it. Where there is room both are seen; on a phone one button
 * changes between them, and each keeps the place it was scrolled to. Evidence that the page speaks of is marked in the
 * article.
 */
class ArticleBeside extends HTMLElement {
  #places = { page: 0, article: 0 };

  connectedCallback() {
    this.addEventListener('click', this.#onClick);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.#onClick);
  }

  /** Marks spans of the article, pairs of a begin and an end, and unmarks all others. */
  mark(spans) {
    for (const sentence of this.querySelectorAll('.article-sentence[data-begin]')) {
      const text = sentence.textContent;
      const begin = Number(sentence.dataset.begin);
      const cuts = spans
        .map(([from, to]) => [Math.max(from - begin, 0), Math.min(to - begin, text.length)])
        .filter(([from, to]) => from < to)
        .sort(([one], [other]) => one - other);
      if (!cuts.length && !sentence.querySelector('mark')) {
        continue;
      }
      const parts = [];
      let at = 0;
      for (const [from, to] of cuts) {
        const mark = document.createElement('mark');
        mark.className = 'evidence';
        mark.textContent = text.slice(Math.max(at, from), to);
        parts.push(text.slice(at, from), mark);
        at = Math.max(at, to);
      }
      sentence.replaceChildren(...parts, text.slice(at));
    }
  }

  /** Marks a span, and brings it and the article into view. */
  show(begin, end) {
    this.mark([[begin, end]]);
    this.#show('article');
    this.querySelector('.article-sentence mark')?.scrollIntoView({
      block: 'center',
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
    });
  }

  #onClick = (event) => {
    const button = event.target.closest?.('[data-article-toggle]');
    if (button) {
      this.#show(this.dataset.shows === 'article' ? 'page' : 'article');
      button.focus({ preventScroll: true });
    }
    const evidence = event.target.closest?.('[data-show-evidence]')?.closest('[data-evidence-begin]');
    if (evidence) {
      this.show(Number(evidence.dataset.evidenceBegin), Number(evidence.dataset.evidenceEnd));
    }
  };

  #show(pane) {
    const before = this.dataset.shows ?? 'page';
    if (before === pane) {
      return;
    }
    this.#places[before] = window.scrollY;
    this.dataset.shows = pane;
    this.querySelectorAll('[data-article-toggle]').forEach((button) =>
      button.setAttribute('aria-expanded', String(pane === 'article')),
    );
    window.scrollTo({ top: this.#places[pane], behavior: 'instant' });
  }
}

customElements.get('lede-article-beside') ?? customElements.define('lede-article-beside', ArticleBeside);
