import type { CountedBallot } from './ballot.ts'

/** The same ranking on so many ballots. */
export type RankedPile = { readonly ranking: readonly string[]; readonly count: number }

export type Rankings = {
  readonly received: number
  /** Ballots that rank nothing. */
  readonly blank: number
  readonly piles: readonly RankedPile[]
}

/** What ballots rank: an empty rank is passed over, so that second and third choices count without a first (A1). */
export const rankingsOf = (ballots: readonly CountedBallot[]): Rankings => {
  const rankings = ballots.flatMap(({ choice }) =>
    choice.kind === 'ranking' ? [choice.ranking.filter(id => id !== null)] : [],
  )
  const piles = new Map<string, RankedPile>()
  for (const ranking of rankings) {
    const key = JSON.stringify(ranking)
    piles.set(key, { ranking, count: (piles.get(key)?.count ?? 0) + 1 })
  }
  const keys = [...piles.keys()].toSorted()
  const all = keys.flatMap(key => piles.get(key) ?? [])
  return {
    received: rankings.length,
    blank: rankings.filter(ranking => ranking.length === 0).length,
    piles: all.filter(pile => pile.ranking.length > 0),
  }
}
