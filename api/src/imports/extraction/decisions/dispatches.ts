import { type People, isOnlyNames, withoutNames } from '../prose/without-names';
import { type NamedBody, bodyOf, isSameBody } from './bodies';
import type { Section } from './sections';

const MOST_WORDS = 8;

/**
 * Those a decision is sent to, each once, as written. People by name are left out: the role is sent to, not its holder; and so
 * is the sender, whose name heads the next page. */
export function dispatchesOf(sections: readonly Section[], people: People, sender: NamedBody | null): string[] {
  const recipients: string[] = [];
  for (const { lines } of sections.filter(({ kind }) => kind === 'dispatch')) {
    for (const part of lines.flatMap(({ text }) => text.split(/\s*[,;•]\s*(?!\s*\d)|\s+–\s+/u))) {
      const body = bodyOf(part);
      if (isOnlyNames(part, people) || (body && sender && isSameBody(body, sender))) continue;
      const to = withoutNames(part, people)
        .replace(/\[(?:namn|e-post|telefon)\]/gu, '')
        .replace(/^[-–\s]+|[\s.:]+$/gu, '');
      if (/\p{L}{2}/u.test(to) && to.split(' ').length <= MOST_WORDS && !recipients.includes(to)) recipients.push(to);
    }
  }
  return recipients;
}
