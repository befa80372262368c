import type { Extraction } from '@genomfor/shared';
import { documentFixture } from '../../../test/source-tables';
import { rowOf } from '../../../test/extracted-rows';
import { readDocument } from '../reading/read-document';
import { extract } from './extract';

const FORMATS = ['varmdo.docx', 'varmdo.xlsx', 'varmdo-utf8.csv', 'varmdo-windows-1252.csv', 'varmdo.html'];

const ROWS = [
  'Delegering · 2018-04-30 · Kommundirektör',
  'Budget och uppföljning · 2018-03-31 · Sektorchef',
  'Se över externa stödfunktioner · 2018-06-30 · Kommundirektör',
  'Förbättrad dialog mellan stödfunktioner och verksamheter · 2018-04-30 · Sektorchef',
  'Kvalitetssäkra sektorns ekonomistöd · 2018-04-30 · Ekonomichef',
  'Översyn av arbetsmarknad/ekonomiskt bistånd · 2018-06-30 · Kommundirektör',
  'Samverkan mellan nämnderna och sektorns personal · 2018-12-31 · Sektorchef',
  'Samverkan inom sektorn · 2018-10-31 · Sektorchef',
  'Tydliggöra roller och ansvar · 2018-12-30 · Sektorchef',
  'Plan för kompetensutveckling ekonomi och förbättrad budget och uppföljningsprocess · 2018-04-30 · Sektorchef + Controller · ?',
  'Introduktion av nya chefer · 2018-02-28 · Sektorchef',
  'Verksamhetsutveckling · 2018-10-31 · Sektorchef',
  'Införa ett ledningssystem för kvalitetsarbetet · 2019-06-30 · Sektorchef',
  'Uppföljning av tidigare genomförda översynsrapporter · 2018-02-28 · Sektorchef',
];

async function extracted(name: string): Promise<Extraction> {
  return extract(await readDocument(documentFixture(name), name), { today: '2018-01-18' });
}

describe('the implementation plan of a sector', () => {
  it.each(FORMATS)('gives the same fourteen actions from %s', async (name) => {
    const { actions, activities } = await extracted(name);
    expect(actions.map(rowOf)).toEqual(ROWS);
    expect(activities).toEqual([]);
  });

  it('keeps deciders and dependencies in their own columns when a cell is empty', async () => {
    const { actions } = await extracted('varmdo.docx');
    expect(actions.map(({ decider }) => decider.join(' + '))).toEqual([
      'Kommunstyrelsen + Nämnderna',
      'Kommundirektör',
      'Kommundirektör',
      '',
      'Ekonomichef',
      'Kommunfullmäktige',
      '',
      'Sektorchef',
      '',
      'Sektorchef',
      'Sektorchef',
      'Sektorchef',
      'Sektorchef',
      'Sektorchef',
    ]);
    expect(actions.flatMap(({ dependencies }) => dependencies.map(({ kind, text }) => `${kind}: ${text}`))).toEqual([
      'actor: Ekonomichef',
      'project: Kommunövergripande organisationsöversyn',
      'actor: Ekonomichef',
      'actor: Sektorchef',
      'project: Kommunövergripande organisationsöversyn',
      'unit: Controllerenheten',
    ]);
  });

  it('splits the row of two dates into two milestones with their own titles and actors', async () => {
    const { actions } = await extracted('varmdo.docx');
    expect(actions[9]?.milestones).toEqual([
      {
        title: 'Plan för kompetensutveckling ekonomi',
        deadlineText: '180228',
        deadlineDate: '2018-02-28',
        precision: 'day',
        responsible: ['Sektorchef'],
      },
      {
        title: 'förbättrad budget och uppföljningsprocess',
        deadlineText: '180430',
        deadlineDate: '2018-04-30',
        precision: 'day',
        responsible: ['Sektorchef', 'Controller'],
      },
    ]);
  });

  it('puts the actions under the headings of the report and tells what the report is', async () => {
    const { actions, document } = await extracted('varmdo.docx');
    const sections = actions.map(({ section }) => section);
    expect(new Set(sections.slice(0, 7)).size).toBe(1);
    expect(new Set(sections.slice(7))).toEqual(new Set(['Åtgärdsplan inom sektorn']));
    expect(document).toMatchObject({ date: '2018-01-18', organisation: 'Värmdö kommun', version: '4' });
  });

  it('warns of weekends, of a day that is probably a slip, and of missing deciders, but keeps the dates', async () => {
    const { actions } = await extracted('varmdo.docx');
    const withCode = (code: string) =>
      actions
        .filter(({ warnings }) => warnings.some((warning) => warning.code === code))
        .map(({ deadlineDate }) => deadlineDate);
    expect(withCode('falls-on-weekend')).toEqual([
      '2018-03-31',
      '2018-06-30',
      '2018-06-30',
      '2018-12-30',
      '2019-06-30',
    ]);
    expect(withCode('possible-typo')).toEqual(['2018-12-30']);
    expect(withCode('decider-missing')).toHaveLength(3);
  });

  it('is sure of clean rows and less sure of titles it had to divide', async () => {
    const { actions } = await extracted('varmdo.docx');
    for (const { warnings, confidence } of actions) {
      const isDivided = warnings.some(({ code }) => code === 'title-split' || code === 'several-dates');
      expect(confidence >= 0.9).toBe(!isDivided);
    }
  });
});
