import { sql } from 'drizzle-orm'
import { file, fileChunk, fileUsage } from './file-tables.ts'
import { impersonal, type PersonalTable, personal } from './personal-data.ts'

export const filePersonalData: readonly PersonalTable[] = [
  // A file that an act took is a proof of the space; the name that its sender gave it goes, its kind stays.
  personal(file, {
    about: ['uploadedBy'],
    words: ['name'],
    blankAs: sql`'document' || coalesce(substring(${file.name} from '\\.[A-Za-z0-9]{1,5}$'), '')`,
    plain: ['mediaType', 'sha256', 'attachedKind', 'attachedId'],
    erasure: 'blank',
    retention: 'space',
    exports: ['person', 'space'],
  }),
  personal(fileChunk, {
    plain: ['fileId'],
    texts: ['content'],
    erasure: 'with_parent',
    retention: 'space',
    exports: ['space'],
  }),
  impersonal(fileUsage, []),
]
