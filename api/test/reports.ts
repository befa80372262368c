import {
  STANDINGS,
  timelinePicture,
  type ReportAction,
  type ReportContent,
  type ReportFollowUp,
  type Standing,
} from '@genomfor/shared';
import { type ReportTask } from '../src/reports/files/report-task';

const standingOf = (index: number): Standing => STANDINGS[index % STANDINGS.length] ?? 'ok';

/** An action of a report, but for `fields`. */
function anActionOf(index: number, title: string): ReportAction {
  return {
    title,
    responsible: ['Sektorchef', 'Controller'],
    standing: standingOf(index),
    reasons: 'Slutdatum passerat med 12 dagar. Väntar på beslut.',
    start: '1 februari 2018',
    deadline: '30 april 2018',
    original: '31 mars 2018',
    forecast: '31 maj 2018',
  };
}

/** What a report with `count` actions, all called `title`, says; with one of everything, but for `fields`. */
export function aReportContent(
  count: number,
  { title = 'Delegering', ...fields }: Partial<ReportContent> = {},
): ReportContent {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const day = {
    text: null,
    date: '2018-04-30',
    precision: 'day',
    start: null,
    approximate: false,
    openKind: null,
  } as const;
  const items = indexes.map((index) => ({
    title,
    standing: standingOf(index),
    start: '2018-02-01',
    deadline: day,
    originalDeadline: { ...day, date: '2018-03-31' },
  }));
  return {
    title: `Uppföljning av ${title}`,
    organisation: 'Norrviks kommun',
    body: { id: 'von', name: 'Vård- och omsorgsnämnden', kind: 'body' },
    bodyKind: 'board',
    meeting: { date: '2018-03-07', time: '13:00', place: 'Sessionssalen' },
    previousMeeting: '2018-01-31',
    asOf: '2018-02-26',
    plans: [{ title: 'Översyn av omsorgen', registryNumber: 'KS 2017/123', version: 'Version 4, 18 januari 2018' }],
    introduction: 'Rapporten lämnas enligt nämndens uppdrag.',
    summary: [`Planen har ${String(count)} åtgärder.`, 'Nämnden har ett beslut framför sig.'],
    proposal: ['lägga rapporten till handlingarna'],
    decisions: indexes.slice(0, Math.ceil(count / 3)).map((index) => ({
      title,
      ask: 'Beslut',
      meeting: '2018-04-18',
      papersDue: '2018-03-27',
      text: 'Handlingarna ska vara inlämnade 27 mars 2018.',
      standing: standingOf(index),
    })),
    total: count,
    standings: count === 0 ? [] : STANDINGS.map((standing) => ({ standing, count: 1, text: 'Ett skäl.' })),
    figures: [{ label: 'Klara i tid', value: '1 av 2', note: 'Mätt mot det slutdatum som först beslutades.' }],
    goals: [{ title, text: 'Beviljade timmar ska minska till 2019' }],
    timeline: timelinePicture(items, '2018-02-26', 26),
    groups: count === 0 ? [] : [{ title: 'Inom sektorn', actions: indexes.map((index) => anActionOf(index, title)) }],
    changes: indexes.map((index) => ({
      actionId: String(index),
      date: '2018-02-20',
      title,
      text: 'Slutdatum är 30 april 2018 i stället för 31 mars 2018.',
      standing: standingOf(index),
    })),
    followUp: indexes.map((index) => aFollowUp(index, title)),
    ...fields,
  };
}

function aFollowUp(index: number, title: string): ReportFollowUp {
  return {
    decidedOn: '2017-11-22',
    paragraph: '188',
    registryNumber: 'VON 2017/101',
    title,
    deciders: ['Vård- och omsorgsnämnden'],
    responsible: ['Sektorchef'],
    deadline: '2018-04-30',
    deadlineText: '30 april 2018',
    original: '2018-03-31',
    originalText: '31 mars 2018',
    standing: standingOf(index),
    comment: 'Upphandlingen överklagades.',
    closedOn: null,
  };
}

/** The report to be made into that file, as it was frozen on 26 February 2018. */
export function aReportTask(file: ReportTask['file'], content: ReportContent): ReportTask {
  return { file, content, publishedOn: '2018-02-26', publishedAt: new Date('2018-02-26T11:00:00Z') };
}
