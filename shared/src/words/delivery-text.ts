import type { DeliveryState } from '../deliveries/delivery';

/** What a reader of the send log sees. */
export const DELIVERY_STATE_TEXT: Record<DeliveryState, string> = {
  queued: 'Väntar',
  sending: 'Skickas',
  sent: 'Skickat',
  failed: 'Misslyckades',
  uncertain: 'Osäkert',
  skipped: 'Inget att skicka',
};
