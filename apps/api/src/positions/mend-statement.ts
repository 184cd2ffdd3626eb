import {
  type CorrectStatementInput,
  correctStatement as decide,
  mayMend,
  type WithdrawStatementInput,
} from '@reliance/core/positions/mend-statement.ts'
import { mayCoordinate } from '@reliance/core/positions/powers.ts'
import { deleteExposures } from '@reliance/db/positions/exposures.ts'
import { correctText, deleteStatement, isAnswered } from '@reliance/db/positions/mend.ts'
import { lockRound } from '@reliance/db/positions/rounds.ts'
import { lockStatements } from '@reliance/db/positions/statements.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { stateOf } from './round-facts.ts'

/** The statement with what decides whether it may change; nobody publishes on it meanwhile. */
const lockedStatement = async ({ db, scope, now }: MutationContext, statementId: string) => {
  const known = await lockStatements(db, scope)
  const found = known.find(one => one.id === statementId && one.roundId !== null)
  const round = found?.roundId ? await lockRound(db, scope, found.roundId, 'update') : undefined
  if (!found || !round) throw notFound()
  return {
    found,
    facts: {
      roundState: stateOf(round, now),
      revision: found.revision,
      isAnswered: await isAnswered(db, scope, statementId),
      otherTexts: known.filter(one => one !== found).map(one => one.text),
    },
  }
}

/** The coordination corrects a statement that nobody has answered. */
export const correctStatement = mutation({
  may: (actor, now, { spaceId }: CorrectStatementInput & InSpace) => mayCoordinate(actor, spaceId, now),
  run: async (ctx, input: CorrectStatementInput & InSpace) => {
    const { found, facts } = await lockedStatement(ctx, input.statementId)
    const text = unwrap(decide(facts, input), 'conflict')
    await correctText(ctx.db, ctx.scope, found.id, text)
    ctx.act('positions.statement_corrected', found.id, { wording: text })
    return { text, revision: found.revision + 1 }
  },
})

/** The coordination withdraws a statement that nobody has answered. */
export const withdrawStatement = mutation({
  may: (actor, now, { spaceId }: WithdrawStatementInput & InSpace) => mayCoordinate(actor, spaceId, now),
  run: async (ctx, input: WithdrawStatementInput & InSpace) => {
    const { found, facts } = await lockedStatement(ctx, input.statementId)
    unwrap(mayMend(facts, input), 'conflict')
    await deleteExposures(ctx.db, ctx.scope, found.id)
    await deleteStatement(ctx.db, ctx.scope, found.id)
    ctx.act('positions.statement_withdrawn', found.id, { wording: found.text })
    return { withdrawn: true as const }
  },
})
