import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyResult } from '../codes.ts'
import { checkFacilitation } from './election-nominations.ts'
import { type ElectionProcess, type ElectionState, namedIn, type SoughtRole } from './election-process.ts'

type Answer = AssemblyResult<ElectionProcess>

/** Those who are asked before the person proposed. */
const others = ({ presentIds, proposedId }: ElectionProcess): string[] =>
  presentIds.filter(id => id !== proposedId)

/** Objections to the person proposed that nothing has lifted. */
const standing = ({ objections, proposedId }: ElectionProcess) =>
  objections.filter(one => one.proposedId === proposedId && one.liftedBy === '')

/** Begins to look for a proposal once voices rest. Refuses: `facilitator_only`. */
export const beginProposing = (process: ElectionProcess, byId: string): Answer => {
  const checked = checkFacilitation(process, ['transferring', 'objecting', 'resolving'], byId)
  return checked.ok ? ok({ ...process, state: 'proposing', proposedId: null, signals: {} }) : checked
}

/**
 * Proposes one person on the strength of the reasons, not because they have most voices.
 * Refuses: `facilitator_only`, `never_named`, `declined_already`, `proposal_reason_missing`.
 */
export const proposePerson = (
  process: ElectionProcess,
  byId: string,
  personId: string,
  reason: string,
): Answer => {
  const checked = checkFacilitation(process, ['proposing'], byId)
  if (!checked.ok) return checked
  if (!namedIn(process).includes(personId)) return refuse('assemblies.never_named', { field: 'personId' })
  if (process.declinedIds.includes(personId))
    return refuse('assemblies.declined_already', { field: 'personId' })
  if (reason.trim() === '') return refuse('assemblies.proposal_reason_missing', { field: 'reason' })
  return ok({ ...process, state: 'objecting', proposedId: personId, proposalReason: reason, signals: {} })
}

/**
 * Says whether one objects to the person proposed: all at the same time, and that person last.
 * Refuses: `not_a_participant`, `asked_last` while another has not answered, `signals_shown` once the answers are seen.
 */
export const signalOnPerson = (process: ElectionProcess, byId: string, objects: boolean): Answer => {
  if (process.state !== 'objecting') return refuse('assemblies.process_step_not_now')
  const isProposed = byId === process.proposedId
  if (!process.presentIds.includes(byId) && !isProposed) return refuse('assemblies.not_a_participant')
  const isShown = shownElectionObjectors(process) !== null
  if (isProposed && !isShown) return refuse('assemblies.asked_last')
  if (isShown && (!isProposed || process.signals[byId] !== undefined))
    return refuse('assemblies.signals_shown')
  return ok({ ...process, signals: { ...process.signals, [byId]: objects } })
}

/** Who objects to the person proposed: null until all others have said so. */
export const shownElectionObjectors = (process: ElectionProcess): string[] | null => {
  if (others(process).some(id => process.signals[id] === undefined)) return null
  return Object.keys(process.signals)
    .filter(id => process.signals[id])
    .toSorted()
}

/**
 * Takes up one objection, with its reason; that of the person proposed before any other.
 * Refuses: `facilitator_only`, `signals_open`, `no_objection`, `own_objection_first`, `objection_reason_missing`.
 */
export const beginResolving = (
  process: ElectionProcess,
  byId: string,
  objectorId: string,
  reason: string,
): Answer => {
  const checked = checkFacilitation(process, ['objecting'], byId)
  if (!checked.ok) return checked
  const { proposedId } = process
  const objectorIds = shownElectionObjectors(process)
  if (objectorIds === null) return refuse('assemblies.signals_open')
  if (proposedId === null || !objectorIds.includes(objectorId)) return refuse('assemblies.no_objection')
  if (objectorIds.includes(proposedId) && objectorId !== proposedId)
    return refuse('assemblies.own_objection_first')
  if (reason.trim() === '') return refuse('assemblies.objection_reason_missing', { field: 'reason' })
  const objection = { objectorId, proposedId, reason, liftedBy: '' }
  return ok({ ...process, state: 'resolving', objections: [...process.objections, objection] })
}

/**
 * Lifts the objection by changing the function, its term or its support, and asks everybody again.
 * Refuses: `facilitator_only`, `lift_missing` where nothing changed or nothing is said, `term_missing`.
 */
export const liftObjection = (
  process: ElectionProcess,
  byId: string,
  role: SoughtRole,
  liftedBy: string,
): Answer => {
  const checked = checkFacilitation(process, ['resolving'], byId)
  if (!checked.ok) return checked
  if (liftedBy.trim() === '' || JSON.stringify(role) === JSON.stringify(process.role))
    return refuse('assemblies.lift_missing', { field: 'liftedBy' })
  if (!Number.isInteger(role.termMonths) || role.termMonths < 1)
    return refuse('assemblies.term_missing', { field: 'termMonths' })
  const [open] = standing(process)
  const objections = process.objections.map(one =>
    one === open
      ? { objectorId: one.objectorId, proposedId: one.proposedId, reason: one.reason, liftedBy }
      : one,
  )
  return ok({ ...process, state: 'objecting', role, objections, signals: {} })
}

/** Asks the person to accept, once nobody objects. Refuses: `facilitator_only`, `signals_open`, `objections_standing`. */
export const askToAccept = (process: ElectionProcess, byId: string): Answer => {
  const checked = checkFacilitation(process, ['objecting'], byId)
  if (!checked.ok) return checked
  const { proposedId, signals } = process
  const objectorIds = shownElectionObjectors(process)
  if (objectorIds === null) return refuse('assemblies.signals_open')
  if (objectorIds.length > 0) return refuse('assemblies.objections_standing')
  if (proposedId === null || signals[proposedId] === undefined) return refuse('assemblies.signals_open')
  return ok({ ...process, state: 'accepting' })
}

/** The person accepts, which the mandate begins with (R9), or declines without a reason. Refuses: `proposed_only`. */
export const answerElection = (process: ElectionProcess, byId: string, accepts: boolean): Answer => {
  if (process.state !== 'accepting') return refuse('assemblies.process_step_not_now')
  if (byId !== process.proposedId) return refuse('assemblies.proposed_only')
  if (accepts) return ok({ ...process, state: 'elected' })
  const declinedIds = [...process.declinedIds, byId]
  return ok({ ...process, state: 'proposing', proposedId: null, signals: {}, declinedIds })
}

const ended: readonly ElectionState[] = ['elected', 'celebrated', 'no_one_found']

/** Stops, finds nobody, goes on, or celebrates. Refuses: `process_step_not_now`, `facilitator_only`. */
export const pauseElection = (
  process: ElectionProcess,
  act: 'suspend' | 'resume' | 'find_no_one' | 'celebrate',
  byId: string,
): Answer => {
  const { state, heldState, facilitatorId } = process
  const isPaused = state === 'suspended'
  const isNow = {
    suspend: !isPaused && !ended.includes(state),
    resume: isPaused,
    find_no_one: !ended.includes(state),
    celebrate: state === 'elected',
  }
  if (!isNow[act]) return refuse('assemblies.process_step_not_now')
  if (byId !== facilitatorId) return refuse('assemblies.facilitator_only')
  if (act === 'suspend') return ok({ ...process, state: 'suspended', heldState: state })
  if (act === 'resume') return ok({ ...process, state: heldState ?? state, heldState: null })
  return ok({ ...process, state: act === 'celebrate' ? 'celebrated' : 'no_one_found', heldState: null })
}
