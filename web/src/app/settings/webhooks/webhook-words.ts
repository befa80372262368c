import type { DeliveryState, PauseReason, WebhookEvent } from '@genomfor/shared';

export const EVENT_NAME: Record<WebhookEvent, string> = {
  'action.changed': 'Åtgärd ändrad',
  'action.deadline-moved': 'Slutdatum flyttat',
  'action.reported': 'Läge rapporterat',
  'action.approved': 'Åtgärd godkänd',
  'decision.recorded': 'Beslut registrerat',
  'board-page.published': 'Nämndens sida fastställd',
};

export const PAUSE_WORDS: Record<PauseReason, string> = {
  'by-person': 'Pausad',
  failing: 'Pausad: inget har kommit fram på fem dagar',
  gone: 'Pausad: mottagaren säger att adressen inte finns längre',
};

export const DELIVERY_WORDS: Record<DeliveryState, string> = {
  queued: 'Väntar',
  sending: 'Skickas',
  sent: 'Framme',
  failed: 'Kom inte fram',
  uncertain: 'Osäkert',
  skipped: 'Skickades inte',
};
