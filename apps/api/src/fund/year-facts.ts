import type { TiedMoney } from '@reliance/core/fund/export-tied.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { listYears, type YearRow } from '@reliance/db/fund/fiscal-years.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import { listFundDecisions } from '@reliance/db/fund/pledges.ts'
import { tiedProjects, type YearAccount, yearAccounts } from '@reliance/db/fund/year-figures.ts'
import { notFound } from '../boundary/rule-error.ts'
import type { MutationContext } from '../boundary/use-case.ts'

type Inside = Pick<MutationContext, 'db' | 'scope'>

/** A year of the books, by its first day. @throws {RuleError} `shared.not_found`. */
export const needYear = async ({ db, scope }: Inside, startsOn: CivilDate): Promise<YearRow> => {
  const year = (await listYears(db, scope)).find(one => one.startsOn === startsOn)
  if (!year) throw notFound()
  return year
}

const projectIn = (code: string): string | null => /^project:(.+):committed$/.exec(code)?.[1] ?? null

/** The accounts of a year, and what is tied to projects at the end of it (L10). */
export const readYear = async (
  { db, scope }: Inside,
  { startsOn, endsOn }: YearRow,
): Promise<{ accounts: YearAccount[]; tied: TiedMoney[] }> => {
  const accounts = await yearAccounts(db, scope, startsOn as CivilDate)
  const promised = new Map(
    accounts.flatMap(({ code, endCents }) => {
      const id = projectIn(code)
      return id !== null && endCents < 0n ? [[id, -endCents] as const] : []
    }),
  )
  const [projects, members, decisions] = await Promise.all([
    tiedProjects(db, scope, [...promised.keys()], endsOn as CivilDate),
    listMembers(db, scope),
    listFundDecisions(db, scope),
  ])
  const tied = projects.map(({ applicationId, title, leadId, effectId, givenCents, paidCents }) => ({
    title,
    lead: members.find(one => one.organisationId === leadId)?.displayName ?? '',
    decision: decisions.find(one => one.effectId === effectId)?.number ?? null,
    givenCents,
    paidCents,
    leftCents: promised.get(applicationId) ?? 0n,
  }))
  return { accounts, tied }
}
