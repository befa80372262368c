import { canonicalActor, type DependencyKind, type ExtractedAction, type ExtractedDependency, parseActorCell } from '@genomfor/shared';
import { isBlank, looseKey, oneLine } from './words';
import { logicalLines } from './titles';

const KINDS: readonly { kind: DependencyKind; pattern: RegExp }[] = [
  { kind: 'action', pattern: /^(?:åtgärd|aktivitet|insats|tiltak|indsats|action|nr|punkt|p)\.?\s*(?:nr\.?\s*)?[A-ZÅÄÖ]?\d+(?:\.\d+)*$/iu },
  { kind: 'decision', pattern: /(?:beslut|vedtak|beslutning|decision|approval|godkännande)/iu },
  {
    kind: 'resource',
    pattern:
      /(?:budget|medel|tillskott|finansiering|resurs|rekrytering|bemanning|kostnad|anslag|statsbidrag|investering|midler|finansiering|ressurs|bemanding|funding|resource|recruitment|staffing|kompetens)/iu,
  },
  {
    kind: 'project',
    pattern:
      /(?:översyn|projekt|prosjekt|upphandling|utredning|system|införande|omorganisation|anskaffelse|udbud|procurement|project|review|programme|program|flytt|byggnation|lagstiftning|upphandlad|avtal)/iu,
  },
];

/** What the action waits for: each actor, or each line, with what kind of thing it is. */
export function readDependencies(cells: readonly string[]): ExtractedDependency[] {
  const found: ExtractedDependency[] = [];
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    for (const line of logicalLines(cell).flatMap((text) => text.split(/\s*;\s*/))) add(found, readLine(line));
  }
  return found;
}

function readLine(line: string): ExtractedDependency[] {
  const text = oneLine(line.replace(/^\s*[-–•*·]\s+/u, '')).replace(/(?<=\p{L}{3})\.$/u, '');
  if (isBlank(text) || /^(?:nej|ingen|inga|inget|nei|none|no|n\/a)$/iu.test(text)) return [];
  const { actors } = parseActorCell(text);
  if (actors.length > 0 && actors.every(({ known }) => known) && !looksLikeWork(text)) {
    return actors.map(({ name, kind }) => ({ kind: kind === 'unit' ? 'unit' : 'actor', text: name }));
  }
  const kind = KINDS.find(({ pattern }) => pattern.test(text))?.kind;
  if (kind) return [{ kind, text }];
  const [only] = actors;
  if (only && actors.length === 1 && only.kind === 'unit') return [{ kind: 'unit', text: only.name }];
  if (actors.length > 0 && actors.every(({ kind: actorKind }) => actorKind === 'person')) {
    return actors.map(({ name }) => ({ kind: 'actor', text: name }));
  }
  return [{ kind: canonicalActor(text).known ? 'actor' : 'project', text }];
}

/** "Översynen av kontoret" ends in a unit's word but is work. */
function looksLikeWork(text: string): boolean {
  return KINDS.some(({ kind, pattern }) => kind !== 'resource' && pattern.test(text) && !canonicalActor(text).known);
}

function add(found: ExtractedDependency[], more: readonly ExtractedDependency[]): void {
  for (const dependency of more) {
    if (!found.some(({ text }) => text === dependency.text)) found.push(dependency);
  }
}

/** The actions with those dependencies marked that name another action by its title or number. */
export function linkDependencies(actions: readonly ExtractedAction[]): ExtractedAction[] {
  const titles = new Set(actions.map(({ title }) => looseKey(title)));
  const numbers = new Set(actions.flatMap(({ number }) => (number ? [number] : [])));
  return actions.map((action) => ({
    ...action,
    dependencies: action.dependencies.map((dependency) => {
      const names = titles.has(looseKey(dependency.text)) && looseKey(dependency.text) !== looseKey(action.title);
      const isNumber = /^[A-ZÅÄÖ]?\d+(?:\.\d+)*$/u.test(dependency.text) && numbers.has(dependency.text);
      return names || isNumber ? { ...dependency, kind: 'action' as const } : dependency;
    }),
  }));
}
