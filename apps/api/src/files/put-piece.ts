import { withRank } from '@reliance/core/shared/permission.ts'
import { pieceBytes } from '@reliance/core/shared/stored-file.ts'
import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { sessionDoor } from '@reliance/db/shared/doors.ts'
import { insertPiece, lockFile } from '@reliance/db/shared/files.ts'
import { needOpen } from '../boundary/closed-space.ts'
import type { Services } from '../boundary/context.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { actorOf, allow } from '../boundary/use-case.ts'

type Piece = { spaceId: string; fileId: string; number: number; content: Buffer }

/**
 * Keeps one piece of a file that this person announced. The same piece again changes nothing, so that a phone
 * on a bad network may send it until it is told that it came.
 */
export const putPiece = async (services: Services, sessionHash: string, piece: Piece): Promise<void> => {
  const { spaceId, fileId, number, content } = piece
  const kept = await writeIn(services.database)(
    sessionDoor(sessionHash, spaceId),
    async ({ db, scope }, entered) => {
      await needOpen(entered, db, scope)
      allow(withRank(actorOf(entered), 'supporter'))
      const file = await lockFile(db, scope, fileId)
      if (file?.uploadedBy !== entered.personId || file.storedAt !== null) throw notFound()
      if (content.length === 0 || content.length !== pieceBytes(file.bytes, number))
        throw new RuleError('bad_request', { code: 'shared.file_incomplete' })
      await insertPiece(db, scope, { fileId, number, content })
      return true
    },
  )
  if (!kept) throw notFound()
}
