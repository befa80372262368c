import fc from 'fast-check';
import { STANDINGS } from '../assessment/assessment';
import { aMail, anItem, aSection } from './mail-examples';
import { mailHtml } from './mail-html';
import { DARK_COLOURS, LIGHT_COLOURS, type MailColours } from './mail-look';

const VOID_TAGS = new Set(['meta', 'br']);

/** The tags of the page in their order, comments and what they hold left out. Throws when they do not nest. */
function tagsOf(html: string): string[] {
  const open: string[] = [];
  const tags: string[] = [];
  for (const [, close, name = ''] of html
    .replace(/<!--.*?-->|<!doctype html>/gsu, '')
    .matchAll(/<(\/?)([a-z0-9]+)[^>]*>/gu)) {
    if (close) expect(open.pop()).toBe(name);
    else if (!VOID_TAGS.has(name)) open.push(name);
    if (!close) tags.push(name);
  }
  expect(open).toEqual([]);
  return tags;
}

describe('A mail as HTML', () => {
  it('says its language, its title and its headings', () => {
    const html = mailHtml(aMail());
    expect(html).toContain('<html lang="sv">');
    expect(html).toContain('<title>Vecka 9: en försenad</title>');
    expect(tagsOf(html).filter((tag) => /^h\d$/u.test(tag))).toEqual(['h1', 'h2', 'h3']);
  });

  it('has no picture, no script, nothing from elsewhere, and no table that is heard as one but those of data', () => {
    const table = { columns: ['Roll', 'Öppna'], rows: [['Sektorchef', '10']] };
    const html = mailHtml(aMail({ sections: [aSection(), aSection({ table })] }));
    expect(html).not.toMatch(/<img|<script|<link|url\(|@import|display:\s*(?:flex|grid)/u);
    expect(html.match(/<table(?! role="presentation")/gu)).toHaveLength(1);
    expect(html).toMatch(
      /<th scope="col"[^>]*>Roll<.*<th scope="row"[^>]*>Sektorchef<.*<td[^>]*align="right"[^>]*>10</su,
    );
  });

  it('gives every button words that make sense alone', () => {
    expect(mailHtml(aMail())).toContain('aria-label="Klar: Månadsuppföljning för januari"');
  });

  it('strikes what was and makes bold what is', () => {
    const lines = [['Prognos ', { before: '31 mars 2018', after: 'april' }, '.']];
    expect(mailHtml(aMail({ sections: [aSection({ items: [anItem({ lines })] })] }))).toMatch(
      /Prognos <s[^>]*>31\u00a0mars\u00a02018<\/s> → <b>april<\/b>\./u,
    );
  });

  it('leaves out what there is not', () => {
    const item = anItem({ url: null, standing: null, answers: null });
    const html = mailHtml(aMail({ preheader: '', action: null, sections: [aSection({ note: null, items: [item] })] }));
    expect(html).not.toContain('display:none');
    expect(html.match(/<a /gu)).toHaveLength(1);
  });

  it('is whole, and escapes whatever stands in it', () => {
    const nasty = fc.oneof(
      fc.string(),
      fc.constantFrom('</td><script>alert(1)</script>', '"><b>', '<!--', '--> ', "' onclick='"),
    );
    const plain = tagsOf(mailHtml(aMail()));
    fc.assert(
      fc.property(nasty, (text) => {
        const [{ answers }] = [anItem()];
        const item = anItem({
          title: text,
          lines: [text],
          standing: { standing: 'ok', text },
          answers: answers && { ...answers, buttons: [{ text, label: text, url: `https://vikby.example/${text}` }] },
        });
        const sections = [aSection({ heading: text, note: text, items: [item] })];
        const mail = aMail({
          subject: text,
          kicker: text,
          heading: text,
          preheader: `${text}.`,
          intro: [text],
          sections,
        });
        expect(tagsOf(mailHtml(mail))).toEqual(plain);
      }),
    );
  });

  it.each<[string, MailColours]>([
    ['light', LIGHT_COLOURS],
    ['dark', DARK_COLOURS],
  ])('has text with enough contrast in %s colours', (_, colours) => {
    const texts = [colours.ink, colours.quiet, colours.accent, ...STANDINGS.map((one) => colours.standing[one])];
    for (const text of texts) expect(contrast(text, colours.sheet)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.onAccent, colours.accent)).toBeGreaterThanOrEqual(4.5);
  });
});

/** By WCAG 2.2: from 1 to 21. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
