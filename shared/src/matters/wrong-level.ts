import type { ActorRef } from '../actors/actor';
import { searchKey } from '../swedish-order';
import type { DelegationRuleView } from './matter';

export interface WrongLevel {
  /** The decider that is not competent; several are told with the first. */
  decider: string;
  competent: string[];
  source: string | null;
}

/**
 * The given decider that the municipality's delegation rules do not make competent, or null. A rule applies when one of its
 * words begins a word of the title or the description ("enhet" in "enheterna"); who is competent by any rule that applies may
 * decide. Groups are to be spread out to their members first.
 */
export function wrongLevel(
  action: { title: string; description: string | null },
  deciders: readonly ActorRef[],
  rules: readonly DelegationRuleView[],
): WrongLevel | null {
  const text = spaced(`${action.title} ${action.description ?? ''}`);
  const applying = rules.filter(({ words, competent }) => competent.length > 0 && words.some(beginsWordOf(text)));
  const [rule] = applying;
  if (!rule) return null;
  const competent = applying.flatMap((one) => one.competent);
  const decider = deciders.find(({ id }) => !competent.some((one) => one.id === id));
  if (!decider) return null;
  return {
    decider: decider.name,
    competent: [...new Set(competent.map(({ name }) => name))],
    source: applying.find(({ source }) => source !== null)?.source ?? null,
  };
}

function beginsWordOf(text: string): (word: string) => boolean {
  return (word) => {
    const beginning = spaced(word).trimEnd();
    return beginning.trim() !== '' && text.includes(beginning);
  };
}

/** The words in small letters with one space before each; å, ä and ö stay letters of their own. */
function spaced(text: string): string {
  return ` ${searchKey(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))} `;
}
