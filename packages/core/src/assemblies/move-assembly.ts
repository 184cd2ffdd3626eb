import { ok, refuse } from '../shared/result.ts'
import type { Share } from './assembly-policy.ts'
import {
  type AssemblyAct,
  type AssemblyHand,
  type AssemblyKind,
  type AssemblyState,
  stepOf,
} from './assembly-state.ts'
import { quorumCount } from './attendance/quorum.ts'
import type { AssemblyResult } from './codes.ts'
import { checkMeetingRoles, type MeetingRoles } from './meeting-roles.ts'

/** How the minutes were approved at a later assembly: by a vote, or because nobody objected. */
export type Approval =
  | { readonly by: 'vote'; readonly votesFor: number; readonly votesAgainst: number }
  | { readonly by: 'no_objection'; readonly objections: number }

/** What the guards of an assembly look at. */
export type AssemblyFacts = {
  readonly kind: AssemblyKind
  readonly state: AssemblyState
  /** Whose hands whoever acts has here. */
  readonly hands: readonly AssemblyHand[]
  readonly startsAt: Date | null
  /** The first instant at which the agenda is frozen; null where no date is set. */
  readonly freezesAt: Date | null
  readonly room: string
  readonly link: string
  /** Why it is held out of turn (R92); empty for an ordinary one. */
  readonly reason: string
  /** Why it is not held; empty unless it is to be cancelled. */
  readonly cancelReason: string
  readonly itemCount: number
  readonly roles: MeetingRoles
  /** Whether the video is on, or why there is none (R101). */
  readonly video: { readonly isOn: boolean; readonly noneReason: string }
  readonly quorum: Share | null
  /** Whether it begins although its quorum is missing: then nothing that decides is put to the vote. */
  readonly isWithoutQuorum: boolean
  readonly rollCount: number
  /** Those there and those represented: the number of possible ballots. */
  readonly possibleBallots: number
  readonly isItemOpen: boolean
  readonly openBallots: number
  /** Every ballot that was opened, void ones too, and those that the record of decisions has (R106). */
  readonly ballotIds: readonly string[]
  readonly recordedBallotIds: readonly string[]
  /** Points that were treated and of which the minutes say nothing. */
  readonly itemsWithoutText: number
  readonly approval: Approval | null
}

type Guard = (facts: AssemblyFacts, now: Date) => AssemblyResult<unknown>

const canConvene: Guard = ({ kind, startsAt, room, link, reason, itemCount }, now) => {
  if (startsAt === null) return refuse('assemblies.date_missing', { field: 'startsAt' })
  if (startsAt <= now) return refuse('assemblies.starts_in_past', { field: 'startsAt' })
  if (room.trim() === '' && link.trim() === '') return refuse('assemblies.channel_missing', { field: 'room' })
  if (kind === 'ordinary') return ok(null)
  if (reason.trim() === '') return refuse('assemblies.extraordinary_reason_missing', { field: 'reason' })
  return itemCount > 0 ? ok(null) : refuse('assemblies.no_announced_point')
}

const canFreeze: Guard = ({ kind, freezesAt }, now) => {
  if (kind === 'extraordinary') return ok(null)
  return freezesAt !== null && now >= freezesAt ? ok(null) : refuse('assemblies.freeze_too_early')
}

const canStart: Guard = ({ video, quorum, isWithoutQuorum, rollCount, possibleBallots }) => {
  if (!video.isOn && video.noneReason.trim() === '')
    return refuse('assemblies.video_unsaid', { field: 'video' })
  const count = quorumCount(quorum, rollCount, possibleBallots)
  if (count === null || count.isReached || isWithoutQuorum) return ok(null)
  const { needed, there } = count
  return refuse('assemblies.quorum_missing', { field: 'withoutQuorum', params: { needed, there } })
}

const canClose: Guard = ({ isItemOpen, openBallots }) => {
  if (openBallots > 0) return refuse('assemblies.ballots_open', { params: { count: openBallots } })
  return isItemOpen ? refuse('assemblies.item_open') : ok(null)
}

const canPublish: Guard = ({ ballotIds, recordedBallotIds, itemsWithoutText }) => {
  const missing = ballotIds.filter(id => !recordedBallotIds.includes(id)).length
  if (missing > 0) return refuse('assemblies.ballots_unrecorded', { params: { count: missing } })
  if (itemsWithoutText === 0) return ok(null)
  return refuse('assemblies.items_without_text', { params: { count: itemsWithoutText } })
}

const canApprove: Guard = ({ approval }) => {
  if (approval === null) return refuse('assemblies.approval_missing')
  const isCarried =
    approval.by === 'vote' ? approval.votesFor > approval.votesAgainst : approval.objections === 0
  return isCarried ? ok(null) : refuse('assemblies.approval_not_carried')
}

const isFree: Guard = () => ok(null)

const guards: Record<AssemblyAct, Guard> = {
  convene: canConvene,
  open_agenda: isFree,
  freeze_agenda: canFreeze,
  check_in: ({ roles }) => checkMeetingRoles(roles),
  start: canStart,
  close: canClose,
  draft_minutes: isFree,
  publish: canPublish,
  approve: canApprove,
  cancel: ({ cancelReason }) =>
    cancelReason.trim() === ''
      ? refuse('assemblies.cancel_reason_missing', { field: 'cancelReason' })
      : ok(null),
}

/**
 * Takes an assembly to its next state (protocols §1). Refuses: `announced_points_only` (an extraordinary one opens no
 * agenda), `step_not_now`, `not_your_step`; to convene `date_missing`, `starts_in_past`, `channel_missing`,
 * `extraordinary_reason_missing`, `no_announced_point`; to freeze `freeze_too_early`; to check in `role_vacant`,
 * `same_holder_reason_missing`; to start `video_unsaid`, `quorum_missing`; to close `ballots_open`, `item_open`; to
 * publish `ballots_unrecorded`, `items_without_text`; to approve `approval_missing`, `approval_not_carried`; to cancel
 * `cancel_reason_missing`.
 */
export const moveAssembly = (
  facts: AssemblyFacts,
  act: AssemblyAct,
  now: Date,
): AssemblyResult<AssemblyState> => {
  const step = stepOf(facts.kind, act)
  if (step === null) return refuse('assemblies.announced_points_only')
  if (!step.from.includes(facts.state)) return refuse('assemblies.step_not_now')
  if (!facts.hands.includes(step.hand)) return refuse('assemblies.not_your_step')
  const guarded = guards[act](facts, now)
  return guarded.ok ? ok(step.to) : guarded
}
