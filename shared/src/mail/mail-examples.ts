import type { MailDocument, MailItem, MailSection } from './mail-document';

/** A mail with one section and nothing else worth reading, but for `fields`; for tests. */
export function aMail(fields: Partial<MailDocument> = {}): MailDocument {
  return {
    subject: 'Vecka 9: en försenad',
    preheader: 'Två saker väntar på andra.',
    kicker: 'Genomför · måndag 26 februari 2018, vecka 9',
    heading: 'En försenad',
    intro: ['Till dig som är sektorchef.'],
    sections: [aSection()],
    action: { text: 'Öppna översikten', url: 'https://vikby.example/oversikt' },
    footer: {
      text: ['Du får det här mejlet varje vecka då något väntar på dig.'],
      links: [{ text: 'Välj vilka mejl du får', url: 'https://vikby.example/mejl' }],
    },
    ...fields,
  };
}

/** A section with one item, but for `fields`; for tests. */
export function aSection(fields: Partial<MailSection> = {}): MailSection {
  return {
    heading: 'Försenat',
    note: '1 åtgärd',
    paragraphs: [],
    items: [anItem()],
    table: null,
    more: null,
    ...fields,
  };
}

/** An item that is late and can be answered, but for `fields`; for tests. */
export function anItem(fields: Partial<MailItem> = {}): MailItem {
  return {
    title: 'Månadsuppföljning för januari',
    url: 'https://vikby.example/oversyner/1?atgard=2',
    standing: { standing: 'late', text: 'Försenad sex dagar' },
    lines: ['Skulle ha varit klar 20 februari 2018.'],
    answers: {
      plain: { text: 'Svara', url: 'https://vikby.example/svar/1' },
      buttons: [
        { text: 'Klar', label: 'Klar: Månadsuppföljning för januari', url: 'https://vikby.example/svar/1?svar=klar' },
      ],
    },
    ...fields,
  };
}
