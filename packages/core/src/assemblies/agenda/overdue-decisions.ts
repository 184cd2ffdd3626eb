import type { CivilDate } from '../../shared/time.ts'

export const followUpStates = ['to_do', 'under_way', 'done', 'given_up'] as const
/** Where carrying out a decision stands. */
export type FollowUpState = (typeof followUpStates)[number]

export type FollowUp = {
  readonly decisionId: string
  readonly state: FollowUpState
  /** The last day for it; null where none was set. */
  readonly dueOn: CivilDate | null
}

/** The decisions whose day is over and that are neither done nor given up: they come to the next agenda, the oldest first (R20). */
export const overdueDecisions = (followUps: readonly FollowUp[], today: CivilDate): FollowUp[] =>
  followUps
    .filter(
      ({ state, dueOn }) => (state === 'to_do' || state === 'under_way') && dueOn !== null && dueOn < today,
    )
    .toSorted((a, b) => ([a.dueOn, a.decisionId].join() < [b.dueOn, b.decisionId].join() ? -1 : 1))
