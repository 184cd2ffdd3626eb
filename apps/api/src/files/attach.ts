import { type Attachment, attachFiles, type FileRow, listAttached } from '@reliance/db/shared/files.ts'
import { RuleError } from '../boundary/rule-error.ts'
import type { MutationContext, QueryContext } from '../boundary/use-case.ts'

/** Gives the files that this person sent to the row of an act, in its transaction: all of them or none. */
export const attach = async (
  { db, scope, actor }: Pick<MutationContext, 'db' | 'scope' | 'actor'>,
  fileIds: readonly string[],
  to: Attachment,
): Promise<void> => {
  const ids = [...new Set(fileIds)]
  if ((await attachFiles(db, scope, ids, actor.personId, to)) < ids.length)
    throw new RuleError('bad_request', { code: 'shared.file_gone', field: 'files' })
}

const fileView = ({ id, name, bytes }: FileRow) => ({ fileId: id, name, bytes })
export type FileView = ReturnType<typeof fileView>

/** The files that stand with rows of one kind, by the id of the row. */
export const filesOf = async (
  { db, scope }: Pick<QueryContext, 'db' | 'scope'>,
  kind: string,
): Promise<(id: string) => FileView[]> => {
  const files = Map.groupBy(await listAttached(db, scope, kind), row => row.attachedId)
  return id => (files.get(id) ?? []).map(fileView)
}
