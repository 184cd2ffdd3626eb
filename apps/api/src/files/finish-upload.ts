import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { withRank } from '@reliance/core/shared/permission.ts'
import {
  acceptDrawn,
  acceptPicture,
  decideFileType,
  type FileInput,
  pieceSize,
} from '@reliance/core/shared/stored-file.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import { readIn } from '@reliance/db/connection/space-transactions.ts'
import { type Scope, sessionDoor } from '@reliance/db/shared/doors.ts'
import {
  type FileRow,
  findFile,
  lockFile,
  lockUsage,
  readPiece,
  removeWaitingFile,
  replacePieces,
  storeFile,
} from '@reliance/db/shared/files.ts'
import { fileTypeFromBuffer } from 'file-type'
import { answerThrough } from '../boundary/answer-mutation.ts'
import type { RequestContext } from '../boundary/context.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { isPicture, pictureSize, redrawPicture, UnreadablePicture } from './redraw-picture.ts'

type Input = FileInput & InSpace

/** All pieces in their order; refuses when one has not come. */
const readWhole = async (db: ReadDb, scope: Scope, { id, bytes }: FileRow): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for (let number = 0; number * pieceSize < bytes; number++) {
    const piece = await readPiece(db, scope, id, number)
    if (!piece) throw new RuleError('bad_request', { code: 'shared.file_incomplete' })
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

const piecesOf = (content: Buffer): Buffer[] =>
  Array.from({ length: Math.ceil(content.length / pieceSize) }, (_, number) =>
    content.subarray(number * pieceSize, (number + 1) * pieceSize),
  )

/** UTF-8 or Windows-1252 without what no text holds: the controls that a program or an image would. */
const isText = async (content: Buffer): Promise<boolean> => {
  for (const piece of piecesOf(content)) {
    if (piece.some(byte => byte < 9 || (byte > 13 && byte < 32) || byte === 127)) return false
    // Others have their turn between two pieces.
    await setImmediate()
  }
  return true
}

/** What a file will be: the bytes that came, or those of a picture drawn again. */
type Prepared = { mediaType: string; content: Buffer; sha256: string; isDrawn: boolean }

const hashOf = async (content: Buffer): Promise<string> => {
  const hash = createHash('sha256')
  for (const piece of piecesOf(content)) {
    hash.update(piece)
    await setImmediate()
  }
  return hash.digest('hex')
}

const prepare = async (name: string, content: Buffer): Promise<Prepared> => {
  const sniffed = (await fileTypeFromBuffer(content))?.mime ?? null
  const mediaType = unwrap(
    decideFileType(name, { sniffed, isText: sniffed === null && (await isText(content)) }),
  )
  if (!isPicture(mediaType)) return { mediaType, content, sha256: await hashOf(content), isDrawn: false }
  try {
    const size = await pictureSize(content, mediaType)
    unwrap(acceptPicture(name, size))
    const drawn = await redrawPicture(content, mediaType, size)
    return { mediaType, content: drawn, sha256: await hashOf(drawn), isDrawn: true }
  } catch (error) {
    if (!(error instanceof UnreadablePicture)) throw error
    const refusal = { code: 'shared.picture_unreadable', field: 'files', params: { name } }
    throw new RuleError('bad_request', refusal)
  }
}

/**
 * Looks at the bytes of a file that has come whole, and says what it is; from then on it does not change. A picture is
 * drawn again between two transactions, so that nothing waits for it, and what is kept is what was drawn.
 */
export const finishUpload = async (ctx: RequestContext & { sessionHash: string }, input: Input) => {
  const door = sessionDoor(ctx.sessionHash, input.spaceId)
  const arrived = await readIn(ctx.database)(door, async ({ db, scope }, entering) => {
    const [file, { personId }] = await Promise.all([findFile(db, scope, input.fileId), entering])
    if (file?.uploadedBy !== personId || file?.storedAt !== null) return null
    return { name: file.name, content: await readWhole(db, scope, file) }
  })
  const whole = arrived?.value
  const prepared = whole ? await prepare(whole.name, whole.content) : null
  return answerThrough(ctx, door, storing(prepared), input)
}

const storing = (prepared: Prepared | null) =>
  mutation({
    may: actor => withRank(actor, 'supporter'),
    run: async ({ db, scope, now, actor }, { fileId }: Input) => {
      const file = await lockFile(db, scope, fileId)
      if (file?.uploadedBy !== actor.personId || file.storedAt !== null || !prepared) throw notFound()
      const { mediaType, content, sha256, isDrawn } = prepared
      const { name } = file
      if (isDrawn) {
        const facts = { spaceBytes: await lockUsage(db, scope), announcedBytes: file.bytes }
        unwrap(acceptDrawn(facts, { name, bytes: content.length }))
        await replacePieces(db, scope, file, piecesOf(content))
      }
      await storeFile(db, scope, fileId, { mediaType, sha256, storedAt: now })
      return { fileId, name, bytes: content.length }
    },
  })

/** Takes back a file that nothing uses yet. */
export const discardUpload = mutation({
  may: actor => withRank(actor, 'supporter'),
  run: async ({ db, scope, actor }, { fileId }: Input) => {
    const file = await lockFile(db, scope, fileId)
    if (file?.uploadedBy !== actor.personId) throw notFound()
    return { removed: await removeWaitingFile(db, scope, fileId) }
  },
})
