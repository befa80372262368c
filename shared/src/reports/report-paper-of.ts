import { formatIsoDate } from '../dates/format-plan-date';
import type { IsoDate } from '../dates/iso-date';
import { bodyWord } from '../words/board-text';
import { STANDING_MEANING, STANDING_NAME } from '../words/names';
import { changesHeading, proposalLead, reportAddress, timelineAlt } from '../words/report-text';
import { shortened } from '../words/shortened';
import type { ReportContent } from './report';
import type { PaperBlock, PaperSection, ReportPaper } from './report-paper';
import {
  actionsTable,
  changesTable,
  decisionsTable,
  figuresTable,
  followUpTable,
  standingsTable,
} from './report-paper-tables';
import type { ShortReport } from './short-report';

const LONGEST_RUNNING = 70;

/** The whole report, to be read; `publishedOn` null for a draft. */
export function longPaper(content: ReportContent, publishedOn: IsoDate | null): ReportPaper {
  return {
    ...frontOf(content, publishedOn),
    sections: sectionsOf(
      opening(content),
      proposal(content, ''),
      decisions(content, ''),
      standings(content),
      figures(content),
      timeline(content),
      section('Läget för varje åtgärd', [
        ...content.groups.flatMap(({ title, actions }): PaperBlock[] => [
          { kind: 'heading', text: title },
          actionsTable(actions),
        ]),
      ]),
      changes(content, ''),
      legend(content, publishedOn),
      followUp(content),
    ),
  };
}

/** The report cut to what two pages have room for. */
export function shortPaper({ content, omitted }: ShortReport, publishedOn: IsoDate | null): ReportPaper {
  return {
    ...frontOf(content, publishedOn),
    sections: sectionsOf(
      opening(content),
      proposal(content, omitted.proposal),
      decisions(content, omitted.decisions),
      standings(content),
      figures(content),
      section('Det som behöver uppmärksamhet', [
        ...content.groups.map(({ actions }) => actionsTable(actions)),
        ...note(omitted.actions),
      ]),
      changes(content, omitted.changes),
    ),
  };
}

function frontOf(content: ReportContent, publishedOn: IsoDate | null): Omit<ReportPaper, 'sections'> {
  const { title, body, meeting, organisation, plans, asOf } = content;
  const published = publishedOn === null ? 'Utkast, inte fastställt' : formatIsoDate(publishedOn);
  return {
    title,
    address: reportAddress(content),
    runningTitle: shortened(title, LONGEST_RUNNING),
    running: `${body.name} ${formatIsoDate(meeting.date)}`,
    organisation,
    facts: [
      ...plans.map((plan) => ({
        label: 'Plan',
        value: [plan.title, plan.registryNumber === null ? null : `dnr ${plan.registryNumber}`, plan.version]
          .filter((part) => part !== null)
          .join(' · '),
      })),
      { label: 'Läget den', value: formatIsoDate(asOf) },
      { label: 'Fastställd', value: published },
    ],
  };
}

function opening({ summary, introduction }: ReportContent): PaperSection {
  const paragraphs = summary.map((text): PaperBlock => ({ kind: 'lead', text }));
  return section(null, [
    ...paragraphs,
    ...(introduction === null ? [] : [{ kind: 'introduction', text: introduction } as const]),
  ]);
}

function proposal({ proposal: items, bodyKind }: ReportContent, omitted: string): PaperSection | null {
  if (items.length === 0) return null;
  const clauses = items.map((clause) => `att ${clause}`);
  return section('Förslag till beslut', [
    { kind: 'clauses', lead: proposalLead(bodyKind), items: clauses },
    ...note(omitted),
  ]);
}

function decisions({ decisions: rows, bodyKind }: ReportContent, omitted: string): PaperSection {
  const title = `Det här väntar på ${bodyWord(bodyKind)}`;
  if (rows.length === 0) return section(title, [{ kind: 'text', text: `Inget väntar på ${bodyWord(bodyKind)}.` }]);
  return section(title, [decisionsTable(rows), ...note(omitted)]);
}

function standings(content: ReportContent): PaperSection | null {
  if (content.standings.length === 0) return null;
  return section(content.total === 1 ? 'Läget för åtgärden' : 'Läget för åtgärderna', [standingsTable(content)]);
}

function figures({ figures: rows, goals }: ReportContent): PaperSection | null {
  if (rows.length === 0 && goals.length === 0) return null;
  return section('Nyckeltal', [
    ...(rows.length === 0 ? [] : [figuresTable(rows)]),
    ...(goals.length === 0
      ? []
      : [
          { kind: 'heading', text: 'Planens effektmål' } as const,
          { kind: 'list', items: goals.map(({ title, text }) => `${text} (${title})`) } as const,
        ]),
  ]);
}

function timeline({ timeline: picture }: ReportContent): PaperSection | null {
  if (picture === null) return null;
  return section('Tidslinje', [{ kind: 'picture', picture, alt: timelineAlt(picture) }]);
}

function changes(content: ReportContent, omitted: string): PaperSection | null {
  const { changes: rows, previousMeeting } = content;
  if (previousMeeting === null && rows.length === 0) return null;
  const nothing: PaperBlock = { kind: 'text', text: 'Inget har ändrats.' };
  return section(changesHeading(previousMeeting), [rows.length === 0 ? nothing : changesTable(rows), ...note(omitted)]);
}

function followUp({ followUp: rows }: ReportContent): PaperSection | null {
  if (rows.length === 0) return null;
  return { title: 'Uppföljning av beslut och uppdrag', wide: true, blocks: [followUpTable(rows)] };
}

/** What the words mean, of those that stand in the report. */
function legend(content: ReportContent, publishedOn: IsoDate | null): PaperSection {
  const used = content.standings.filter(({ count }) => count > 0).map(({ standing }) => standing);
  const frozen = publishedOn === null ? '' : ' Den är fastställd och ändras inte.';
  return section('Så läser du rapporten', [
    {
      kind: 'text',
      text: `Rapporten visar läget den ${formatIsoDate(content.asOf)}.${frozen} Läget räknas ut av planens datum, det som är rapporterat och de beslut som är fattade.`,
    },
    {
      kind: 'list',
      items: used.map((standing) => `${STANDING_NAME[standing]}: ${lowerFirst(STANDING_MEANING[standing])}`),
    },
  ]);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
}

function note(text: string): PaperBlock[] {
  return text === '' ? [] : [{ kind: 'note', text }];
}

function section(title: string | null, blocks: PaperBlock[]): PaperSection {
  return { title, wide: false, blocks };
}

function sectionsOf(...sections: (PaperSection | null)[]): PaperSection[] {
  return sections.filter((one) => one !== null).filter(({ blocks }) => blocks.length > 0);
}
