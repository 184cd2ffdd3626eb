import {
  type CorrectStatementInput,
  correctStatement as decide,
  withdrawStatement as decideWithdrawal,
  type WithdrawStatementInput,
} from '@reliance/core/positions/mend-statement.ts'
import { mayCoordinate } from '@reliance/core/positions/powers.ts'
import { deleteExposures } from '@reliance/db/positions/exposures.ts'
import {
  correctText,
  deleteStatement,
  isAnswered,
  rewordStatement,
  withdrawStatement as withdraw,
} from '@reliance/db/positions/mend.ts'
import { lockRound } from '@reliance/db/positions/rounds.ts'
import { lockStatements } from '@reliance/db/positions/statements.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { standingTexts, stateOf } from './round-facts.ts'
import { tellLater } from './tell-mended.ts'
import { tellReworded } from './tell-reworded.ts'

/** The statement with what decides whether it may change; nobody publishes on it meanwhile. */
const lockedStatement = async ({ db, scope, now }: MutationContext, statementId: string) => {
  const known = await lockStatements(db, scope)
  const found = known.find(one => one.id === statementId && one.withdrawnAt === null)
  const round = found?.roundId ? await lockRound(db, scope, found.roundId, 'update') : undefined
  if (!found || !round) throw notFound()
  return {
    found,
    round,
    facts: {
      roundState: stateOf(round, now),
      revision: found.revision,
      isAnswered: await isAnswered(db, scope, statementId),
      text: found.text,
      otherTexts: standingTexts(known, statementId),
    },
  }
}

/** The coordination corrects a statement; answered ones take their next version, beside their former words. */
export const correctStatement = mutation({
  may: (actor, now, { spaceId }: CorrectStatementInput & InSpace) => mayCoordinate(actor, spaceId, now),
  run: async (ctx, input: CorrectStatementInput & InSpace) => {
    const { db, scope, now } = ctx
    const { found, round, facts } = await lockedStatement(ctx, input.statementId)
    const { text, isNextVersion } = unwrap(decide(facts, input), 'conflict')
    if (isNextVersion) {
      await rewordStatement(db, scope, found, { text, at: now })
      await tellReworded(ctx, round, found, text)
    } else await correctText(db, scope, found.id, text)
    if (facts.roundState === 'open') tellLater(ctx, 'positions.statements_corrected', round.id)
    ctx.act('positions.statement_corrected', found.id, { wording: text })
    return { text, revision: found.revision + 1 }
  },
})

/** The coordination withdraws a statement: what was asked of nobody goes, the others stay readable. */
export const withdrawStatement = mutation({
  may: (actor, now, { spaceId }: WithdrawStatementInput & InSpace) => mayCoordinate(actor, spaceId, now),
  run: async (ctx, input: WithdrawStatementInput & InSpace) => {
    const { db, scope, now } = ctx
    const { found, round, facts } = await lockedStatement(ctx, input.statementId)
    const what = unwrap(decideWithdrawal(facts, input), 'conflict')
    if (what === 'goes') {
      await deleteExposures(db, scope, found.id)
      await deleteStatement(db, scope, found.id)
    } else await withdraw(db, scope, found.id, now)
    if (facts.roundState === 'open') tellLater(ctx, 'positions.statements_withdrawn', round.id)
    ctx.act('positions.statement_withdrawn', found.id, { wording: found.text })
    return { withdrawn: true as const }
  },
})
