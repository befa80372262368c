import { formatIsoDate } from '../dates/format-plan-date';
import type { DecisionProposal, DecisionRemark } from '../matters/matter';
import { bodyInText } from './body-in-text';
import { sentenceCase } from './sentence-case';

/** What a secretary should look at in a decision, in Swedish as one sentence. */
export function decisionRemarkText(remark: DecisionRemark): string {
  switch (remark.code) {
    case 'before-preparation':
      return `Beslutet är fattat före beredningen i ${bodyInText(remark.body)} ${formatIsoDate(remark.date)}.`;
    case 'not-a-meeting-day':
      return sentenceCase(`${bodyInText(remark.body)} har inget inlagt sammanträde ${formatIsoDate(remark.date)}.`);
    case 'meeting-cancelled':
      return `Sammanträdet ${formatIsoDate(remark.date)} är inställt.`;
    case 'date-missing':
      return 'Dagen för beslutet är inte känd.';
    case 'approval-late':
      return `Protokollet skulle ha justerats senast ${formatIsoDate(remark.due)}.`;
    case 'posted-before-approved':
      return 'Anslagsdagen ligger före justeringen.';
    case 'proposal-only':
      return remark.to === null
        ? 'Det här är ett förslag, inte ett slutligt beslut.'
        : `Det här är ett förslag till ${bodyInText(remark.to)}, inte ett slutligt beslut.`;
  }
}

/** What is proposed after a decision, as a sentence that a person says yes to. */
export function decisionProposalText(proposal: DecisionProposal): string {
  switch (proposal.kind) {
    case 'next-meeting':
      return `Ta upp ärendet igen i ${bodyInText(proposal.body)} ${formatIsoDate(proposal.date)}.`;
    case 'no-next-meeting':
      return sentenceCase(
        `${bodyInText(proposal.body)} har inget senare sammanträde inlagt. Lägg in det i kalendern först.`,
      );
    case 'complete-papers':
      return `Lägg till åtgärden ”${proposal.title}”.`;
  }
}
