/** A decision of a plan, as far as finding the phase it closes goes. */
export interface NamedDecision {
  title: string;
}

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6' };
const DECIDES = /(?<!\p{L})(?:slut|fas)?beslut(?!sunderlag|at)/iu;
const WORDS = /[\p{L}\p{N}]+/gu;

/** Whether the title speaks of a decision that somebody makes, and not of one that is prepared or told of. */
function speaksOfDecision(title: string): boolean {
  return DECIDES.test(title);
}

/** Whether the title names the phase: "Beslut om fas 1 i styrgrupp" names "Fas 1" and "Fas I", but not "Fas 10". */
export function namesPhase(title: string, label: string): boolean {
  const words = wordsOf(title);
  const wanted = wordsOf(label);
  return wanted.length > 0 && words.some((_, at) => wanted.every((word, index) => words[at + index] === word));
}

/**
 * The decision that by its title closes the phase of that label: the last in the order given. Undefined when none names it.
 * A title that names several phases closes none by itself.
 */
export function gateNamed<T extends NamedDecision>(
  label: string,
  labels: readonly string[],
  decisions: readonly T[],
): T | undefined {
  return decisions.findLast(({ title }) => {
    if (!speaksOfDecision(title) || !namesPhase(title, label)) return false;
    return !labels.some((other) => other !== label && !namesPhase(label, other) && namesPhase(title, other));
  });
}

/**
 * The decision that seems to close the phase: the one that names it, else the last that is made in it and names no phase.
 * Undefined when there is none.
 */
export function likelyGate<T extends NamedDecision>(
  label: string,
  labels: readonly string[],
  decisions: readonly T[],
  isInPhase: (decision: T) => boolean,
): T | undefined {
  const namesNone = ({ title }: T): boolean => !labels.some((other) => namesPhase(title, other));
  return (
    gateNamed(label, labels, decisions) ??
    decisions.findLast((one) => isInPhase(one) && speaksOfDecision(one.title) && namesNone(one))
  );
}

function wordsOf(text: string): string[] {
  const words = text.toLocaleLowerCase('sv').match(WORDS) ?? [];
  // "Fas I" and "fas 1" are the same; a lone "i" elsewhere is the preposition.
  return words.map((word, at) => (/^(?:fas|etapp|del)$/u.test(words[at - 1] ?? '') ? (ROMAN[word] ?? word) : word));
}
