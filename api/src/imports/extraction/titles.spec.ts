import { readTitle, splitActivities } from './titles';

const swedish = { capitalsSplit: true };

describe('a title with its description in the same cell', () => {
  it.each([
    [
      'Delegering Ex. budgetansvariga chefer får mandat att besluta om organisationsförändringar inom eget resultatansvar.',
      'Delegering',
      'Ex. budgetansvariga chefer får mandat att besluta om organisationsförändringar inom eget resultatansvar.',
    ],
    [
      'Se över externa stödfunktioner Se över vilka stödfunktioner som ska finnas centralt och lokalt',
      'Se över externa stödfunktioner',
      'Se över vilka stödfunktioner som ska finnas centralt och lokalt',
    ],
    [
      'Översyn av arbetsmarknad/ekonomiskt bistånd Utreda lämpligheten i att sammanföra verksamheterna',
      'Översyn av arbetsmarknad/ekonomiskt bistånd',
      'Utreda lämpligheten i att sammanföra verksamheterna',
    ],
    ['Samverkan inom sektorn Samarbete i ledningsgruppen', 'Samverkan inom sektorn', 'Samarbete i ledningsgruppen'],
    [
      'Tydliggöra roller och ansvar Lyfta samverkan till den utvidgade ledningsgruppen och skapa samsyn',
      'Tydliggöra roller och ansvar',
      'Lyfta samverkan till den utvidgade ledningsgruppen och skapa samsyn',
    ],
    [
      'Verksamhetsutveckling Verksamheterna söker nya vägar att genomföra arbetet resurseffektivt',
      'Verksamhetsutveckling',
      'Verksamheterna söker nya vägar att genomföra arbetet resurseffektivt',
    ],
  ])('"%s" is split before the capital', (text, title, description) => {
    expect(readTitle(text, swedish)).toEqual({ number: null, title, description, split: 'capital' });
  });

  it.each([
    'Samverkan mellan nämnderna och sektorns personal',
    'Plan för kompetensutveckling ekonomi och förbättrad budget och uppföljningsprocess',
    'Införa systemet Treserva i hela förvaltningen',
    'Utbildning på SKE för alla handläggare',
    'Ta fram rutin till Socialnämnden om inkomna ärenden',
    'Samråd med Region Stockholm om utskrivning',
    'Utveckla Mina sidor',
    'Implementera Agenda 2030 i alla nämnder',
    'Överlämna till Anna Svensson för åtgärd',
  ])('"%s" stays whole', (text) => {
    expect(readTitle(text, swedish)).toMatchObject({ title: text, description: null, split: 'none' });
  });

  it('never splits English titles, where any word may have a capital', () => {
    const text = 'Review the Corporate Risk Register and Report Quarterly';
    expect(readTitle(text, { capitalsSplit: false })).toMatchObject({ title: text, description: null });
  });

  it.each([
    [
      'Delegationsordning\nRevidera så att beslut fattas på rätt nivå',
      'Delegationsordning',
      'Revidera så att beslut fattas på rätt nivå',
    ],
    ['Ta fram utbildning\n- för chefer\n- för ombud', 'Ta fram utbildning', '- för chefer\n- för ombud'],
    ['Ta fram utbildning • för chefer • för ombud', 'Ta fram utbildning', '• för chefer\n• för ombud'],
  ])('a line break in %j tells title from description', (text, title, description) => {
    expect(readTitle(text, swedish)).toMatchObject({ title, description, split: 'line' });
  });

  it('joins a line that only the width of the column has broken', () => {
    expect(readTitle('Se över rutiner för\ninköp och upphand-\nling', swedish)).toMatchObject({
      title: 'Se över rutiner för inköp och upphandling',
      description: null,
    });
  });

  it('takes the first sentence as title', () => {
    expect(
      readTitle('Ny rutin för avvikelser. Rutinen ska gälla hela förvaltningen, t.ex. även bemanning.', swedish),
    ).toMatchObject({
      title: 'Ny rutin för avvikelser',
      description: 'Rutinen ska gälla hela förvaltningen, t.ex. även bemanning.',
      split: 'sentence',
    });
  });

  it.each([
    ['1. Upprätta plan', '1', 'Upprätta plan'],
    ['1.2 Upprätta plan', '1.2', 'Upprätta plan'],
    ['Å3 Upprätta plan', 'Å3', 'Upprätta plan'],
    ['Åtgärd 4: Upprätta plan', '4', 'Upprätta plan'],
    ['2018 års budget', null, '2018 års budget'],
    ['5 Nya platser', null, '5 Nya platser'],
  ])('"%s" has the number %s', (text, number, title) => {
    expect(readTitle(text, swedish)).toMatchObject({ number, title });
  });
});

describe('activities in one cell', () => {
  it('are told apart by capitals, but not at acronyms', () => {
    expect(splitActivities('Seminarium på SKE med inhämtning av åsikter Omvärldsbevakning')).toEqual([
      'Seminarium på SKE med inhämtning av åsikter',
      'Omvärldsbevakning',
    ]);
  });

  it('are told apart by lines', () => {
    expect(splitActivities('- Delrapport till nämnden\n- Beslut i styrgruppen')).toEqual([
      'Delrapport till nämnden',
      'Beslut i styrgruppen',
    ]);
  });
});
