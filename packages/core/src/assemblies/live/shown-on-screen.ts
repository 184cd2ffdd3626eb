import type { BallotState } from '../ballots/ballot.ts'

type Held = {
  readonly itemId: string | null
  readonly state: BallotState
  readonly openedAt: Date | null
}

/**
 * The ballot that a room looks at: the one that goes on, whatever it is on; else the last one of the point that is
 * treated. None between two points, and never a draft or one that is void.
 * @param itemId the point that is treated; null between two.
 */
export const shownOnScreen = <Ballot extends Held>(
  ballots: readonly Ballot[],
  itemId: string | null,
): Ballot | null => {
  const latest = (some: readonly Ballot[]): Ballot | undefined =>
    some.toSorted((a, b) => (b.openedAt?.getTime() ?? 0) - (a.openedAt?.getTime() ?? 0))[0]
  const open = latest(ballots.filter(one => one.state === 'open'))
  if (open) return open
  if (itemId === null) return null
  return (
    latest(
      ballots.filter(one => one.itemId === itemId && (one.state === 'closed' || one.state === 'proclaimed')),
    ) ?? null
  )
}
