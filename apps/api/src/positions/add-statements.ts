import {
  type AddStatementsInput,
  addStatements as decide,
  type StatementTexts,
} from '@reliance/core/positions/add-statements.ts'
import { mayCoordinate } from '@reliance/core/positions/powers.ts'
import type { RoundState } from '@reliance/core/positions/round.ts'
import { lockRound } from '@reliance/db/positions/rounds.ts'
import { insertStatement, lockStatements, type StatementRow } from '@reliance/db/positions/statements.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { standingTexts, stateOf } from './round-facts.ts'

type Input = AddStatementsInput & InSpace

/** The number that the next accepted statement of the coalition takes; the caller holds `lockStatements`. */
export const nextNumber = (statements: readonly StatementRow[]): number =>
  Math.max(0, ...statements.map(row => row.number ?? 0)) + 1

/** Writes a list into a round in its order; the caller holds both: @param known of `lockStatements`. */
export const addTexts = async (
  ctx: MutationContext,
  known: readonly StatementRow[],
  round: { id: string; state: RoundState },
  { lang, texts: given }: StatementTexts,
) => {
  const { db, scope, now } = ctx
  const facts = { roundState: round.state, otherTexts: standingTexts(known, null) }
  const texts = unwrap(decide(facts, { lang, texts: given }), 'conflict')
  const first = nextNumber(known)
  const added: { statementId: string; number: number; text: string }[] = []
  for (const [index, text] of texts.entries()) {
    const [id, number] = [ctx.newId(), first + index]
    const roundId = round.id
    await insertStatement(db, scope, { id, text, lang, roundId, number, createdAt: now, acceptedAt: now })
    ctx.act('positions.statement_added', id, { wording: text })
    added.push({ statementId: id, number, text })
  }
  return added
}

/** The coordination writes statements into a round at once, in the order of its list. */
export const addStatements = mutation({
  may: (actor, now, { spaceId }: Input) => mayCoordinate(actor, spaceId, now),
  run: async (ctx, input: Input) => {
    const known = await lockStatements(ctx.db, ctx.scope)
    const round = await lockRound(ctx.db, ctx.scope, input.roundId, 'share')
    if (!round) throw notFound()
    const held = { id: round.id, state: stateOf(round, ctx.now) }
    return { statements: await addTexts(ctx, known, held, input) }
  },
})
