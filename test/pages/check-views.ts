import type { Browser, Locator, Page } from 'playwright-core';

/**
 * What the style sheet alone does for a reader of one page, in a real Chromium with script switched off in the page: the
 * views, the cited passage on focus and on hover, paper that is light whatever the screen is. Out: each fault in words.
 */
export async function checkViews(browser: Browser, html: string): Promise<string[]> {
  const faults: string[] = [];
  const claim = (holds: boolean, what: string): void => void (holds || faults.push(`views: ${what}`));
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.setContent(html);

  await page.getByLabel('contested only').check();
  claim(
    (await shown(page, 'section')).every((id) => ['claims', 'sources', 'notes'].includes(id)),
    'contested only shows other sections',
  );
  claim((await shown(page, 'section')).includes('claims'), 'contested only hides the claims');
  await page.getByLabel('quotations only').check();
  claim((await page.locator('section li:visible, tbody tr:not(.group):visible').count()) > 0, 'quotations only shows nothing');
  claim(
    (await page.locator('section li:visible:not(:has(q)), tbody tr:not(.group):visible:not(:has(q))').count()) === 0,
    'quotations only shows what quotes nobody',
  );
  await page.getByLabel('everything').check();
  claim((await shown(page, 'section')).includes('timeline'), 'everything does not bring all back');

  const cited = page.locator('section [data-p]').first();
  const passage = (await cited.getAttribute('data-p')) ?? 'none';
  claim(!(await shownBehind(cited)).includes(passage), 'a passage is shown that nobody asked for');
  await cited.hover();
  claim((await shownBehind(cited)).includes(passage), 'pointing at a number shows no passage');
  await page.mouse.move(0, 0);
  await page.locator('.skip').focus();
  const number = (await cited.getAttribute('href')) ?? '';
  for (let i = 0; i < mostTabs && !(await page.locator(`[href="${number}"]:focus`).count()); i += 1) await page.keyboard.press('Tab');
  claim((await shownBehind(cited)).includes(passage), 'reaching a number by key shows no passage');

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const ink = await page.locator('html').evaluate((html) => getComputedStyle(html).color);
  claim(
    (ink.match(/\d+/gu) ?? []).every((channel) => Number(channel) < 80),
    `ink on paper is ${ink} when the screen is dark`,
  );
  claim((await page.locator('.bar:visible, .toc:visible, .views:visible').count()) === 0, 'paper shows what only screens need');
  await context.close();
  return faults;
}

const mostTabs = 60;

/** What the style sheet prints behind a number, as the browser computes it. */
const shownBehind = (number: Locator): Promise<string> =>
  number.evaluate((a) => getComputedStyle(a, '::after').content.replaceAll('\\"', '"'));

const shown = async (page: Page, selector: string): Promise<string[]> => {
  const all = await page.locator(`${selector}:visible`).all();
  return Promise.all(all.map(async (l) => (await l.getAttribute('id')) ?? ''));
};
