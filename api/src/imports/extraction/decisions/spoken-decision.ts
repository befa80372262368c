import { sentencesOf } from '../prose/sentences';
import { bodyOf } from './bodies';
import type { Section } from './sections';

const SAYS =
  /^(.{2,60}?)\s+(?:lägger|noterar|godkänner|fastställer|antar|avslår|bifaller|bordlägger|återremitterar|tackar för|tar del av|ställer sig bakom|tillstyrker|avstyrker|utser|uppdrar|ger)\s/iu;
const IS_DONE =
  /^\p{L}[^.]{2,80}?\s(?:läggs till handlingarna|godkänns|fastställs|antas|avslås|bifalls|bordläggs|återremitteras|noteras|anses besvarad)$/iu;

/**
 * The sections with the decision of a paragraph that has no heading for it: the sentence in which the body itself acts ("Nämnden
 * lägger rapporten till handlingarna"), or the last line when it only tells the outcome. As they were when there is none.
 */
export function withSpokenDecision(sections: readonly Section[]): Section[] {
  const stories = sections.filter(({ kind }) => kind === 'narrative').flatMap(({ lines }) => lines);
  for (const line of stories.toReversed()) {
    for (const sentence of sentencesOf(line.text)) {
      const body = bodyOf(SAYS.exec(sentence)?.[1] ?? '');
      const isOutcome = line === stories.at(-1) && IS_DONE.test(sentence.replace(/[.\s]+$/u, ''));
      if (!body && !isOutcome) continue;
      const spoken = { ...line, text: sentence, cells: [sentence], form: 'text' as const };
      return [...sections, { kind: 'decision', by: body, to: [], byOthers: false, lines: [spoken] }];
    }
  }
  return [...sections];
}
