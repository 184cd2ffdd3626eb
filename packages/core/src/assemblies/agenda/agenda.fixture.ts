import type { AgendaItem } from './agenda-item.ts'

/** The n-th point, filed n minutes after the agenda opened. */
export const itemOf = (n: number, change: Partial<AgendaItem> = {}): AgendaItem => ({
  itemId: `item-${n}`,
  title: `Point ${n}`,
  wantedOutcome: 'discussion',
  plannedMinutes: 20,
  priorityId: null,
  filedAt: new Date(Date.UTC(2026, 10, 6, 8, n)),
  carriedCount: 0,
  carriedOrder: null,
  urgencyReason: '',
  ...change,
})

export const namesOf = (items: readonly AgendaItem[]): string[] => items.map(item => item.itemId)
