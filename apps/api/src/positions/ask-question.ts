import { type AskQuestionInput, askQuestion as decide } from '@reliance/core/positions/ask-question.ts'
import { mayAsk } from '@reliance/core/positions/powers.ts'
import { insertQuestion } from '@reliance/db/positions/questions.ts'
import { findStatement } from '@reliance/db/positions/statements.ts'
import { notFound, unwrap } from '../trpc/rule-error.ts'
import { type InSpace, mutation } from '../trpc/use-case.ts'
import { myOrganisation } from './my-organisation.ts'
import { loadRound, seesOthers } from './round-facts.ts'

type Input = AskQuestionInput & InSpace & { organisationId: string }

/** A participant asks another organisation about a position they see; `organisationId` is the one that asks. */
export const askQuestion = mutation({
  may: mayAsk,
  run: async (ctx, input: Input) => {
    const { db, scope, now, actor, entered } = ctx
    const { organisationId, statementId, toOrganisationId } = input
    const statement = await findStatement(db, scope, statementId)
    const facts =
      statement && (await loadRound(db, scope, statement.roundId, [organisationId, toOrganisationId]))
    if (!facts) throw notFound()
    myOrganisation(
      entered,
      organisationId,
      facts.members.find(one => one.organisationId === organisationId),
    )
    const hasPosition = facts.positions.some(
      row => row.statementId === statementId && row.organisationId === toOrganisationId,
    )
    const positionIsVisible = hasPosition && seesOthers(facts, [organisationId], now)
    const { text } = unwrap(decide({ fromOrganisationId: organisationId, positionIsVisible }, input))
    const id = ctx.newId()
    await insertQuestion(db, scope, {
      id,
      statementId,
      fromOrganisationId: organisationId,
      toOrganisationId,
      personId: actor.personId,
      text,
      askedAt: now,
    })
    ctx.act('positions.question_asked', id)
    return { questionId: id }
  },
})
