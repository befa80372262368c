import type { SavedViewView, ViewSubscriptionInput } from '@genomfor/shared';

/** Who sees the view and who made it: "Ses av dig", "Ses av alla · sparad av Maria Lind". */
export function audienceWords({ audience, role, mine, ownerName }: SavedViewView): string {
  const seen = { private: 'dig', role: `de som är ${role?.name ?? 'rollen'}`, all: 'alla' }[audience];
  return `Ses av ${seen}${mine ? '' : ` · sparad av ${ownerName}`}`;
}

/** How the person gets the view by mail: "Kommer med e-post varje vecka, när något har ändrats". */
export function mailWords({ period, onlyChanged }: ViewSubscriptionInput): string {
  const every = period === 'weekly' ? 'varje vecka' : 'varje månad';
  return `Kommer med e-post ${every}${onlyChanged ? ', när något har ändrats' : ''}`;
}
