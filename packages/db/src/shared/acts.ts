import type { Tx } from '../client.ts'
import type { Scope } from './doors.ts'
import { act } from './tables.ts'

/** One privileged act: who, what, on which row, under which mandate (of this space or of another). */
export type Act = {
  id: string
  at: Date
  personId: string
  kind: string
  subjectId?: string | undefined
  mandateSpaceId?: string | undefined
  mandateId?: string | undefined
  wording?: string | undefined
}

export const recordActs = async (tx: Tx, scope: Scope, acts: readonly Act[]): Promise<void> => {
  if (acts.length > 0) await tx.insert(act).values(acts.map(one => ({ spaceId: scope.spaceId, ...one })))
}
