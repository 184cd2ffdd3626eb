import type { Disclosure } from '@reliance/core/fund/adopt-pledge-rule.ts'
import { disclosureOfYear } from '@reliance/core/fund/disclosure-of-year.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { type CivilDate, civilDateAt } from '@reliance/core/shared/time.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import { findMember, fundPlace, type Member } from '@reliance/db/fund/members.ts'
import { type ContributionRow, listContributionsOfYear } from '@reliance/db/fund/payments.ts'
import {
  type CarrierRow,
  currentCarrier,
  listFirstPromises,
  listPledgeRules,
  listPledgesOf,
  type PledgeRow,
  type PledgeRuleRow,
} from '@reliance/db/fund/pledges.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { standingOf } from './pledge-view.ts'

type Asked = { readonly organisationId: string; readonly year: number; readonly lang: Language }

type Read = {
  readonly coalition: string
  /** The rule of its promise, or the one in force. */
  readonly rule: PledgeRuleRow | undefined
  /** What others read of this year. */
  readonly disclosure: Disclosure
  readonly carrier: CarrierRow | undefined
  /** Undefined where the coalition does not know the organisation. */
  readonly member: Member | undefined
  readonly pledge: PledgeRow | undefined
  readonly contributions: readonly ContributionRow[]
}

/** What the fund knows of one organisation in one year. */
export const readPaperFacts = async (
  db: ReadDb,
  scope: Scope,
  { organisationId, year }: Asked,
): Promise<Read> => {
  const [place, rules, first, carrier, member, pledges, contributions] = await Promise.all([
    fundPlace(db, scope),
    listPledgeRules(db, scope),
    listFirstPromises(db, scope),
    currentCarrier(db, scope),
    findMember(db, scope, organisationId),
    listPledgesOf(db, scope, organisationId, year),
    listContributionsOfYear(db, scope, organisationId, year),
  ])
  const pledge = pledges.find(one => one.supersededAt === null)
  // A promise stands under the rule that it was made under, whatever was decided since.
  const rule = rules.find(one => one.id === pledge?.ruleId) ?? rules[0]
  const firstAt = first.find(one => one.year === year)?.firstAt ?? null
  const disclosure = disclosureOfYear(rules, firstAt)
  return { coalition: place.name, rule, disclosure, carrier, member, pledge, contributions }
}

/** The same of an organisation that the coalition knows, on a day, for a reader. */
export type PaperFacts = Omit<Read, 'member'> & {
  readonly organisation: string
  readonly year: number
  readonly lang: Language
  readonly now: Date
  readonly today: CivilDate
  readonly standing: ReturnType<typeof standingOf>
}

export const paperFacts = (
  { coalition, rule, disclosure, carrier, pledge, contributions }: Read,
  organisation: string,
  { year, lang }: Asked,
  now: Date,
): PaperFacts => {
  const today = civilDateAt(now)
  const paidCents = contributions.reduce((sum, { cents }) => sum + cents, 0n)
  return {
    coalition,
    rule,
    disclosure,
    carrier,
    pledge,
    contributions,
    organisation,
    year,
    lang,
    now,
    today,
    standing: standingOf(pledge, paidCents, today),
  }
}
