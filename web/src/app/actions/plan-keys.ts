/** What a key means on a page with a plan. */
export type PlanCommand = 'search' | 'next' | 'previous' | 'close' | 'help' | 'move-up' | 'move-down';

/** The part of a keyboard event that decides what it means. */
export interface PressedKey {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

const SINGLE: Readonly<Record<string, PlanCommand>> = { '/': 'search', j: 'next', k: 'previous', '?': 'help' };

/**
 * The command a key stands for, or null. Single letters mean nothing while somebody writes in a field, nor when they
 * have been switched off (WCAG 2.1.4).
 */
export function commandOf(event: PressedKey, writing: boolean, lettersOn: boolean): PlanCommand | null {
  if (event.ctrlKey || event.metaKey) return null;
  if (event.altKey) return writing ? null : movement(event.key);
  if (writing) return null;
  if (event.key === 'Escape') return 'close';
  return lettersOn ? (SINGLE[event.key] ?? null) : null;
}

/** Which of `ids` gets the focus after one step from `current`; the first one when none has it. */
export function stepFocus(ids: readonly string[], current: string | null, step: 1 | -1): string | null {
  const at = current === null ? -1 : ids.indexOf(current);
  if (at < 0) return ids[0] ?? null;
  return ids[Math.min(ids.length - 1, Math.max(0, at + step))] ?? null;
}

function movement(key: string): PlanCommand | null {
  if (key === 'ArrowUp') return 'move-up';
  return key === 'ArrowDown' ? 'move-down' : null;
}
