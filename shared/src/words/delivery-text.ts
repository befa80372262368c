import type { Standing } from '../assessment/assessment';
import type { DeliveryState } from '../deliveries/delivery';
import { MAIL_KIND_NAME } from './mail-kind-text';

/** How a delivery went, as the word that a reader sees. */
export const DELIVERY_STATE_NAME: Record<DeliveryState, string> = {
  queued: 'Väntar',
  sending: 'Skickas nu',
  sent: 'Skickat',
  failed: 'Misslyckades',
  uncertain: 'Ovisst om det kom fram',
  skipped: 'Inget att skicka',
};

/** The standing whose sign and colour a delivery has. */
export const DELIVERY_STANDING: Record<DeliveryState, Standing> = {
  queued: 'await',
  sending: 'await',
  sent: 'done',
  failed: 'late',
  uncertain: 'unknown',
  skipped: 'dropped',
};

const OTHER_KINDS: Readonly<Record<string, string>> = { test: 'Provbrev', webhook: 'Webhook' };

/** What a delivery is ("Veckomejlet"); its code when nobody has named it. */
export function deliveryKindName(kind: string): string {
  const names: Readonly<Record<string, string>> = { ...MAIL_KIND_NAME, ...OTHER_KINDS };
  return names[kind] ?? kind;
}
