import { countsAsMember } from '@reliance/core/coalitions/member-status.ts'
import { mayReadCoalition } from '@reliance/core/coalitions/powers.ts'
import { mayAsk, mayCoordinate } from '@reliance/core/positions/powers.ts'
import { mayProposeStatement } from '@reliance/core/positions/propose-statement.ts'
import { listMembers } from '@reliance/db/positions/members.ts'
import { listRounds as readRounds } from '@reliance/db/positions/rounds.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import { roundView } from './round-facts.ts'

/** Rounds of the coalition, the latest first: how many organisations took part, never what they said. */
export const listRounds = query({
  may: mayReadCoalition,
  run: async ({ db, scope, entered: entering }) => {
    const [rounds, members] = await Promise.all([readRounds(db, scope), listMembers(db, scope)])
    const entered = await entering
    const actor = actorOf(entered)
    const membersNow = members.filter(one => countsAsMember(one.status)).length
    return {
      rounds: rounds.map(({ statementCount, organisationCount, memberCount, ...round }) => ({
        ...roundView(round, entered.now),
        statementCount,
        organisationCount,
        memberCount: memberCount ?? membersNow,
      })),
      /** Organisations that a round opened now would ask. */
      membersNow,
      can: {
        coordinate: mayCoordinate(actor, scope.spaceId, entered.now).allowed,
        propose: !entered.isClosed && mayProposeStatement(actor).allowed,
        ask: !entered.isClosed && mayAsk(actor).allowed,
      },
    }
  },
})
