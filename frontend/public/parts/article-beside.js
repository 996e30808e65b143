/*
 * <lede-article-beside>: a page with an article beside it. Where there is room both are seen; on a phone one button
 * changes between them, and each keeps the place it was scrolled to.
 */
class ArticleBeside extends HTMLElement {
  #places = { page: 0, article: 0 };

  connectedCallback() {
    this.addEventListener('click', this.#onClick);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.#onClick);
  }

  /** Brings the article into view, where it is not in view anyway. */
  showArticle() {
    this.#show('article');
  }

  #onClick = (event) => {
    const button = event.target.closest?.('[data-article-toggle]');
    if (button) {
      this.#show(this.dataset.shows === 'article' ? 'page' : 'article');
      button.focus({ preventScroll: true });
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
