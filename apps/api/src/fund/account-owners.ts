import type { ReadDb } from '@reliance/db/connection/database.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import { titlesInFund } from '@reliance/db/fund/read-ledger.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'

/** Whose an account is, for one that bears an id: an organisation, a call or a project; nothing for the others. */
export const accountOwners = async (db: ReadDb, scope: Scope): Promise<(code: string) => string> => {
  const [members, titles] = await Promise.all([listMembers(db, scope), titlesInFund(db, scope)])
  const nameOf = new Map([
    ...members.map(one => [one.organisationId as string, one.displayName] as const),
    ...titles.map(one => [one.id, one.title] as const),
  ])
  return code => nameOf.get(code.split(':')[1] ?? '') ?? ''
}
