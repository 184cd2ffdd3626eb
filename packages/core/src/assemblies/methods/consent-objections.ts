import { ok, refuse } from '../../shared/result.ts'
import { addDays, civilDateAt, endOfDay, type Zone } from '../../shared/time.ts'
import { neededForQuorum } from '../attendance/quorum.ts'
import type { AssemblyResult } from '../codes.ts'
import {
  type ConsentObjection,
  type ConsentProcess,
  isWindowOver,
  standingObjections,
} from './consent-process.ts'
import { checkFacilitator } from './consent-talk.ts'

type Answer = AssemblyResult<ConsentProcess>

/** Asks everybody at the same time whether they object. Refuses: `facilitator_only`, `choice_missing`. */
export const beginObjecting = (process: ConsentProcess, byId: string, now: Date): Answer => {
  const checked = checkFacilitator(process, 'amending', byId)
  if (!checked.ok) return checked
  if (process.proposerChoice === null) return refuse('assemblies.choice_missing')
  return ok({ ...process, state: 'objecting', signals: {}, roundAt: now })
}

/** Says whether one objects, until the round is shown. Refuses: `not_a_participant`, `signals_shown`. */
export const signalObjection = (
  process: ConsentProcess,
  byId: string,
  objects: boolean,
  now: Date,
): Answer => {
  if (process.state !== 'objecting') return refuse('assemblies.process_step_not_now')
  if (!process.participantIds.includes(byId)) return refuse('assemblies.not_a_participant')
  if (shownSignals(process, now) !== null) return refuse('assemblies.signals_shown')
  return ok({ ...process, signals: { ...process.signals, [byId]: objects } })
}

export type ShownSignals = {
  readonly objectorIds: readonly string[]
  /** "N’a pas répondu": neither for nor against, and no consent. */
  readonly silentIds: readonly string[]
}

/** Who objects: null until everybody has said so, or the window is over. */
export const shownSignals = (process: ConsentProcess, now: Date): ShownSignals | null => {
  const silentIds = process.participantIds.filter(id => process.signals[id] === undefined)
  if (silentIds.length > 0 && !isWindowOver(process, now)) return null
  const objectorIds = Object.keys(process.signals).filter(id => process.signals[id])
  return { objectorIds: objectorIds.toSorted(), silentIds }
}

/** Those who object and have not been heard yet on this version. */
const unheard = (process: ConsentProcess, shown: ShownSignals): string[] =>
  shown.objectorIds.filter(
    id => !process.objections.some(one => one.objectorId === id && one.version === process.versions.length),
  )

/**
 * Whether enough of the circle answered. Silence counts as consent where the policy says so; together in a room
 * everybody answers.
 */
const isQuorate = ({ pace, participantIds }: ConsentProcess, { silentIds }: ShownSignals): boolean => {
  if (pace.kind === 'live' || pace.silence === 'consent') return true
  const answered = participantIds.length - silentIds.length
  return answered >= neededForQuorum(participantIds.length, pace.quorum)
}

/**
 * Adopts the version that nobody objects to. Refuses: `facilitator_only`, `participants_missing` where all have left, `signals_open`,
 * `objections_standing`, `circle_quorum_missing`.
 */
export const adoptConsent = (process: ConsentProcess, byId: string, now: Date): Answer => {
  const checked = checkFacilitator(process, 'objecting', byId)
  if (!checked.ok) return checked
  if (process.participantIds.length === 0) return refuse('assemblies.participants_missing')
  const shown = shownSignals(process, now)
  if (shown === null) return refuse('assemblies.signals_open')
  if (unheard(process, shown).length > 0 || standingObjections(process).length > 0)
    return refuse('assemblies.objections_standing')
  if (!isQuorate(process, shown)) return refuse('assemblies.circle_quorum_missing')
  return ok({ ...process, state: 'adopted', adoptedAt: now })
}

/**
 * Takes up one objection, with its reason. Refuses: `facilitator_only`, `signals_open`, `no_objection`,
 * `objection_reason_missing`.
 */
export const beginTesting = (
  process: ConsentProcess,
  byId: string,
  objectorId: string,
  reason: string,
  now: Date,
): Answer => {
  const checked = checkFacilitator(process, 'objecting', byId)
  if (!checked.ok) return checked
  const shown = shownSignals(process, now)
  if (shown === null) return refuse('assemblies.signals_open')
  if (!unheard(process, shown).includes(objectorId)) return refuse('assemblies.no_objection')
  return withObjection(process, objectorId, reason)
}

const withObjection = (process: ConsentProcess, objectorId: string, reason: string): Answer => {
  if (reason.trim() === '') return refuse('assemblies.objection_reason_missing', { field: 'reason' })
  const version = process.versions.length
  const raised: ConsentObjection = { objectorId, version, reason, state: 'raised', isConcern: false }
  return ok({ ...process, state: 'testing', objections: [...process.objections, raised] })
}

const changeLast = (
  process: ConsentProcess,
  state: ConsentObjection['state'],
  isConcern: boolean,
): ConsentObjection[] =>
  process.objections.map((one, at) =>
    at === process.objections.length - 1 ? { ...one, state, isConcern } : one,
  )

/** Where nobody disagrees that it is an objection, it belongs to the group. Refuses: `facilitator_only`. */
export const qualifyObjection = (process: ConsentProcess, byId: string): Answer => {
  const checked = checkFacilitator(process, 'testing', byId)
  if (!checked.ok) return checked
  return ok({ ...process, state: 'integrating', objections: changeLast(process, 'qualified', false) })
}

/**
 * The group sets aside what is no objection, which is kept as a concern if its author agrees.
 * Refuses: `facilitator_only`, `group_sets_aside` unless a participant says so who neither facilitates nor objects.
 * @param saidByIds those who say that it is no objection.
 */
export const setObjectionAside = (
  process: ConsentProcess,
  byId: string,
  saidByIds: readonly string[],
  isConcern: boolean,
): Answer => {
  const checked = checkFacilitator(process, 'testing', byId)
  if (!checked.ok) return checked
  const objectorId = process.objections.at(-1)?.objectorId
  const isGroup = saidByIds.some(
    id => process.participantIds.includes(id) && id !== process.facilitatorId && id !== objectorId,
  )
  if (!isGroup) return refuse('assemblies.group_sets_aside')
  return ok({ ...process, state: 'objecting', objections: changeLast(process, 'set_aside', isConcern) })
}

/**
 * Writes what the objection asks for into the next version, and asks everybody again about the whole text.
 * Refuses: `facilitator_only`, `not_a_participant`, `amendment_missing`.
 */
export const integrateObjection = (
  process: ConsentProcess,
  byId: string,
  amendment: { readonly byId: string; readonly text: string },
  now: Date,
): Answer => {
  const checked = checkFacilitator(process, 'integrating', byId)
  if (!checked.ok) return checked
  if (!process.participantIds.includes(amendment.byId)) return refuse('assemblies.not_a_participant')
  const { text } = amendment
  if (text.trim() === '' || text === process.versions.at(-1)?.text)
    return refuse('assemblies.amendment_missing', { field: 'text' })
  const objection = process.objections.length - 1
  return ok({
    ...process,
    state: 'objecting',
    versions: [...process.versions, { text, integratedById: amendment.byId, objection }],
    objections: changeLast(process, 'integrated', false),
    signals: {},
    roundAt: now,
  })
}

/**
 * Somebody who was absent objects to what was adopted, in the days that the policy gives.
 * Refuses: `was_present`, `absent_objection_too_late`, `objection_reason_missing`.
 */
export const objectAfterwards = (
  process: ConsentProcess,
  byId: string,
  reason: string,
  now: Date,
  zone: Zone,
): Answer => {
  const { state, adoptedAt, absentMayObjectDays } = process
  if ((state !== 'adopted' && state !== 'celebrated') || adoptedAt === null)
    return refuse('assemblies.process_step_not_now')
  if (process.participantIds.includes(byId)) return refuse('assemblies.was_present')
  const until = endOfDay(addDays(civilDateAt(adoptedAt, zone), absentMayObjectDays), zone)
  if (absentMayObjectDays === 0 || now >= until) return refuse('assemblies.absent_objection_too_late')
  const reopened = withObjection(process, byId, reason)
  return reopened.ok ? ok({ ...reopened.value, adoptedAt: null }) : reopened
}
