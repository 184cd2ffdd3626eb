import type { CountedBallot, StvRule, Tie } from './ballot.ts'
import {
  compareFractions,
  type Fraction,
  fraction,
  fractionText,
  minus,
  plus,
  share,
  zero,
} from './fraction.ts'
import { rankingsOf } from './rankings.ts'
import { extremeOf, type Tallies } from './stv-ties.ts'

/** One stage of the count, with what was then done. Votes, exhausted and blank ballots are all that were received. */
export type StvStage = {
  /** The votes of each option, exact (`13/4`); an elected one keeps its quota once its surplus is handed on. */
  readonly votes: Readonly<Record<string, string>>
  /** Ballots, or parts of them, that name nobody who is still there. */
  readonly exhausted: string
  readonly electedIds: readonly string[]
  readonly excludedId: string | null
  /** Whose surplus is handed on next. */
  readonly surplusOfId: string | null
}

export type StvResult = {
  readonly method: 'stv'
  readonly received: number
  readonly blank: number
  readonly seats: number
  readonly quota: number
  readonly stages: readonly StvStage[]
  /** In the order in which they were elected. */
  readonly electedIds: readonly string[]
  readonly ties: readonly Tie[]
}

type StvTerms = {
  readonly optionIds: readonly string[]
  readonly seats: number
  readonly quota: Fraction
  readonly tieOrder: readonly string[]
}

/** Ballots that rank alike, each worth `value`, credited to whom they name now; null where they name nobody. */
type Parcel = {
  readonly ranking: readonly string[]
  readonly count: bigint
  readonly value: Fraction
  readonly holderId: string | null
}

/** Where a count stands between two stages. */
type CountState = {
  readonly parcels: readonly Parcel[]
  readonly continuing: readonly string[]
  /** What each option that left the count keeps: a quota once its surplus is handed on, or nothing. */
  readonly kept: ReadonlyMap<string, Fraction>
  readonly exhausted: Fraction
  readonly electedIds: readonly string[]
  readonly tallies: readonly Tallies[]
  readonly stages: readonly StvStage[]
  readonly ties: readonly Tie[]
  readonly isOver: boolean
}

/** What comes after a stage: those who fill the last seats, who is excluded, or whose surplus is handed on. */
type Next = {
  readonly lastIds: readonly string[]
  readonly excludedId: string | null
  readonly surplusOfId: string | null
  readonly tie: Tie | null
}

const worthOf = ({ count, value }: Parcel): Fraction => fraction(count * value.n, value.d)

const sumOf = (parcels: readonly Parcel[]): Fraction =>
  parcels.reduce((sum, parcel) => plus(sum, worthOf(parcel)), zero)

const tallyOf = ({ parcels, kept }: CountState, optionIds: readonly string[]): Tallies =>
  new Map(optionIds.map(id => [id, kept.get(id) ?? sumOf(parcels.filter(parcel => parcel.holderId === id))]))

const votesOf = (tally: Tallies, optionId: string): Fraction => tally.get(optionId) ?? zero

/** Hands on what an option holds, each ballot worth `worth` of what it was; the option keeps the rest. */
const handOn = (
  state: CountState,
  optionId: string,
  keeps: Fraction,
  worth: (value: Fraction) => Fraction,
): CountState => {
  const parcels = state.parcels.map(parcel => {
    if (parcel.holderId !== optionId) return parcel
    const holderId = parcel.ranking.find(id => state.continuing.includes(id)) ?? null
    return { ranking: parcel.ranking, count: parcel.count, value: worth(parcel.value), holderId }
  })
  return {
    ...state,
    parcels,
    kept: new Map([...state.kept, [optionId, keeps]]),
    exhausted: sumOf(parcels.filter(parcel => parcel.holderId === null)),
  }
}

/** A surplus, the largest first; else the lowest is excluded; who is left fills the last seats, and nothing moves. */
const decideNext = (state: CountState, { seats, quota, tieOrder }: StvTerms): Next => {
  const nothing = { lastIds: [], excludedId: null, surplusOfId: null, tie: null }
  const { continuing, electedIds, tallies, kept } = state
  const vacancies = seats - electedIds.length
  if (vacancies === 0) return nothing
  if (continuing.length <= vacancies) return { ...nothing, lastIds: continuing }
  const tally = tallies.at(-1) ?? new Map()
  const pending = electedIds.filter(id => !kept.has(id) && compareFractions(votesOf(tally, id), quota) > 0)
  if (pending.length > 0) {
    const { optionId, tie } = extremeOf(pending, 'highest', tallies, tieOrder)
    return { ...nothing, surplusOfId: optionId, tie }
  }
  const { optionId, tie } = extremeOf(continuing, 'lowest', tallies, tieOrder)
  const left = continuing.filter(id => id !== optionId)
  return { ...nothing, excludedId: optionId, tie, lastIds: left.length <= vacancies ? left : [] }
}

/** Elects who reached the quota at this stage, the highest first. */
const electReached = (state: CountState, { optionIds, quota }: StvTerms): CountState => {
  const tally = tallyOf(state, optionIds)
  const reached = state.continuing
    .filter(id => compareFractions(votesOf(tally, id), quota) >= 0)
    .toSorted((a, b) => compareFractions(votesOf(tally, b), votesOf(tally, a)) || (a < b ? -1 : 1))
  return {
    ...state,
    tallies: [...state.tallies, tally],
    electedIds: [...state.electedIds, ...reached],
    continuing: state.continuing.filter(id => !reached.includes(id)),
  }
}

/** Does what comes after a stage. */
const carryOut = (state: CountState, next: Next, { quota }: StvTerms): CountState => {
  const { surplusOfId, excludedId, lastIds } = next
  if (surplusOfId !== null) {
    const votes = votesOf(state.tallies.at(-1) ?? new Map(), surplusOfId)
    return handOn(state, surplusOfId, quota, value => share(value, minus(votes, quota), votes))
  }
  if (excludedId === null || lastIds.length > 0) return { ...state, isOver: true }
  const continuing = state.continuing.filter(id => id !== excludedId)
  return handOn({ ...state, continuing }, excludedId, zero, value => value)
}

const countStage = (before: CountState, terms: StvTerms): CountState => {
  const state = electReached(before, terms)
  const next = decideNext(state, terms)
  const tally = state.tallies.at(-1) ?? new Map()
  const stage: StvStage = {
    votes: Object.fromEntries(terms.optionIds.map(id => [id, fractionText(votesOf(tally, id))])),
    exhausted: fractionText(state.exhausted),
    electedIds: [...state.electedIds.slice(before.electedIds.length), ...next.lastIds],
    excludedId: next.excludedId,
    surplusOfId: next.surplusOfId,
  }
  const recorded = {
    ...state,
    electedIds: [...state.electedIds, ...next.lastIds],
    stages: [...state.stages, stage],
    ties: next.tie ? [...state.ties, next.tie] : state.ties,
  }
  return carryOut(recorded, next, terms)
}

/**
 * Ranked ballots for several seats, or one: the single transferable vote of the Scottish Local Government Elections
 * Order 2007 (rules 45 to 52: quota, surplus of all ballots by their value, exclusion, ties by the last stage that tells
 * them apart), with exact fractions where it cuts after five decimals, and the fixed order where it draws lots.
 * Nobody is elected by blank ballots alone.
 */
export const countStv = (
  rule: StvRule,
  optionIds: readonly string[],
  ballots: readonly CountedBallot[],
): StvResult => {
  const { received, blank, piles } = rankingsOf(ballots)
  const quota = Math.floor((received - blank) / (rule.seats + 1)) + 1
  const terms: StvTerms = {
    optionIds,
    seats: rule.seats,
    quota: fraction(BigInt(quota)),
    tieOrder: rule.tieOrder ?? optionIds,
  }
  const parcels = piles.map(
    ({ ranking, count }): Parcel => ({
      ranking,
      count: BigInt(count),
      value: fraction(1n),
      holderId: ranking[0] ?? null,
    }),
  )
  let state: CountState = {
    parcels,
    continuing: optionIds,
    kept: new Map(),
    exhausted: zero,
    electedIds: [],
    tallies: [],
    stages: [],
    ties: [],
    isOver: piles.length === 0,
  }
  while (!state.isOver) state = countStage(state, terms)
  const { stages, ties, electedIds } = state
  return { method: 'stv', received, blank, seats: rule.seats, quota, stages, electedIds, ties }
}
