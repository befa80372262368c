import { STANDINGS } from '../assessment/assessment';
import { DARK_COLOURS, LIGHT_COLOURS, SANS, SERIF, type MailColours } from './mail-look';

const { ink, quiet, rule, accent, sheet } = LIGHT_COLOURS;

/** Styles that stand in each tag, because some mail programs read no others. */
export const STYLE = {
  text: `font-family:${SANS};font-size:16px;line-height:24px;color:${ink};`,
  small: `font-family:${SANS};font-size:15px;line-height:22px;color:${quiet};`,
  intro: `font-family:${SANS};font-size:17px;line-height:26px;color:${ink};`,
  h1: `margin:0;font-family:${SERIF};font-size:28px;line-height:34px;font-weight:bold;color:${ink};`,
  h2: `margin:0;font-family:${SERIF};font-size:21px;line-height:26px;font-weight:bold;color:${ink};`,
  note: `font-family:${SANS};font-size:15px;font-weight:normal;color:${quiet};`,
  h3: `margin:0;font-family:${SANS};font-size:16px;line-height:24px;font-weight:bold;color:${ink};`,
  title: `display:inline-block;padding:10px 0 2px;color:${ink};font-weight:bold;text-decoration:underline;`,
  button:
    `display:inline-block;font-family:${SANS};font-size:15px;line-height:20px;font-weight:bold;color:${accent};` +
    `background-color:${sheet};border:1px solid ${accent};padding:11px 14px;margin:0 8px 8px 0;text-decoration:none;` +
    // Word, which draws for Outlook, takes padding and border from the cell around it instead.
    'mso-padding-alt:0;mso-border-alt:none;',
  link: `display:inline-block;padding:10px 0;color:${accent};text-decoration:underline;`,
  line: `border-bottom:1px solid ${rule};`,
  heavyLine: `border-bottom:2px solid ${ink};`,
} as const;

/** What the head says: more room on a narrow screen does not exist, so less margin; and the colours of a dark desktop. */
export function styleSheet(): string {
  return [
    'body{margin:0;padding:0;-webkit-text-size-adjust:100%;}',
    // Apple Mail makes links of dates and addresses.
    'a[x-apple-data-detectors]{color:inherit!important;text-decoration:none!important;}',
    `@media (max-width:480px){.edge{padding:0!important}.inner{padding:20px 16px 28px!important}}`,
    `@media (prefers-color-scheme:dark){${darkRules('')}}`,
    // Outlook on the web and on phones marks what it has turned dark itself.
    darkRules('[data-ogsc] '),
  ].join('');
}

function darkRules(within: string): string {
  const { paper, standing, onAccent, ...dark }: MailColours = DARK_COLOURS;
  const rules: readonly (readonly [selector: string, style: string])[] = [
    ['.paper', `background-color:${paper}!important`],
    ['.sheet', `background-color:${dark.sheet}!important;border-color:${dark.accent}!important`],
    ['.ink', `color:${dark.ink}!important`],
    ['.quiet', `color:${dark.quiet}!important`],
    ['.link', `color:${dark.accent}!important`],
    ['.rule', `border-color:${dark.rule}!important`],
    ['.heavy', `border-color:${dark.ink}!important`],
    [
      '.button',
      `color:${dark.accent}!important;background-color:${dark.sheet}!important;border-color:${dark.accent}!important`,
    ],
    [
      '.filled',
      `color:${onAccent}!important;background-color:${dark.accent}!important;border-color:${dark.accent}!important`,
    ],
    ...STANDINGS.map((one) => [`.${one}`, `color:${standing[one]}!important`] as const),
  ];
  return rules.map(([selector, style]) => `${within}${selector}{${style}}`).join('');
}
