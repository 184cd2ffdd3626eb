import { ok, refuse } from '../../shared/result.ts'
import type { CivilDate } from '../../shared/time.ts'
import type { AssemblyResult } from '../codes.ts'
import type { ConsentProcess, ConsentState } from './consent-process.ts'

type Answer = AssemblyResult<ConsentProcess>

const over: readonly ConsentState[] = ['adopted', 'celebrated', 'withdrawn', 'sent_to_group']
const paused: readonly ConsentState[] = ['deferred', 'suspended']
const late: readonly ConsentState[] = ['objecting', 'testing', 'integrating']

/**
 * Puts the rest off once the time box is over, with its next day; everything stays where it is.
 * Refuses: `facilitator_only`, `time_box_open`, `next_date_missing`.
 */
export const deferConsent = (
  process: ConsentProcess,
  byId: string,
  deferredTo: CivilDate | null,
  now: Date,
): Answer => {
  const { state, pace, startedAt, facilitatorId } = process
  if (!late.includes(state)) return refuse('assemblies.process_step_not_now')
  if (byId !== facilitatorId) return refuse('assemblies.facilitator_only')
  const boxMs = pace.kind === 'live' ? pace.timeBoxMinutes * 60_000 : 0
  if (startedAt === null || now.getTime() < startedAt.getTime() + boxMs)
    return refuse('assemblies.time_box_open')
  if (deferredTo === null) return refuse('assemblies.next_date_missing', { field: 'deferredTo' })
  return ok({ ...process, state: 'deferred', heldState: state, deferredTo })
}

/** Hands an objection that the circle cannot integrate to a group of it. Refuses: `facilitator_only`. */
export const sendToGroup = (process: ConsentProcess, byId: string): Answer => {
  if (!late.includes(process.state)) return refuse('assemblies.process_step_not_now')
  if (byId !== process.facilitatorId) return refuse('assemblies.facilitator_only')
  return ok({ ...process, state: 'sent_to_group' })
}

/** Stops wherever it is. Refuses: `process_step_not_now` once it is over, `facilitator_only`. */
export const suspendConsent = (process: ConsentProcess, byId: string): Answer => {
  if ([...over, ...paused].includes(process.state)) return refuse('assemblies.process_step_not_now')
  if (byId !== process.facilitatorId) return refuse('assemblies.facilitator_only')
  return ok({ ...process, state: 'suspended', heldState: process.state })
}

/** Goes on where it stopped; a round in windows gets its whole window again. Refuses: `facilitator_only`. */
export const resumeConsent = (process: ConsentProcess, byId: string, now: Date): Answer => {
  const { heldState, state } = process
  if (!paused.includes(state) || heldState === null) return refuse('assemblies.process_step_not_now')
  if (byId !== process.facilitatorId) return refuse('assemblies.facilitator_only')
  return ok({
    ...process,
    state: heldState,
    heldState: null,
    deferredTo: null,
    startedAt: process.startedAt === null ? null : now,
    roundAt: process.roundAt === null ? null : now,
  })
}

/** Somebody leaves, and is counted no more where they have not said yet whether they object. Refuses: `not_a_participant`. */
export const leaveConsent = (process: ConsentProcess, personId: string): Answer => {
  if (over.includes(process.state)) return refuse('assemblies.process_step_not_now')
  if (!process.participantIds.includes(personId)) return refuse('assemblies.not_a_participant')
  return ok({ ...process, participantIds: process.participantIds.filter(id => id !== personId) })
}

/** Celebrates what was adopted. Refuses: `facilitator_only`. */
export const celebrateConsent = (process: ConsentProcess, byId: string): Answer => {
  if (process.state !== 'adopted') return refuse('assemblies.process_step_not_now')
  if (byId !== process.facilitatorId) return refuse('assemblies.facilitator_only')
  return ok({ ...process, state: 'celebrated' })
}
