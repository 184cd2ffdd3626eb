import {
  type AcceptStatementInput,
  acceptStatement as decide,
} from '@reliance/core/positions/accept-statement.ts'
import { mayCoordinate } from '@reliance/core/positions/powers.ts'
import { coalitionPlace } from '@reliance/db/positions/members.ts'
import { lockRound } from '@reliance/db/positions/rounds.ts'
import { acceptProposal, lockStatements } from '@reliance/db/positions/statements.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { nextNumber } from './add-statements.ts'
import { standingTexts, stateOf } from './round-facts.ts'

type Input = AcceptStatementInput & InSpace

/** The coordination takes a proposed statement into a round, under the next number of the coalition. */
export const acceptStatement = mutation({
  may: (actor, now, { spaceId }: Input) => mayCoordinate(actor, spaceId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now } = ctx
    const known = await lockStatements(db, scope)
    const statement = known.find(row => row.id === input.statementId)
    const round = await lockRound(db, scope, input.roundId, 'share')
    if (!statement || !round) throw notFound()
    const otherTexts = standingTexts(known, statement.id)
    const facts = { statement, otherTexts, roundState: stateOf(round, now) }
    const { text, acceptedAt } = unwrap(decide(facts, input, now), 'conflict')
    const number = nextNumber(known)
    await acceptProposal(db, scope, statement.id, { text, roundId: round.id, number, acceptedAt })
    const { proposedBy } = statement
    if (proposedBy !== null && proposedBy !== ctx.actor.personId) {
      const place = await coalitionPlace(db, scope)
      ctx.notify({
        notice: 'positions.statement_accepted',
        to: { personId: proposedBy },
        subject: statement.id,
        path: `${place.path}/positions/enonces/${number}`,
        params: { place: place.name, round: round.title, number: String(number), message: text },
      })
    }
    ctx.act('positions.statement_accepted', statement.id, { wording: text })
    return { statementId: statement.id, number, text }
  },
})
