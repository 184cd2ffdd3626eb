import {
  type AnswerWorkshopInput,
  answerWorkshop as decide,
} from '@reliance/core/positions/answer-workshop.ts'
import { mayCoordinate } from '@reliance/core/positions/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { coalitionPlace, lockMember } from '@reliance/db/positions/members.ts'
import { answerWorkshopRequest, lockWorkshopRequest } from '@reliance/db/positions/questions.ts'
import { findStatement } from '@reliance/db/positions/statements.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'

type Input = AnswerWorkshopInput & InSpace

/** The coordination proposes a moment or says why not; whoever asked is told in their own organisation's name. */
export const answerWorkshop = mutation({
  may: (actor, now, { spaceId }: Input) => mayCoordinate(actor, spaceId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now, actor } = ctx
    const { statementId, organisationId } = input
    const request = await lockWorkshopRequest(db, scope, { statementId, organisationId })
    const statement = request && (await findStatement(db, scope, statementId))
    const member = request && (await lockMember(db, scope, organisationId))
    if (!statement || !member) throw notFound()
    const { answeredAt } = request
    const today = civilDateAt(now)
    const answered = unwrap(
      decide({ answeredAt, today }, input, now),
      answeredAt ? 'conflict' : 'bad_request',
    )
    const row = { statementId, organisationId, ...answered, answeredBy: actor.personId }
    await answerWorkshopRequest(db, scope, row)
    const { answer, answerText: text, meetsOn } = answered
    const place = await coalitionPlace(db, scope)
    // A person who has only consented to be shown is written to where they belong.
    if (member.status === 'joined')
      ctx.notify(
        {
          notice: meetsOn === null ? `positions.workshop_${answer}` : 'positions.workshop_accepted_on',
          to: { personId: request.personId, whileMember: true },
          subject: statementId,
          path: `${place.path}/positions/enonces/${statement.number}`,
          params: {
            place: place.name,
            organisation: member.displayName,
            number: String(statement.number),
            statement: statement.text,
            text,
            meetsOn: meetsOn ?? '',
          },
        },
        organisationId,
      )
    ctx.act(`positions.workshop_${answer}`, statementId, { wording: text })
    return { state: answer }
  },
})
