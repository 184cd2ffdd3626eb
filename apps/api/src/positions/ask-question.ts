import { type AskQuestionInput, askQuestion as decide } from '@reliance/core/positions/ask-question.ts'
import { mayAsk } from '@reliance/core/positions/powers.ts'
import { seesOthersPositions } from '@reliance/core/positions/round.ts'
import { findMember } from '@reliance/db/positions/members.ts'
import { insertQuestion, readAskable } from '@reliance/db/positions/questions.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { myOrganisation } from './my-organisation.ts'
import { stateOf } from './round-facts.ts'
import { tellQuestion } from './tell-question.ts'

type Input = AskQuestionInput & InSpace & { organisationId: string }

/** A participant asks another organisation about a position they see; `organisationId` is the one that asks. */
export const askQuestion = mutation({
  may: mayAsk,
  run: async (ctx, input: Input) => {
    const { db, scope, now, actor, entered } = ctx
    const { organisationId, statementId, toOrganisationId } = input
    const [asked, member, other] = await Promise.all([
      readAskable(db, scope, input),
      findMember(db, scope, organisationId),
      findMember(db, scope, toOrganisationId),
    ])
    if (!asked) throw notFound()
    const { displayName: from } = myOrganisation(entered, organisationId, member)
    const { reveal: policy, hasPosition, hasPublished } = asked
    const positionIsVisible =
      hasPosition && seesOthersPositions({ policy, state: stateOf(asked, now), hasPublished })
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
    if (other) await tellQuestion(ctx, { id, statementId, text, from, fromId: organisationId }, other)
    ctx.act('positions.question_asked', id)
    return { questionId: id }
  },
})
