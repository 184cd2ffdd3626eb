import type { AgreementItem, AgreementPage } from './agreement-page.ts'

/** Every statement of the page once: what unites, what is open, what separates. */
export const everyItem = ({ unites, open, separates }: AgreementPage): readonly AgreementItem[] => [
  ...unites,
  ...open,
  ...separates,
]

/**
 * The statements that carry the most nuances, by number, and how many each of them carries; 0 and no statement where
 * nobody added one. Statements are compared, never organisations.
 */
export const mostNuanced = (page: AgreementPage): { readonly count: number; readonly numbers: number[] } => {
  const items = everyItem(page)
  const count = Math.max(0, ...items.map(item => item.counts.nuance))
  const most = count === 0 ? [] : items.filter(item => item.counts.nuance === count)
  return { count, numbers: most.map(item => item.number).toSorted((a, b) => a - b) }
}

/** How many positions are still awaited, of how many there would be if every member had said where it stands. */
export const pendingCount = (page: AgreementPage): { readonly pending: number; readonly total: number } => {
  const items = everyItem(page)
  const pending = items.reduce((sum, item) => sum + item.notDebatedCount, 0)
  const said = items.reduce(
    (sum, { counts }) => sum + counts.agree + counts.nuance + counts.disagree + counts.pass,
    0,
  )
  return { pending, total: pending + said }
}
