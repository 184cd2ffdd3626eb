import { addDays, civilDateAt, endOfDay, startOfDay } from '../shared/time.ts'

/** asking: waits for its yes. open: enough said yes, everybody has some days. The others are how it ended. */
export const decisionStates = ['asking', 'open', 'in_force', 'refused', 'lapsed'] as const
export type DecisionState = (typeof decisionStates)[number]

/** Days in which the asked people answer before a proposal lapses. */
export const askingDays = 30
/** Days that everybody has once a big decision was mailed to all. */
export const openDays = 7
/** The same for an exclusion, which never comes sooner (R34). */
export const slowDays = 15
/** The hour at which what opens the same day is mailed to everybody, in one mail. */
const mailHour = 8

/** A decision as it stands, with what was fixed when it was proposed. */
export type Pending = {
  readonly state: DecisionState
  readonly big: boolean
  readonly isAlone: boolean
  readonly isOnly: boolean
  readonly isSlow: boolean
  readonly needed: number
  readonly electorCount: number
  readonly proposedAt: Date
  /** Everybody who decides there is asked from the first mail on. */
  readonly asksAll: boolean
  readonly closesAt: Date | null
}

export type Tally = {
  /** Counted answers. */
  readonly yes: number
  readonly no: number
  /** Electors who answered, counted or not: they are not silent. */
  readonly answered: number
}

export type Outcome =
  | { readonly state: 'asking' | 'in_force' | 'refused' | 'lapsed' }
  | { readonly state: 'open'; readonly mailedAt: Date; readonly closesAt: Date }

/** The first instant at which a proposal that nobody answered has lapsed. */
export const lapsesAt = (proposedAt: Date): Date => endOfDay(addDays(civilDateAt(proposedAt), askingDays))

/** The next moment at which mails to everybody leave. */
export const nextMailing = (now: Date): Date => {
  const at = (day: ReturnType<typeof civilDateAt>) =>
    new Date(startOfDay(day).getTime() + mailHour * 3_600_000)
  const today = at(civilDateAt(now))
  return now <= today ? today : at(addDays(civilDateAt(now), 1))
}

const daysOf = ({ isSlow }: Pending): number => (isSlow ? slowDays : openDays)

const isIn = (decision: Pending, { yes, no, answered }: Tally, closesAt: Date, now: Date): boolean => {
  if (yes < decision.needed || yes <= no) return false
  const silent = decision.electorCount - answered
  // The silent could no longer change it; where one person decides for all, all have their days.
  return now >= closesAt || (!decision.isSlow && !decision.isAlone && yes > no + silent)
}

const isOut = (decision: Pending, { yes, no, answered }: Tally, closesAt: Date, now: Date): boolean => {
  if (now >= closesAt) return true
  const silent = decision.electorCount - answered
  return !decision.isSlow && no >= yes + silent
}

/**
 * Where a decision stands after these answers at `now`. A small one holds when enough say yes. A big one is then mailed
 * to everybody who decides there, and holds after seven days if more say yes than no; sooner when the silent could no
 * longer change it. In a space of one the only yes is enough.
 */
export const settleDecision = (decision: Pending, tally: Tally, now: Date): Outcome => {
  const { state, big, needed, isOnly, proposedAt, asksAll } = decision
  if (state !== 'asking' && state !== 'open') return { state }
  if (state === 'open') {
    const closesAt = decision.closesAt ?? now
    if (isIn(decision, tally, closesAt, now)) return { state: 'in_force' }
    if (isOut(decision, tally, closesAt, now)) return { state: 'refused' }
    return { state: 'open', mailedAt: proposedAt, closesAt }
  }
  if (tally.yes < needed) return { state: now >= lapsesAt(proposedAt) ? 'lapsed' : 'asking' }
  if (!big || isOnly) return { state: 'in_force' }
  const mailedAt = asksAll ? proposedAt : nextMailing(now)
  const due = endOfDay(addDays(civilDateAt(mailedAt), daysOf(decision)))
  const closesAt = due < now ? now : due
  const opened = { ...decision, state: 'open' as const, closesAt }
  if (isIn(opened, tally, closesAt, now)) return { state: 'in_force' }
  if (isOut(opened, tally, closesAt, now)) return { state: 'refused' }
  return { state: 'open', mailedAt, closesAt }
}
