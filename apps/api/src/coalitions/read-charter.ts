import { mayReadCharter } from '@reliance/core/coalitions/powers.ts'
import type { ReadCharterInput } from '@reliance/core/coalitions/read-charter.ts'
import { findCharter } from '@reliance/db/coalitions/coalitions.ts'
import { notFound } from '../boundary/rule-error.ts'
import { query } from '../boundary/use-case.ts'
import { filesOf } from '../files/attach.ts'

/** One version of the charter with its text: an old one stays readable (R3). */
export const readCharter = query({
  may: mayReadCharter,
  run: async ({ db, scope }, { charterVersionId }: ReadCharterInput & { spaceId: string }) => {
    const [found, files] = await Promise.all([
      findCharter(db, scope, charterVersionId),
      filesOf({ db, scope }, 'charter'),
    ])
    if (!found) throw notFound()
    const { id, label, text, lang, publishedAt } = found
    return {
      charterVersionId: id,
      label,
      text,
      lang,
      files: files(id),
      publishedAt: publishedAt.toISOString(),
    }
  },
})
