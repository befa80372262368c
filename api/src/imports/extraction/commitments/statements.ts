import type { IsoDate } from '@genomfor/shared';
import type { MatterText } from '../decisions/matters';
import { clausesOf, type Section, sectionsOf } from '../decisions/sections';
import type { DocumentPart } from '../prose/document-parts';
import { sentencesOf } from '../prose/sentences';
import { type People, withoutNames } from '../prose/without-names';
import type { Statement } from './read-commitments';

/** Parts of a paper that tell what is wished or believed, not what will be done. */
const IDEAS =
  /^(?:vision|mål(?:bild|sättning)?|syfte|värdegrund|inledning|bakgrund till motionen|motionen|förslagsställarens)/iu;
/** "… föreslår följande:" and the list after it is what somebody wants. */
const WISHED = /(?:föresl|förslag|yrka|önska|motion)[^:]*:\s*$/iu;
const GIVES_TASK = /uppdra|i uppdrag|uppmana|(?<!\p{L})ska(?:ll)?(?!\p{L})|återrapporteras|återredovisas/iu;

/** The sentences of the matters that can hold promises: the story of each matter, and the tasks that its decisions give. */
export function statementsOf(
  matters: readonly MatterText[],
  parts: readonly DocumentPart[],
  people: People,
  days: { documentDate: IsoDate | null; today: IsoDate },
): Statement[] {
  const memoDays = new Map(
    parts
      .filter(({ kind }) => kind === 'memo')
      .flatMap(({ lines, date }) => lines.map(({ line }) => [line, date] as const)),
  );
  return matters.flatMap((matter) => {
    const own = matter.meeting.date ?? matter.handlings.at(-1)?.date ?? days.documentDate;
    const sections = sectionsOf(matter.lines);
    return sections.flatMap((section, at) => {
      if (section.kind === 'decision')
        return decided(section, matter, own ?? days.today, own !== null, people, sections.slice(0, at));
      if (section.kind !== 'narrative') return [];
      const named = /["”“]([^"”“]{4,60})["”“]/u.exec(matter.title ?? '')?.[1] ?? null;
      return told(section, (line) => memoDays.get(line) ?? own, days.today, people, named);
    });
  });
}

function told(
  section: Section,
  dayOf: (line: number) => IsoDate | null,
  today: IsoDate,
  people: People,
  named: string | null,
): Statement[] {
  let heading: string | null = null;
  let isWished = false;
  return section.lines.flatMap((line): Statement[] => {
    if (line.form === 'heading') heading = withoutNames(line.text.replace(/^\d+(?:\.\d+)*\.?\s+/u, ''), people);
    if (heading !== null && IDEAS.test(heading)) return [];
    isWished = line.form === 'item' ? isWished || /^att\s/iu.test(line.text) : WISHED.test(line.text);
    if (isWished) return [];
    const day = dayOf(line.line);
    const under = heading ?? named;
    return sentencesOf(line.text).map((text) => ({
      text: withoutNames(text, people),
      line,
      day: day ?? today,
      isDated: day !== null,
      heading: under,
      decidedBy: null,
    }));
  });
}

/** The clauses of a decision that give a task; a decision "enligt förslag" gives those of the proposal before it. */
function decided(
  section: Section,
  matter: MatterText,
  day: IsoDate,
  isDated: boolean,
  people: People,
  before: readonly Section[],
): Statement[] {
  const body = section.by && !section.by.generic ? section.by : (matter.body ?? matter.meeting.body);
  const isAsProposed =
    section.lines.length === 1 &&
    /förslag/iu.test(section.lines[0]?.text ?? '') &&
    !GIVES_TASK.test(section.lines[0]?.text ?? '');
  const source = isAsProposed
    ? (before.findLast(({ kind, lines }) => kind === 'proposal' && lines.length > 0) ?? section)
    : section;
  return clausesOf([source])
    .filter((clause) => GIVES_TASK.test(clause))
    .map((clause) => ({
      text: withoutNames(clause, people),
      line: source.lines.find(({ text }) => text.includes(clause.slice(0, 40))) ?? matter.start,
      day,
      isDated,
      heading: matter.title,
      decidedBy: body?.name ?? '',
    }));
}
