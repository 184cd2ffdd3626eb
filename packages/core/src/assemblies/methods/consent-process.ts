import type { CivilDate } from '../../shared/time.ts'
import type { Share } from '../assembly-policy.ts'

/** Where a decision by consent stands (protocols §2). */
export const consentStates = [
  'drafting',
  'presented',
  'clarifying',
  'feelings',
  'amending',
  'objecting',
  'testing',
  'integrating',
  'adopted',
  'celebrated',
  'withdrawn',
  'deferred',
  'sent_to_group',
  'suspended',
] as const
export type ConsentState = (typeof consentStates)[number]

/**
 * Together in a room, with a time box; or in windows, where silence passes in the first rounds. Where people object,
 * silence never is consent unless the policy says so: who is silent is shown as such, and enough have to answer.
 */
export type ConsentPace =
  | { readonly kind: 'live'; readonly timeBoxMinutes: number }
  | {
      readonly kind: 'windows'
      readonly windowHours: number
      readonly silence: 'absent' | 'consent'
      readonly quorum: Share
    }

/** 45 minutes together (protocols §2). */
export const livePace: ConsentPace = { kind: 'live', timeBoxMinutes: 45 }

/** Who sees to it that what is adopted is done (R17): a role, or a body. */
export type Responsible = { readonly kind: 'role' | 'body'; readonly id: string }

/** One wording of the proposal. */
export type ConsentVersion = {
  readonly text: string
  /** Who wrote what an objection asked for; null where the proposer did. */
  readonly integratedById: string | null
  /** The objection that it integrates, by its place in the list; null where it integrates none. */
  readonly objection: number | null
}

export type ConsentObjection = {
  readonly objectorId: string
  /** The version it was raised to, from 1. */
  readonly version: number
  readonly reason: string
  /** `raised`, then of the group, or set aside by it, or integrated into the text. */
  readonly state: 'raised' | 'qualified' | 'set_aside' | 'integrated'
  /** Whether its author agrees that it is kept as a concern, which the review looks at. */
  readonly isConcern: boolean
}

export type ConsentProcess = {
  readonly state: ConsentState
  /** Where it stood when it was deferred or suspended; null otherwise. */
  readonly heldState: ConsentState | null
  readonly pace: ConsentPace
  /** Days in which somebody who was absent may object to what was adopted; zero as a rule. */
  readonly absentMayObjectDays: number
  readonly facilitatorId: string
  readonly proposerId: string
  readonly purpose: string
  readonly responsible: Responsible | null
  readonly reviewOn: CivilDate | null
  readonly versions: readonly ConsentVersion[]
  readonly participantIds: readonly string[]
  /** Who spoke or passed in the round that goes on. */
  readonly spokenIds: readonly string[]
  readonly openQuestions: number
  readonly proposerChoice: 'keep' | 'amend' | 'clarify' | null
  /** Who objects in the round that goes on, and who does not: shown to nobody until all are in. */
  readonly signals: Readonly<Record<string, boolean>>
  readonly objections: readonly ConsentObjection[]
  readonly startedAt: Date | null
  readonly roundAt: Date | null
  readonly adoptedAt: Date | null
  readonly deferredTo: CivilDate | null
}

/** A proposal that its proposer writes. */
export const draftConsent = (
  facilitatorId: string,
  proposerId: string,
  pace: ConsentPace,
): ConsentProcess => ({
  state: 'drafting',
  heldState: null,
  pace,
  absentMayObjectDays: 0,
  facilitatorId,
  proposerId,
  purpose: '',
  responsible: null,
  reviewOn: null,
  versions: [],
  participantIds: [],
  spokenIds: [],
  openQuestions: 0,
  proposerChoice: null,
  signals: {},
  objections: [],
  startedAt: null,
  roundAt: null,
  adoptedAt: null,
  deferredTo: null,
})

const hourMs = 3_600_000

/** Whether the window of the round is over; a round in a room has none. */
export const isWindowOver = ({ pace, roundAt }: ConsentProcess, now: Date): boolean =>
  pace.kind === 'windows' &&
  roundAt !== null &&
  now.getTime() >= roundAt.getTime() + pace.windowHours * hourMs

/** The objections of the present round that the text has to answer. */
export const standingObjections = ({ objections, versions }: ConsentProcess): ConsentObjection[] =>
  objections.filter(
    one => one.version === versions.length && (one.state === 'raised' || one.state === 'qualified'),
  )
