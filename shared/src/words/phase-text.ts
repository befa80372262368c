import { formatIsoDate } from '../dates/format-plan-date';
import type { GateState, PhaseGate, PhaseWarning } from '../phases/phase';
import { bodyInText } from './body-in-text';
import { listText } from './numbers';

export const GATE_STATE_NAME: Record<GateState, string> = {
  decided: 'Beslut fattat',
  pending: 'Beslut inte fattat',
  missing: 'Beslut saknas',
  notPlanned: 'Beslut ej planerat',
};

/** How it stands with the decision that closes a phase: "Beslut fattat 10 december 2015", "Avslag 10 december 2015". */
export function gateText({ state, answer, decidedOn }: Pick<PhaseGate, 'state' | 'answer' | 'decidedOn'>): string {
  const name = answer === 'rejected' ? 'Avslag' : GATE_STATE_NAME[state];
  return decidedOn === null ? name : `${name} ${formatIsoDate(decidedOn)}`;
}

/** What should be known of the phase of that label, as a sentence that also says what to do. */
export function phaseWarningText(warning: PhaseWarning, label: string): string {
  switch (warning.code) {
    case 'gate-missing':
      return `${label} saknar beslut. Välj vilket beslut som avslutar fasen, eller ange ”beslut ej planerat”.`;
    case 'gate-dropped':
      return `Beslutet som skulle avsluta fasen, ”${warning.title}”, utgår. Välj ett annat, eller ange ”beslut ej planerat”.`;
    case 'begun-undecided':
      return `${label} har börjat, men beslutet om ${inText(warning.phase)}${inBodies(warning.bodies)} är inte fattat.`;
    case 'begun-rejected':
      return `${label} har börjat, men svaret om ${inText(warning.phase)}${inBodies(warning.bodies)} blev nej.`;
  }
}

/** "Fas 1" inside a sentence: "fas 1". */
function inText(label: string): string {
  return label.charAt(0).toLocaleLowerCase('sv') + label.slice(1);
}

function inBodies(names: readonly string[]): string {
  return names.length === 0 ? '' : ` i ${listText(names.map(bodyInText))}`;
}
