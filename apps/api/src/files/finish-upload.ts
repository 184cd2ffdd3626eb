import { createHash } from 'node:crypto'
import { withRank } from '@reliance/core/shared/permission.ts'
import { decideFileType, type FileInput, pieceSize } from '@reliance/core/shared/stored-file.ts'
import { lockFile, readPiece, removeWaitingFile, storeFile } from '@reliance/db/shared/files.ts'
import { fileTypeFromBuffer } from 'file-type'
import { notFound, RuleError, unwrap } from '../trpc/rule-error.ts'
import { type MutationContext, mutation } from '../trpc/use-case.ts'

type InSpace = { spaceId: string; requestId: string }

/** All pieces in their order; refuses when one has not come. */
const readWhole = async ({ db, scope }: MutationContext, fileId: string, bytes: number): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for (let number = 0; number * pieceSize < bytes; number++) {
    const piece = await readPiece(db, scope, fileId, number)
    if (!piece) throw new RuleError('bad_request', { code: 'shared.file_incomplete' })
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

/** UTF-8 or Windows-1252 without what no text holds: the controls that a program or an image would. */
const isText = (content: Buffer): boolean =>
  !content.some(byte => byte < 9 || (byte > 13 && byte < 32) || byte === 127)

/** Looks at the bytes of a file that has come whole, and says what it is; from then on it does not change. */
export const finishUpload = mutation({
  may: actor => withRank(actor, 'supporter'),
  run: async (ctx, { fileId }: FileInput & InSpace) => {
    const { db, scope, now, actor } = ctx
    const file = await lockFile(db, scope, fileId)
    if (file?.uploadedBy !== actor.personId || file.storedAt !== null) throw notFound()
    const content = await readWhole(ctx, fileId, file.bytes)
    const sniffed = (await fileTypeFromBuffer(content))?.mime ?? null
    const mediaType = unwrap(decideFileType(file.name, { sniffed, isText: isText(content) }))
    const sha256 = createHash('sha256').update(content).digest('hex')
    await storeFile(db, scope, fileId, { mediaType, sha256, storedAt: now })
    return { fileId, name: file.name, bytes: file.bytes }
  },
})

/** Takes back a file that nothing uses yet. */
export const discardUpload = mutation({
  may: actor => withRank(actor, 'supporter'),
  run: async ({ db, scope, actor }, { fileId }: FileInput & InSpace) => {
    const file = await lockFile(db, scope, fileId)
    if (file?.uploadedBy !== actor.personId) throw notFound()
    return { removed: await removeWaitingFile(db, scope, fileId) }
  },
})
