import type { LintCode, LintFinding } from './plan-lint';
import { lintPlan, type LintRow } from './lint-plan';

type Facts = [title: string, deadline: string, responsible: string, decider: string, dependency?: string];

/** The facts of a real plan of 14 rows from 2018. */
const PLAN: readonly Facts[] = [
  ['Delegering', '2018-04-30', 'Kommundirektör', 'KS/Nämnderna'],
  ['Budget och uppföljning', '2018-03-31', 'Sektorchef', 'Kommundirektör', 'Ekonomichef'],
  [
    'Se över externa stödfunktioner',
    '2018-06-30',
    'Kommundirektör',
    'Kommundirektör',
    'Kommunövergripande organisationsöversyn',
  ],
  ['Förbättrad dialog mellan stödfunktioner och verksamheter', '2018-04-30', 'Sektorchef', '', 'Ekonomichef'],
  ['Kvalitetssäkra sektorns ekonomistöd', '2018-04-30', 'Ekonomichef', 'Ekonomichefen', 'Sektorchef'],
  [
    'Översyn av arbetsmarknad/ekonomiskt bistånd',
    '2018-06-30',
    'Kommundirektör',
    'KF',
    'Kommunövergripande organisationsöversyn',
  ],
  ['Samverkan mellan nämnderna och sektorns personal', '2018-12-31', 'Sektorchef', ''],
  ['Samverkan inom sektorn', '2018-10-31', 'Sektorchef', 'Sektorchef'],
  ['Tydliggöra roller och ansvar', '2018-12-30', 'Sektorchef', ''],
  [
    'Plan för kompetensutveckling ekonomi och förbättrad budget och uppföljningsprocess',
    '2018-04-30',
    'Sektorchef, controller',
    'Sektorchef',
    'Controllerenheten',
  ],
  ['Introduktion av nya chefer', '2018-02-28', 'Sektorchef', 'Sektorchef'],
  ['Verksamhetsutveckling', '2018-10-31', 'Sektorchef', 'Sektorchef'],
  ['Införa ett ledningssystem för kvalitetsarbetet', '2019-06-30', 'Sektorchef', 'Sektorchef'],
  ['Uppföljning av tidigare genomförda översynsrapporter', '2018-02-28', 'Sektorchef', 'Sektorchef'],
];

function aRow(fields: Partial<LintRow> = {}): LintRow {
  return {
    key: '1',
    title: 'Ta fram en plan',
    deadlineDate: '2018-04-30',
    deadlineText: '180430',
    onDay: true,
    dates: 1,
    responsible: ['Sektorchef'],
    deciders: ['KS'],
    dependencies: [],
    ...fields,
  };
}

const given = (text: string | undefined): string[] => (text ? [text] : []);
const ROWS = PLAN.map(([title, deadlineDate, responsible, decider, dependency], index): LintRow => ({
  key: String(index + 1),
  title,
  deadlineDate,
  deadlineText: deadlineDate,
  onDay: true,
  dates: index === 9 ? 2 : 1,
  responsible: given(responsible),
  deciders: given(decider),
  dependencies: given(dependency),
}));

const found = (rows: readonly LintRow[], code: LintCode): LintFinding[] =>
  lintPlan(rows).filter((finding) => finding.code === code);

describe('the lint of a plan of 14 rows', () => {
  it.each<[code: LintCode, keys: string[], values: string[]]>([
    ['decider-missing', ['4', '7', '9'], []],
    [
      'decides-own-work',
      ['3', '5', '8', '10', '11', '12', '13', '14'],
      ['Kommundirektör', 'Ekonomichef', 'Sektorchef'],
    ],
    ['several-dates', ['10'], []],
    ['weekend-deadline', ['2', '3', '6', '9', '13'], ['2018-03-31', '2018-06-30', '2018-12-30', '2019-06-30']],
    ['role-aliases', ['2', '4', '5'], ['Ekonomichef', 'Ekonomichefen']],
    ['near-duplicates', ['2', '10'], ['2018-03-31', '2018-04-30']],
    ['role-overload', ['2', '4', '7', '8', '9', '10', '11', '12', '13', '14'], ['Sektorchef', '14']],
    ['possible-typo', ['9'], ['2018-12-30', '2018-12-31']],
    ['mutual-waiting', ['2', '4', '5'], ['Ekonomichef', 'Sektorchef']],
  ])('finds %s in the rows %j', (code, keys, values) => {
    expect(found(ROWS, code)).toEqual([{ code, keys, values }]);
  });

  it('finds nothing else', () => {
    expect(lintPlan(ROWS)).toHaveLength(9);
  });

  it('leaves alone a quarter that ends on a Saturday, a day that nobody has chosen', () => {
    const quarter = aRow({ deadlineDate: '2018-06-30', deadlineText: 'kvartal 2', onDay: false });
    expect(lintPlan([quarter]).map(({ code }) => code)).not.toContain('weekend-deadline');
    expect(lintPlan([{ ...quarter, onDay: true }]).map(({ code }) => code)).toContain('weekend-deadline');
  });
});

describe('the lint of a row', () => {
  it('has nothing to say of a row that is complete', () => {
    expect(lintPlan([aRow()])).toEqual([]);
  });

  it.each<[what: string, fields: Partial<LintRow>, code: LintCode]>([
    ['nobody responsible', { responsible: [] }, 'responsible-missing'],
    ['nobody who decides', { deciders: [] }, 'decider-missing'],
    ['no deadline', { deadlineDate: null, deadlineText: null }, 'deadline-missing'],
    ['a dash for a deadline', { deadlineDate: null, deadlineText: '–' }, 'deadline-missing'],
  ])('finds %s', (_what, fields, code) => {
    expect(lintPlan([aRow(fields)]).map((finding) => finding.code)).toEqual([code]);
  });

  it('lets work go on without an end', () => {
    expect(lintPlan([aRow({ deadlineDate: null, deadlineText: 'löpande' })])).toEqual([]);
  });
});

describe('rows that are nearly the same', () => {
  const titled = (titles: readonly string[], dates = ['2018-03-30', '2018-04-27']): LintRow[] =>
    titles.map((title, index) => aRow({ key: String(index), title, deadlineDate: dates[index] ?? null }));

  it.each<[a: string, b: string, same: boolean]>([
    ['Ny delegationsordning', 'Ta fram delegationsordning, ny', false],
    ['Revidera delegationsordningen', 'Delegationsordning revideras', true],
    ['Samverkan inom sektorn', 'Samverkan mellan nämnderna och sektorns personal', false],
    ['Utbilda chefer i budget', 'Utbilda chefer i arbetsmiljö', false],
  ])('“%s” and “%s”: %s', (a, b, same) => {
    expect(found(titled([a, b]), 'near-duplicates')).toHaveLength(same ? 1 : 0);
  });

  it('are left alone when they have the same deadline', () => {
    const title = 'Revidera delegationsordningen';
    expect(found(titled([title, title], ['2018-03-30', '2018-03-30']), 'near-duplicates')).toEqual([]);
  });

  it('are looked for in thousands of rows alike without keeping anybody waiting', () => {
    const titles = Array.from({ length: 20_000 }, (_, index) => `Åtgärd ${index} i planen att genomföra`);
    const dates = titles.map((_, index) => (index % 2 ? '2018-03-30' : '2018-04-27'));
    expect(found(titled(titles, dates), 'mutual-waiting')).toEqual([]);
  });
});
