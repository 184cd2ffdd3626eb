import { ok, refuse } from '../shared/result.ts'
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
