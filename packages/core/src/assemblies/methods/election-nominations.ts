import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyResult } from '../codes.ts'
import { type ElectionProcess, type ElectionState, namedIn, type SoughtRole } from './election-process.ts'

type Answer = AssemblyResult<ElectionProcess>

/** Whether an act is now, and in the hand of whoever facilitates. */
export const checkFacilitation = (
  process: ElectionProcess,
  states: readonly ElectionState[],
  byId: string,
): AssemblyResult<null> => {
  if (!states.includes(process.state)) return refuse('assemblies.process_step_not_now')
  return byId === process.facilitatorId ? ok(null) : refuse('assemblies.facilitator_only')
}

const checkPresent = (process: ElectionProcess, state: ElectionState, byId: string): AssemblyResult<null> => {
  if (process.state !== state) return refuse('assemblies.process_step_not_now')
  return process.presentIds.includes(byId) ? ok(null) : refuse('assemblies.not_a_participant')
}

/**
 * The circle adopts by consent the function and the qualities it asks for, its term too, before anybody is named.
 * Refuses: `facilitator_only`, `role_incomplete`, `term_missing`, `criteria_missing`, `objections_standing`.
 * @param objections how many still object to them.
 */
export const adoptCriteria = (
  process: ElectionProcess,
  byId: string,
  role: SoughtRole,
  criteria: readonly string[],
  objections: number,
): Answer => {
  const checked = checkFacilitation(process, ['role_defining'], byId)
  if (!checked.ok) return checked
  const parts = [role.name, role.mission, role.accountabilities]
  if (parts.some(part => part.trim() === '')) return refuse('assemblies.role_incomplete', { field: 'role' })
  if (!Number.isInteger(role.termMonths) || role.termMonths < 1)
    return refuse('assemblies.term_missing', { field: 'termMonths' })
  const kept = criteria.filter(one => one.trim() !== '')
  if (kept.length === 0) return refuse('assemblies.criteria_missing', { field: 'criteria' })
  if (objections > 0) return refuse('assemblies.objections_standing')
  return ok({ ...process, state: 'criteria_adopted', role, criteria: kept })
}

/** Hands the ballots out, with the criteria printed on them. Refuses: `facilitator_only`, `participants_missing`. */
export const beginNominating = (process: ElectionProcess, byId: string): Answer => {
  const checked = checkFacilitation(process, ['criteria_adopted'], byId)
  if (!checked.ok) return checked
  if (process.presentIds.length === 0) return refuse('assemblies.participants_missing')
  return ok({ ...process, state: 'balloting' })
}

/**
 * "Moi, X, je propose Y": one name, signed, hidden until every ballot is in; it may change until then.
 * Refuses: `not_a_participant`, `pass_off`, `self_nomination_off`, `absent_not_electable`, `nominee_unknown`.
 */
export const nominate = (process: ElectionProcess, byId: string, nomineeId: string | null): Answer => {
  const checked = checkPresent(process, 'balloting', byId)
  if (!checked.ok) return checked
  const { options, presentIds, absentIds } = process
  if (nomineeId === null && !options.pass) return refuse('assemblies.pass_off', { field: 'nomineeId' })
  if (nomineeId === byId && !options.selfNomination)
    return refuse('assemblies.self_nomination_off', { field: 'nomineeId' })
  if (nomineeId !== null && !presentIds.includes(nomineeId)) {
    if (!absentIds.includes(nomineeId)) return refuse('assemblies.nominee_unknown', { field: 'nomineeId' })
    if (!options.absentElectable) return refuse('assemblies.absent_not_electable', { field: 'nomineeId' })
  }
  const others = process.nominations.filter(one => one.voterId !== byId)
  return ok({ ...process, nominations: [...others, { voterId: byId, nomineeId }] })
}

/** Reads the ballots once all are in. Refuses: `facilitator_only`, `ballots_missing`, `nobody_named`. */
export const revealNominations = (process: ElectionProcess, byId: string): Answer => {
  const checked = checkFacilitation(process, ['balloting'], byId)
  if (!checked.ok) return checked
  const missing = process.presentIds.filter(id => !process.nominations.some(one => one.voterId === id))
  if (missing.length > 0) return refuse('assemblies.ballots_missing', { params: { count: missing.length } })
  if (namedIn(process).length === 0) return refuse('assemblies.nobody_named')
  return ok({ ...process, state: 'revealing' })
}

/** Says why one named somebody, once each; who is named does not answer. Refuses: `not_a_participant`, `spoken_already`. */
export const giveReasons = (process: ElectionProcess, byId: string): Answer => {
  const checked = checkPresent(process, 'revealing', byId)
  if (!checked.ok) return checked
  if (process.reasonedIds.includes(byId)) return refuse('assemblies.spoken_already')
  return ok({ ...process, reasonedIds: [...process.reasonedIds, byId] })
}

/** Lets voices move once everybody who named somebody has said why. Refuses: `facilitator_only`, `round_open`. */
export const beginTransferring = (process: ElectionProcess, byId: string): Answer => {
  const checked = checkFacilitation(process, ['revealing'], byId)
  if (!checked.ok) return checked
  const naming = process.nominations.filter(one => one.nomineeId !== null)
  if (!naming.every(one => process.reasonedIds.includes(one.voterId))) return refuse('assemblies.round_open')
  return ok({ ...process, state: 'transferring' })
}

/**
 * Moves one's voice, with a reason, to somebody whom a ballot named. Refuses: `not_a_participant`, `never_named`,
 * `self_nomination_off`, `transfer_reason_missing`.
 */
export const transferVoice = (
  process: ElectionProcess,
  byId: string,
  toId: string,
  reason: string,
): Answer => {
  const checked = checkPresent(process, 'transferring', byId)
  if (!checked.ok) return checked
  if (!namedIn(process).includes(toId)) return refuse('assemblies.never_named', { field: 'toId' })
  if (toId === byId && !process.options.selfNomination)
    return refuse('assemblies.self_nomination_off', { field: 'toId' })
  if (reason.trim() === '') return refuse('assemblies.transfer_reason_missing', { field: 'reason' })
  return ok({ ...process, transfers: [...process.transfers, { voterId: byId, toId, reason }] })
}
