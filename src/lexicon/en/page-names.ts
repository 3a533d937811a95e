const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words that open a byline, before the name: `by` with or without a colon, the others only with one; `abroad` in other languages. */
export const bylineWords = {
  open: ['(?:written |reported |posted |text |story |words )?by'],
  colon: ['text', 'words', 'interview', 'author', 'reporter', 'story', 'report'],
  abroad: ['Von', 'Par', 'Por', 'Di', 'Door', 'Oleh', 'Av', 'Af'],
} as const;

/**
 * Words by which authors of pages name the parts of a page (in class, id and role). `junk`: never part of the article unless
 * most of the page's text stands in it; `doubtful`: junk where little text stands in it; `body`: the article's text itself.
 * Pairs are two words in a row. `certain`: junk however much text stands in it, as long as some stands outside (tools that ask
 * for consent). `builders`: page builders that call every block a widget, so that the other words tell nothing. `bylines`:
 * elements that hold the author's name; `titles`, pairs: the article's title.
 */
export const pageNames = {
  junk: words(`
    related relateds recommended recommendation recommendations recirc recirculation share sharing sharebar sharer addthis sharedaddy
    newsletter newsletters subscribe subscription subscriptions signup promo promos promotion promobox sponsor sponsored advert advertisement
    advertising advertorial adsense adslot adunit dfp outbrain taboola zergnet revcontent disqus livefyre comment comments topcomments usercomments commentlist respond
    footer sidebar breadcrumb breadcrumbs menu navbar navigation nav pagination pager popup modal overlay cookie cookies consent gdpr
    caption figcaption imagecaption photocaption newscaption skip tooltip paywall login trending mostread widget widgets relatedposts
    affiliate mailchimp optin cta ctas callout callouts endcard noprint screenreader social socials toolbar byline bylines bio authorbox
    keypoints highlights toc slideshow carousel credit credits captions gallery reflist references`),
  doubtful: words(`
    ad ads aside author authors source date dates time timestamp published updated meta metadata tag tags taglist topics
    keywords kicker eyebrow category categories print rating ratings stars poll quiz survey thumbnail thumbnails thumb
    player banner copyright disclaimer masthead logo search shop shopping buy price prices hidden hide invisible hatnote
    teaser teasers popular rail more link links follow avatar profile about contributor infobox legend loading error alert
    notice tools actions buttons button readmore comment license endnote next prev previous attribution linkback`),
  certain: words('alertdialog onetrust cookiebot didomi usercentrics quantcast'),
  builders: words('elementor'),
  bylines: words('byline author autor auteur autore createdby'),
  quotes: words('quote quotes pullquote pullquotes blockquote'),
  titles: words('entry-title post-title article-title story-title'),
  junkPairs: words(`
    read-more more-stories more-from more-on see-also also-read related-links sign-up most-read most-popular most-viewed in-this
    key-points social-media side-bar screen-reader visually-hidden sr-only print-only author-bio about-author author-box
    author-info comment-list comment-form email-signup you-may image-caption photo-caption photo-credit image-credit video-caption
    article-info post-info entry-info article-meta post-details post-tags entry-meta post-meta page-nav site-header site-footer`),
  body: words(`
    article-body story-body entry-content post-content article-content article-text story-content content-body body-content post-body
    story-text article-copy body-copy body-text news-body news-content news-text text-body td-content page-content main-content
    blog-content post-text blog-post articlebody`),
} as const;

/** Lines between paragraphs that are no text: where the article goes on, and labels of advertisements. */
export const pageLines: readonly string[] = [
  '(?:to be )?continued?(?: reading)? on (?:the )?(?:next page|page \\d+)',
  '(?:continue|read on|next|go) (?:to|on) (?:the )?(?:next page|page \\d+)',
  'page \\d+(?: (?:of|/) \\d+)?',
  '(?:next|previous) page',
  '(?:article continues below|story continues below)(?: (?:this )?advertisement)?',
  '(?:- )?advertisement(?: -)?',
  '(?:(?:image|photo|picture|slide) )?\\d{1,3} ?(?:of|/)(?: /)? ?\\d{1,3}',
  '(?:(?:show|hide|view|toggle|read) )?(?:the )?(?:full )?captions?|(?:back to|view|open|launch) (?:the )?(?:gallery|slideshow)|close|enlarge(?: (?:this )?image)?',
  '(?:share|tweet|print|e-?mail|save)(?: (?:this|the) (?:article|story|page|post))?|copy link',
];

/**
 * Lines under which a page goes on with something else than its article. Each must be the whole text of a block, in any case
 * of letters. `replies` end the article once half of it is over; `others` also stand in boxes within an article, and count
 * only near its end.
 */
export const pageEndings: { readonly replies: readonly string[]; readonly others: readonly string[] } = {
  replies: [
    '(?:\\d+ )?(?:top |reader |user |rated |latest |newest )*comments?(?: \\(?\\d+\\)?)?',
    '(?:\\d+|one|two|three) (?:responses?|replies|reply|thoughts?|comments?)(?: (?:to|on) .{1,160})?',
    '(?:leave|post|write|add) (?:a|your) (?:reply|comment|response)s?',
    'join the (?:conversation|discussion)',
    // German, French, Spanish, Portuguese, Italian, Dutch, Indonesian, Swedish and Danish.
    '(?:\\d+ )?(?:kommentare?|leserkommentare|commentaires?|comentarios?|comentários?|commenti|reacties|komentar|kommentarer|kommentar)(?: \\(?\\d+\\)?)?',
    'schreiben? (?:sie )?einen kommentar|laisser un commentaire|deja (?:un comentario|una respuesta)|deixe (?:um comentário|uma resposta)|lascia un commento|geef een reactie|tinggalkan (?:komentar|balasan)',
  ],
  others: [
    'related(?: (?:articles?|posts?|stories|news|content|links|topics|reading|coverage))?',
    '(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|recommended(?: (?:for you|reading|stories))?|read (?:next|more|also)|up next|what to read next)',
    '(?:most|top) (?:popular|read|viewed|shared|commented|stories|news)(?: (?:stories|articles|posts|news))?',
    '(?:more|latest|also|elsewhere) (?:from|in|on) .{1,40}',
    'about the authors?',
    'das könnte (?:sie|dich) auch interessieren|lesen sie auch|mehr zum thema|(?:à )?lire aussi|sur le même sujet|lea también|noticias relacionadas|artículos relacionados|leia (?:também|mais)|notícias relacionadas|leggi anche|articoli correlati|lees ook|baca juga|artikel terkait|läs också|læs også',
    '(?:filed under|tagged(?: with| as)?|tags)',
  ],
};
