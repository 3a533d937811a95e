import { describe, expect, test } from 'vitest';
import { ingestDocument } from '../../src/ingest/document.ts';
import { extractPage } from '../../src/ingest/page.ts';

const first = 'The ferry company said on Monday that two of its ships would stay in port, until the harbour wall had been repaired.';
const second = 'Fishermen denied that the wall had ever been unsafe, and asked the port authority to publish its survey of the damage.';
const third =
  'Divers found three cracks on Tuesday, one of them as long as a rowing boat, and marked them with red buoys for the engineers.';
const article = `<p>${first}</p><p>${second}</p><p>${third}</p>`;
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en-GB"><head><title>Ferries | Harbour Post</title>${head}</head><body>${body}</body></html>`;
const paragraphs = (html: string) => extractPage(html, 'https://harbour.example/news/ferries').paragraphs;
const whole = [first, second, third];

describe('the article of a page', () => {
  test('without header, menu, footer and comments', () => {
    const html = page(`<header><a href="/">Harbour Post</a></header><nav><ul><li><a href="/n">News</a></li></ul></nav>
      <main><h1>Ferries stay in port</h1><div class="story-body">${article}</div>
      <div id="comments"><p>I have said for years that this wall, which I know well, would not hold. Nobody listened to me.</p></div></main>
      <footer><p>Harbour Post is published by the Harbour Post company of Lismore, all rights are reserved by it.</p></footer>`);
    expect(paragraphs(html)).toEqual(whole);
  });

  test('of a page builder, which calls every block a widget', () => {
    const block = (name: string) => whole.map((text) => `<div class="${name}"><p>${text}</p></div>`).join('');
    expect(paragraphs(page(`<main>${block('elementor-widget elementor-widget-text')}</main>`))).toEqual(whole);
    expect(paragraphs(page(`<main>${block('side-widget widget-text')}</main>`))).not.toEqual(whole);
  });

  test.each([
    [
      'a caption',
      '<figure><img src="a.jpg"><figcaption>The wall on Sunday, seen from the pier of the ferry company.</figcaption></figure>',
    ],
    [
      'a caption by name',
      '<div class="photoBox"><span class="newsCaption">The wall on Sunday, seen from the pier of the company.</span></div>',
    ],
    [
      'a line beside its picture, whatever it is called',
      '<div><a href="b.jpg"><img src="b.jpg"></a><div>The wall on Sunday, seen from the pier of the ferry company.</div></div>',
    ],
    ['a line that says whose picture it is', '<p>The wall on Sunday, seen from the pier. (Image: Harbour Post)</p>'],
    [
      'a dialog',
      '<div role="dialog"><p>We would like to tell you about our new letter, which comes every morning, free of charge.</p></div>',
    ],
    [
      'cards of other articles',
      '<div><h4><a href="/1">The wall</a></h4><p>It stands since 1904, and nobody knows who built it.</p></div>'.repeat(3),
    ],
    ['the number of a note', '<sup><a href="#n1">[1]</a></sup>'],
    ['related links', '<div class="related-stories"><p>Ferries through the ages, a history of the port in pictures and words.</p></div>'],
    ['a list of links', '<ul><li><a href="/1">Ferries through the ages</a></li><li><a href="/2">The port in pictures</a></li></ul>'],
    ['a paragraph that is a link', '<p><a href="/1">Read the survey that the port authority did not want to publish</a></p>'],
    [
      'an appeal for letters',
      '<aside><p>Sign up for our letter, which reaches you every morning before breakfast, free of charge.</p></aside>',
    ],
    [
      'script and style',
      '<script>document.write("<p>Not text, not text, not text at all, believe me.</p>")</script><style>p { color: red }</style>',
    ],
    [
      'what is hidden',
      '<p style="display: none">Not for readers, this paragraph is hidden by its style and must stay so.</p><p hidden>Nor this one here.</p>',
    ],
  ])('without %s', (_, inserted) => {
    expect(paragraphs(page(`<article>${article.replace('</p><p>', `</p>${inserted}<p>`)}${inserted}</article>`))).toEqual(whole);
  });

  test.each([
    ['a heading with text below', '<h2>Cracks in the wall</h2>', 'Cracks in the wall'],
    ['a list', '<ul><li>a new wall of concrete</li><li>a second survey</li></ul>', 'a new wall of concrete'],
    ['a quotation', '<blockquote><p>Nobody told us that the wall was unsafe.</p></blockquote>', 'Nobody told us that the wall was unsafe.'],
    ['a table, row by row', '<table><tr><td>Ana</td><td>12</td></tr><tr><td>Omar</td><td>9</td></tr></table>', 'Ana 12'],
    [
      'a link within a sentence',
      '<p>The <a href="/s" class="link">survey of the wall</a> will be published in June, he said.</p>',
      'The survey of the wall will be published in June, he said.',
    ],
  ])('with %s', (_, inserted, text) => {
    expect(paragraphs(page(`<article><p>${first}</p>${inserted}<p>${second}</p><p>${third}</p></article>`))).toContain(text);
  });

  test('without a heading over nothing', () => {
    expect(paragraphs(page(`<article>${article}<h3>More from the port</h3><ul><li><a href="/1">Ferries</a></li></ul></article>`))).toEqual(
      whole,
    );
  });
  test('paragraphs parted by two line breaks', () => {
    expect(paragraphs(page(`<div class="text">${whole.join('<br><br>')}</div>`))).toEqual(whole);
  });
  test('character references and white space', () => {
    expect(
      paragraphs(
        page(
          `<article><p>Mr&nbsp;&Scaron;aban\n   said &ldquo;no&rdquo; to the plan of the port authority, twice.</p>${article}</article>`,
        ),
      )[0],
    ).toBe('Mr Šaban said “no” to the plan of the port authority, twice.');
  });
  test('a page that builds its text by script: the linked data', () => {
    const data = { '@type': 'NewsArticle', headline: 'Ferries', articleBody: whole.join('\n\n') };
    expect(paragraphs(page('<div id="app">Loading</div>', `<script type="application/ld+json">${JSON.stringify(data)}</script>`))).toEqual(
      whole,
    );
  });

  test('a page that hides its text until a script shows it', () => {
    expect(paragraphs(page(`<div style="visibility: hidden"><article>${article}</article></div><p>Please wait.</p>`))).toEqual(whole);
  });
  test('comments below the article, whatever the page calls them', () => {
    const reply = '<p>I have said for years that this wall, which I know well, would not hold. Nobody listened to me.</p>';
    expect(paragraphs(page(`<div>${article}<h3>3 comments</h3>${reply}${reply}</div>`))).toEqual(whole);
  });

  test.each([
    [''],
    ['plain text'],
    ['<'],
    ['<html'],
    ['<p>'.repeat(5000)],
    ['<div>'.repeat(200_000)],
    ['<p>a<br>'.repeat(50_000)],
    ['<div><b>'.repeat(5000)],
    ['<blockquote><p>The wall of the port stands, said the engineer.</p></blockquote>'.repeat(20_000)],
    ['<div><h3><a href="/1">The wall</a></h3><p>The wall of the port stands, said the engineer.</p></div>'.repeat(20_000)],
    [`<p>${'By Ana Ruiz and Omar Adeyemi, '.repeat(3)}<br>`.repeat(20_000)],
    [`<h2>3 comments</h2>${'<p>The wall of the port stands, said the engineer.</p>'.repeat(20_000)}`],
    [page('')],
  ])('unusual markup never throws', (html) => {
    expect(() => extractPage(html)).not.toThrow();
  });
});

describe('what a page says of its article', () => {
  const linked = `<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": ["NewsArticle"],
    "headline": "Ferries &amp; walls", "author": [{"name": "Ana Ruiz"}, {"name": "Omar Adeyemi"}], "publisher": {"name": "Harbour Post"},
    "datePublished": "2024-05-08T23:30:00-05:00", "dateModified": "2024-05-09"}]}</script>`;
  const about = (head: string, body = article) => extractPage(page(body, head), 'https://harbour.example/news/ferries#top');

  test('linked data comes first', () => {
    expect(
      about(`${linked}<meta property="og:title" content="Other"><link rel="canonical" href="/news/ferries?utm_source=x#a">`),
    ).toMatchObject({
      title: 'Ferries & walls',
      author: 'Ana Ruiz, Omar Adeyemi',
      publisher: 'Harbour Post',
      published: '2024-05-08',
      modified: '2024-05-09',
      language: 'en-GB',
      canonical: 'https://harbour.example/news/ferries',
    });
  });
  test('then meta tags', () => {
    const head = `<meta property="og:title" content="Ferries stay - Harbour Post"><meta property="og:site_name" content="Harbour Post">
      <meta name="author" content="By Ana Ruiz"><meta property="article:published_time" content="2024-05-08T10:00:00Z">`;
    expect(about(head)).toMatchObject({ title: 'Ferries stay', author: 'Ana Ruiz', published: '2024-05-08' });
  });
  test('then the body', () => {
    const body = `<h1>Ferries stay in port</h1><time datetime="2024-05-08">8 May</time><a rel="author" href="/ana">Ana Ruiz</a>${article}`;
    expect(about('', body)).toMatchObject({ author: 'Ana Ruiz', published: '2024-05-08' });
  });
  test('then the address', () => {
    expect(extractPage(page(article), 'https://harbour.example/2024/05/08/ferries').published).toBe('2024-05-08');
  });
  test.each([
    ['<meta name="author" content="https://harbour.example/ana">', 'author'],
    ['<meta name="author" content="admin">', 'author'],
    ['<meta name="date" content="08/05/2024">', 'published'],
    ['<meta name="date" content="2024-13-40">', 'published'],
    ['<link rel="canonical" href="javascript:alert(1)">', 'canonical'],
    ['<script type="application/ld+json">{"@type": "NewsArticle", broken</script>', 'author'],
  ])('%s gives nothing', (head, field) => expect(about(head)).not.toHaveProperty(field));
});

describe('an HTML document', () => {
  test('becomes an article like any other', async () => {
    const source = page(
      `<article><p>LISMORE – ${first}</p><p>${second}</p><p>READ MORE: The wall in pictures</p></article>`,
      '<meta name="author" content="Ana Ruiz">',
    );
    const outcome = await ingestDocument({ document: 'ferries', ending: 'html', source });
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        article: {
          text: `${first}\n\n${second}`,
          meta: { title: 'Ferries | Harbour Post', author: 'Ana Ruiz', language: 'en-GB' },
          removed: [{ reason: 'dateline' }, { reason: 'link to another article' }],
        },
      },
    });
  });
});
