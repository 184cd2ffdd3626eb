import type { Act } from '@reliance/db/shared/acts.ts'
import type { OutboxRow } from '@reliance/db/shared/outbox.ts'
import { newId } from '../new-id.ts'
import type { MutationContext } from './use-case.ts'

type Inside = Pick<MutationContext, 'db' | 'scope' | 'now'> & { personId: string }
export type Collecting = Inside &
  Pick<MutationContext, 'emit' | 'notify' | 'act' | 'newId'> & { mandateId?: string | undefined }

/** What a write collects for its end: acts, and rows of the outbox. For events, in the name of `personId`. */
export const collecting = (inside: Inside) => {
  const acts: Act[] = []
  const outbox: OutboxRow[] = []
  const ctx: Collecting = {
    ...inside,
    newId,
    emit: effect => {
      outbox.push({ id: newId(), ...effect })
    },
    notify: (notice, targetSpaceId) =>
      ctx.emit({ kind: 'mail.notice', payload: notice, ...(targetSpaceId && { targetSpaceId }) }),
    act: (kind, subjectId, details = {}) => {
      acts.push({ id: newId(), at: inside.now, personId: inside.personId, kind, subjectId, ...details })
    },
  }
  return { ctx, acts, outbox }
}
