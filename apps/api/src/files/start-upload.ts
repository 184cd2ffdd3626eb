import { withRank } from '@reliance/core/shared/permission.ts'
import {
  acceptUpload,
  pieceSize,
  type StartUploadInput,
  waitingHours,
} from '@reliance/core/shared/stored-file.ts'
import { insertFile, lockUsage, waitingBytes } from '@reliance/db/shared/files.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'

/**
 * Announces a file that its pieces will follow. Whoever is of the space may: a file gives nothing until an act
 * takes it, and that act asks for its own right. What nothing takes is removed after a day.
 */
export const startUpload = mutation({
  may: actor => withRank(actor, 'supporter'),
  run: async (ctx, input: StartUploadInput & InSpace) => {
    const { db, scope, now, actor } = ctx
    const spaceBytes = await lockUsage(db, scope)
    const facts = { spaceBytes, waitingBytes: await waitingBytes(db, scope, actor.personId) }
    const { name, bytes, pieces } = unwrap(acceptUpload(facts, input))
    const fileId = ctx.newId()
    await insertFile(db, scope, { id: fileId, name, bytes, uploadedBy: actor.personId, startedAt: now })
    ctx.emit({ kind: 'files.unused', payload: { fileId }, runAfterMs: waitingHours * 3_600_000 })
    return { fileId, name, pieces, pieceSize }
  },
})
