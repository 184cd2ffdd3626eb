import type { ActKind } from '@reliance/core/identity/act-link.ts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'

/** What a link does, and where. */
export type ActTarget = {
  purpose: ActKind
  spaceId: string
  subjectId: string
  organisationId: string | null
}

/** Keeps a link for a mail to `address`; the same id again changes nothing. */
export const keepActLink = async (
  database: Database,
  link: { id: string; tokenHash: string; address: string; lang: string; minutes: number } & (
    | ActTarget
    | { purpose: 'choose_mails'; spaceId: null; subjectId: null; organisationId: null }
  ),
): Promise<void> => {
  await database.transaction('write', ({ db }) =>
    db.execute(sql`
      select door.keep_act_link(${link.id}, ${link.tokenHash}, ${link.purpose}, ${link.address}, ${link.lang},
                                ${link.spaceId}, ${link.subjectId}, ${link.organisationId}, ${link.minutes})`),
  )
}

type ActLinkRow = {
  id: string
  state: 'open' | 'used' | 'expired'
  purpose: ActKind
  address: string
  lang: 'fr' | 'en'
  space_id: string
  subject_id: string
  organisation_id: string | null
}

/** A link that does one act, as it stands, without using it. */
export const findActLink = async (database: Database, tokenHash: string): Promise<ActLinkRow | undefined> =>
  (await database.call<ActLinkRow>('read', sql`select * from door.act_link(${tokenHash})`))[0]
