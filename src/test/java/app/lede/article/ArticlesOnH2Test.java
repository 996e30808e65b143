package app.lede.article;

import app.lede.testing.OnH2;

@OnH2
class ArticlesOnH2Test extends ArticlesContract {}
