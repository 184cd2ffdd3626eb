import { mayRepresent } from '@reliance/core/positions/powers.ts'
import {
  revokePositions as decide,
  type RevokePositionsInput,
} from '@reliance/core/positions/revoke-positions.ts'
import { lockMember } from '@reliance/db/positions/members.ts'
import { deletePositions, positionsOfRound } from '@reliance/db/positions/positions.ts'
import { lockRound } from '@reliance/db/positions/rounds.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { myOrganisation } from './my-organisation.ts'
import { stateOf } from './round-facts.ts'

type Input = RevokePositionsInput & InSpace & { organisationId: string }

/** Takes positions back from what the others see; the drafts at home stay, and so do counts of a closed round. */
export const revokePositions = mutation({
  may: (actor, now, { organisationId }: Input) => mayRepresent(actor, organisationId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now } = ctx
    const { organisationId, roundId } = input
    myOrganisation(ctx.entered, organisationId, await lockMember(db, scope, organisationId))
    const round = await lockRound(db, scope, roundId, 'share')
    if (!round) throw notFound()
    const published = await positionsOfRound(db, scope, roundId, [organisationId])
    const facts = {
      roundState: stateOf(round, now),
      publishedStatementIds: published.map(row => row.statementId),
    }
    const { statementIds, keepsCounts } = unwrap(decide(facts, input), 'conflict')
    await deletePositions(db, scope, organisationId, statementIds)
    for (const statementId of statementIds) ctx.act('positions.revoked', statementId)
    return { statementIds: [...statementIds], keepsCounts }
  },
})
