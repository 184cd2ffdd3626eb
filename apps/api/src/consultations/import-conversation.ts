import {
  type AppendImportInput,
  acceptChunk,
  chunkSizeMax,
  startImport as decide,
  type StartImportInput,
} from '@reliance/core/consultations/import-conversation.ts'
import { mayCoordinate } from '@reliance/core/positions/powers.ts'
import {
  deleteImport,
  insertChunk,
  insertImport,
  lockImport,
  receivedChunks,
  unfinishedImports,
} from '@reliance/db/consultations/conversation-imports.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'

/** Announces the files of a conversation; what the same person had begun before is dropped. */
export const startImport = mutation({
  may: (actor, now, { spaceId }: StartImportInput & InSpace) => mayCoordinate(actor, spaceId, now),
  run: async ({ db, scope, now, actor, newId }, input: StartImportInput & InSpace) => {
    const { totalBytes } = unwrap(decide(input))
    for (const earlier of await unfinishedImports(db, scope, actor.personId))
      await deleteImport(db, scope, earlier)
    const consultationId = newId()
    const { title, lang, files } = input
    const row = { id: consultationId, title, lang, files, startedAt: now, startedBy: actor.personId }
    await insertImport(db, scope, row)
    return { consultationId, chunkBytes: chunkSizeMax, totalBytes }
  },
})

/** Takes one piece of a file; answers how far the whole has come. */
export const appendImport = mutation({
  may: (actor, now, { spaceId }: AppendImportInput & InSpace) => mayCoordinate(actor, spaceId, now),
  run: async ({ db, scope, actor }, input: AppendImportInput & InSpace) => {
    const { consultationId, file, number, content } = input
    const begun = await lockImport(db, scope, consultationId)
    if (begun?.startedBy !== actor.personId) throw notFound()
    const bytes = Buffer.byteLength(content, 'base64')
    unwrap(acceptChunk(begun.files, { file, number, bytes }))
    await insertChunk(db, scope, { importId: consultationId, file, number, bytes, content })
    const received = await receivedChunks(db, scope, consultationId)
    const sum = (rows: readonly { bytes: number }[]) => rows.reduce((total, row) => total + row.bytes, 0)
    return { receivedBytes: sum(received), totalBytes: sum(begun.files) }
  },
})
