import type { LintFinding } from '../plan-lint/plan-lint';
import { lintText } from './lint-text';
import { warningText } from './warning-text';

const keys = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index));

describe('a finding of the lint in Swedish', () => {
  it.each<[code: LintFinding['code'], rows: number, values: string[], text: string]>([
    ['decider-missing', 3, [], 'Tre åtgärder saknar beslutande.'],
    ['decider-missing', 1, [], 'En åtgärd saknar beslutande.'],
    ['responsible-missing', 13, [], '13 åtgärder saknar ansvarig.'],
    ['deadline-missing', 2, [], 'Två åtgärder saknar slutdatum.'],
    ['decides-own-work', 8, ['Sektorchef'], 'Åtta åtgärder beslutas av samma roll som ska utföra dem.'],
    ['decides-own-work', 1, ['Sektorchef'], 'En åtgärd beslutas av samma roll som ska utföra den.'],
    ['several-dates', 1, [], 'En åtgärd har flera datum. Dela upp den eller gör delmål av datumen.'],
    [
      'weekend-deadline',
      2,
      ['2018-03-31', '2018-06-30'],
      'Två åtgärder har slutdatum på en lördag eller söndag (31 mars 2018 och 30 juni 2018).',
    ],
    [
      'role-aliases',
      2,
      ['Ekonomichef', 'Ekonomichefen'],
      'Samma namn skrivs på olika sätt: ”Ekonomichef” och ”Ekonomichefen”.',
    ],
    [
      'near-duplicates',
      2,
      ['2018-03-31', '2018-04-30'],
      'Två åtgärder liknar varandra men har olika slutdatum (31 mars 2018 och 30 april 2018).',
    ],
    ['role-overload', 10, ['Sektorchef', '14'], 'Sektorchef ansvarar för 10 av 14 åtgärder.'],
    [
      'possible-typo',
      1,
      ['2018-12-30', '2018-12-31'],
      'En åtgärd har slutdatum 30 december 2018, en dag från 31 december 2018 som används på andra rader.',
    ],
    [
      'mutual-waiting',
      3,
      ['Ekonomichef', 'Sektorchef'],
      'Ekonomichef och Sektorchef väntar på varandra. Någon behöver börja.',
    ],
  ])('%s in %i rows', (code, rows, values, text) => {
    expect(lintText({ code, keys: keys(rows), values })).toBe(text);
  });

  it('names at most four dates', () => {
    const values = ['2018-01-06', '2018-01-07', '2018-01-13', '2018-01-14', '2018-01-20', '2018-01-21'];
    expect(lintText({ code: 'weekend-deadline', keys: keys(6), values })).toContain('14 januari 2018 och 2 till)');
  });
});

describe('a warning of the import in Swedish', () => {
  it.each([
    [{ code: 'no-such-day', text: '180931' } as const, 'Datumet ”180931” finns inte i kalendern.'],
    [{ code: 'no-such-day' } as const, 'Datumet finns inte i kalendern.'],
    [{ code: 'falls-on-holiday', text: 'påskafton' } as const, 'Slutdatum infaller på påskafton.'],
    [{ code: 'falls-on-weekend', text: 'sunday' } as const, 'Slutdatum infaller på en söndag.'],
    [{ code: 'falls-on-weekend', text: ' ' } as const, 'Slutdatum infaller på en helg.'],
    [{ code: 'decider-missing' } as const, 'Beslutande saknas.'],
    [
      { code: 'personal-data-masked', text: 'rad 3' } as const,
      'Ett personnummer har tagits bort på rad 3. Det sparas inte.',
    ],
  ])('%j', (warning, text) => {
    expect(warningText(warning)).toBe(text);
  });
});
