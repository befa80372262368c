import type { FieldChange, HistoryKind } from '../actions/action';
import { actionPath } from '../actions/action-query';
import type { IsoInstant } from '../dates/iso-date';
import type { DecisionOutcome } from '../decision-path/decision-path';
import type { WebhookBody, WebhookChange, WebhookEvent } from './webhook';

/** What is kept of an event until it is sent. */
export type WebhookHappening = { id: string; at: IsoInstant } & (
  | { kind: 'action'; actionId: string; what: HistoryKind; changes: readonly FieldChange[] }
  | { kind: 'decision'; decisionId: string; matterId: string; before: DecisionOutcome | null; outcome: DecisionOutcome }
  | { kind: 'board-page' }
);

const EVENT_OF: Partial<Record<HistoryKind, WebhookEvent | null>> = {
  'deadline-moved': 'action.deadline-moved',
  reported: 'action.reported',
  approved: 'action.approved',
  // A whole document is told by nobody one row at a time, and where a row stands in the table is no news.
  imported: null,
  placed: null,
};

/** Fields whose words are days, numbers, marks or names of roles and bodies; what people write freely is not sent. */
const SENT_FIELDS: readonly string[] = [
  ...['number', 'kind', 'deadline', 'progress', 'forecast', 'registryNumber', 'paragraph', 'important', 'approval'],
  ...['responsible', 'involved', 'deciders', 'proposedBy', 'reportBackTo'],
];

/** The event that an address can ask for; null for what no address is told of. */
export function webhookEventOf(
  happening: Pick<WebhookHappening, 'kind'> & { what?: HistoryKind },
): WebhookEvent | null {
  if (happening.kind === 'decision') return 'decision.recorded';
  if (happening.kind === 'board-page') return 'board-page.published';
  const named = happening.what === undefined ? undefined : EVENT_OF[happening.what];
  return named === undefined ? 'action.changed' : named;
}

/**
 * What is posted of a happening: what it is about, where it is opened, and which fields were changed. `hide` takes the names of
 * persons out of the words. Throws nothing; `type` is the event that `webhookEventOf` gave.
 */
export function webhookBody(
  happening: WebhookHappening,
  type: WebhookEvent,
  publicUrl: string,
  hide: (text: string) => string,
): WebhookBody {
  const { id, at: timestamp } = happening;
  return { id, type, timestamp, data: dataOf(happening, publicUrl, hide) };
}

function dataOf(happening: WebhookHappening, publicUrl: string, hide: (text: string) => string): WebhookBody['data'] {
  switch (happening.kind) {
    case 'action': {
      const { actionId: id, what, changes } = happening;
      return {
        id,
        url: publicUrl + actionPath({ id, reviewId: null }),
        what,
        changes: changes.map((change) => sentChange(change, hide)),
      };
    }
    case 'decision': {
      const { decisionId: id, matterId, before, outcome } = happening;
      return { id, url: `${publicUrl}/arenden/${matterId}`, outcome: { from: before, to: outcome } };
    }
    case 'board-page':
      return { id: happening.id, url: `${publicUrl}/namnder/faststallda/${happening.id}` };
  }
}

function sentChange({ field, before, after }: FieldChange, hide: (text: string) => string): WebhookChange {
  if (!SENT_FIELDS.includes(field)) return { field };
  const words = (text: string | null) => (text === null ? null : hide(text));
  return { field, from: words(before), to: words(after) };
}
