import { ok, refuse } from '../shared/result.ts'
import { type AssemblyHand, type AssemblyState, assemblyStates } from './assembly-state.ts'
import type { AssemblyResult } from './codes.ts'

/** Facilitation and speech; minutes and record of decisions; the agenda of the next assembly (R101). */
export const meetingRoles = ['facilitation', 'minutes', 'next_agenda'] as const
export type MeetingRole = (typeof meetingRoles)[number]

export type MeetingRoles = {
  /** Who holds each of them; null where nobody does. */
  readonly holders: Readonly<Record<MeetingRole, string | null>>
  /** Why one person holds several; empty where nobody does. */
  readonly sameHolderReason: string
}

/**
 * The three roles of an assembly, filled by three people, or by fewer with a reason (R101).
 * Refuses: `role_vacant`, `same_holder_reason_missing`.
 */
export const checkMeetingRoles = ({ holders, sameHolderReason }: MeetingRoles): AssemblyResult<null> => {
  const held = meetingRoles.map(role => holders[role])
  const vacant = meetingRoles.find(role => holders[role] === null)
  if (vacant) return refuse('assemblies.role_vacant', { field: vacant })
  if (new Set(held).size < held.length && sameHolderReason.trim() === '')
    return refuse('assemblies.same_holder_reason_missing', { field: 'sameHolderReason' })
  return ok(null)
}

const isBefore = (state: AssemblyState, end: AssemblyState): boolean =>
  state !== 'cancelled' && assemblyStates.indexOf(state) < assemblyStates.indexOf(end)

/**
 * Whether a role of an assembly still gives its rights: that of facilitation until the assembly is closed, that of the
 * minutes until they are published, that of the next agenda until the assembly that follows is closed (R101).
 * @param next the state of the assembly that follows; null where none is planned yet.
 */
export const isRoleHeld = (role: MeetingRole, state: AssemblyState, next: AssemblyState | null): boolean => {
  if (state === 'cancelled') return false
  if (role === 'next_agenda') return next === null || isBefore(next, 'closed')
  return isBefore(state, role === 'facilitation' ? 'closed' : 'published')
}

/**
 * Whether somebody answers for published minutes: the role of the minutes ends with them, and whoever held it corrects them
 * still, as does whoever convenes (R107).
 */
export const answersForMinutes = (
  hands: readonly AssemblyHand[],
  takenBy: string | null,
  personId: string | null,
): boolean => hands.includes('secretary') || (takenBy !== null && takenBy === personId)
