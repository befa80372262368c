import type { MailKind } from '../mail/mail-kind';

/** What a kind of mail is called, as a heading. */
export const MAIL_KIND_NAME: Record<MailKind, string> = {
  digest: 'Veckomejlet',
  'board-digest': 'Inför sammanträden',
  notice: 'Direkta besked',
  lead: 'Påminnelser före slutdatum',
  escalation: 'När något dröjer länge',
  'follow-up': 'Månadsuppföljningen',
  'saved-view': 'Sparade vyer',
};

/** When a kind of mail comes and what is in it, to somebody who chooses. */
export const MAIL_KIND_EXPLAINED: Record<MailKind, string> = {
  digest:
    'Måndagar klockan 07.00, eller nästa arbetsdag när måndagen är en helgdag. Det som är försenat, det som snart ska bli klart och det som väntar på ditt beslut. Är inget på gång kommer inget mejl.',
  'board-digest': 'När kallelsen till ett organ du hör till går ut. Vad som ska upp och hur organets åtgärder står.',
  notice: 'När du får en åtgärd, när någon nämner dig och när ett datum eller beslut som rör dig ändras.',
  lead: '30 dagar, 7 dagar och 1 dag innan något du ansvarar för ska vara klart.',
  escalation: 'När en åtgärd hos någon som svarar inför din roll har varit försenad länge.',
  'follow-up': 'När det är dags att rapportera, och en påminnelse om du inte har svarat.',
  'saved-view': 'De vyer du själv har valt att få som mejl.',
};
