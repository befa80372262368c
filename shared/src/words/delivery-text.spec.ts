import { DELIVERY_STATES } from '../deliveries/delivery';
import { MAIL_KINDS } from '../mail/mail-kind';
import { DELIVERY_STANDING, DELIVERY_STATE_NAME, deliveryKindName } from './delivery-text';

describe('A delivery in words', () => {
  it('has a word of its own for each way it can go, and a sign of trouble only when it failed', () => {
    expect(new Set(DELIVERY_STATES.map((state) => DELIVERY_STATE_NAME[state])).size).toBe(DELIVERY_STATES.length);
    expect(DELIVERY_STATES.filter((state) => DELIVERY_STANDING[state] === 'late')).toEqual(['failed']);
  });

  it.each(MAIL_KINDS)('of kind %s is called what the reader chooses by', (kind) => {
    expect(deliveryKindName(kind)).toMatch(/^[A-ZÅÄÖ]/);
  });

  it('of a kind that has no name says its code', () => {
    expect([deliveryKindName('test'), deliveryKindName('telegram')]).toEqual(['Provbrev', 'telegram']);
  });
});
