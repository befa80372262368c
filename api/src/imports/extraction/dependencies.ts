import { type ExtractedAction, type ExtractedDependency, understandDependencies } from '@genomfor/shared';
import { joinBrokenWords, looseKey } from './words';

/** What the action waits for, as its cells say: each thing once. */
export function readDependencies(cells: readonly string[]): ExtractedDependency[] {
  const found: ExtractedDependency[] = [];
  for (const dependency of cells.flatMap((cell) => understandDependencies(joinBrokenWords(cell)))) {
    if (!found.some(({ text }) => text === dependency.text)) found.push(dependency);
  }
  return found;
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
