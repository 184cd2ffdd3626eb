import type { Access, Actor } from '@reliance/core/shared/permission.ts'
import { pieceSize } from '@reliance/core/shared/stored-file.ts'
import { readIn } from '@reliance/db/connection/space-transactions.ts'
import { type Door, type Entered, sessionDoor } from '@reliance/db/shared/doors.ts'
import { type FileRow, findFile, readPiece } from '@reliance/db/shared/files.ts'
import type { Services } from '../boundary/context.ts'
import { notFound } from '../boundary/rule-error.ts'
import { actorOf, allow } from '../boundary/use-case.ts'

/** Who reads a file, by the kind of row that it stands with. */
export type Readable = Readonly<Record<string, (actor: Actor) => Access>>

/** A file that stands with nothing yet is its sender's alone. */
const mayRead = (readable: Readable, file: FileRow, entered: Entered): void => {
  const policy = file.attachedKind === null ? undefined : readable[file.attachedKind]
  if (policy) allow(policy(actorOf(entered)))
  else if (file.uploadedBy !== entered.personId) throw notFound()
}

/** Reads on: each piece is asked for through the door again, so that reading ends where rights do. */
const contentOf = (
  services: Services,
  door: Door,
  readable: Readable,
  file: FileRow,
): ReadableStream<Uint8Array> => {
  let number = 0
  return new ReadableStream({
    async pull(controller) {
      const read = await readIn(services.database)(door, ({ db, scope }) =>
        readPiece(db, scope, file.id, number),
      )
      if (!read?.value) throw notFound()
      mayRead(readable, file, read.entered)
      controller.enqueue(read.value)
      number += 1
      if (number * pieceSize >= file.bytes) controller.close()
    },
  })
}

export type OpenFile = { file: FileRow & { mediaType: string }; content: () => ReadableStream<Uint8Array> }

/** A whole file for whoever may read what it stands with; else the same answer as for no file. */
export const openFile = async (
  services: Services,
  readable: Readable,
  sessionHash: string,
  { spaceId, fileId }: { spaceId: string; fileId: string },
): Promise<OpenFile> => {
  const door = sessionDoor(sessionHash, spaceId)
  const found = await readIn(services.database)(door, ({ db, scope }) => findFile(db, scope, fileId))
  const file = found?.value
  if (!found || !file || file.mediaType === null) throw notFound()
  mayRead(readable, file, found.entered)
  const { mediaType } = file
  return { file: { ...file, mediaType }, content: () => contentOf(services, door, readable, file) }
}
