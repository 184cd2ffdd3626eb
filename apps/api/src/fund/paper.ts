import { fundEn } from '@reliance/core/fund/messages.en.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import type { PaperInput, TreasuryPaperInput } from '@reliance/core/fund/paper.ts'
import { mayReadFund, mayReadTreasury } from '@reliance/core/fund/powers.ts'
import { slugOf } from '@reliance/core/shared/slug.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { type InSpace, mutation, query } from '../boundary/use-case.ts'
import { inLanguage } from '../pages/in-language.ts'
import type { Paper } from '../papers/paper.ts'
import { organisationStatement } from './organisation-statement.ts'
import { type PaperFacts, paperFacts, readPaperFacts } from './paper-facts.ts'
import { promiseSheet } from './promise-sheet.ts'

type Named = { readonly name: string; readonly paper: Paper }

const named = (what: string, { organisation, year }: PaperFacts): string =>
  [what, slugOf(organisation), String(year)].filter(Boolean).join('-')

const statementOf = (facts: PaperFacts): Named => {
  const { statementFile } = inLanguage(facts, fundFr.papers, fundEn.papers)
  return { name: named(statementFile, facts), paper: organisationStatement(facts) }
}

const sheetOf = (facts: PaperFacts): Named => {
  const { rule, pledge, year } = facts
  if (!rule) throw new RuleError('conflict', { code: 'fund.no_rule' })
  if (!pledge && year < rule.firstYear)
    throw new RuleError('conflict', { code: 'fund.year_not_open', params: { year } })
  const { promiseFile } = inLanguage(facts, fundFr.papers, fundEn.papers)
  return { name: named(promiseFile, facts), paper: promiseSheet(facts, rule) }
}

/** What a paper of one's own organisation says; any other is as one that does not exist. */
export const paper = query({
  may: mayReadFund,
  run: async ({ db, scope, entered: entering }, input: PaperInput & { spaceId: string }) => {
    const read = await readPaperFacts(db, scope, input)
    const { organisationIds, now } = await entering
    const ids: readonly string[] = organisationIds
    if (read.member?.status !== 'joined' || !ids.includes(input.organisationId)) throw notFound()
    const facts = paperFacts(read, read.member.displayName, input, now)
    return input.kind === 'statement' ? statementOf(facts) : sheetOf(facts)
  },
})

/** The statement of any organisation, for the treasury: it tells what one organisation gave, so that it is recorded. */
export const treasuryPaper = mutation({
  may: (actor, now, { spaceId }: TreasuryPaperInput & InSpace) => mayReadTreasury(actor, spaceId, now),
  run: async ({ db, scope, now, act }, input: TreasuryPaperInput & InSpace) => {
    const read = await readPaperFacts(db, scope, input)
    if (!read.member) throw notFound()
    act('fund.statement_read', input.organisationId)
    return statementOf(paperFacts(read, read.member.displayName, input, now))
  },
})
