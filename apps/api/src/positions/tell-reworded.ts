import { coalitionPlace, listMembers } from '@reliance/db/positions/members.ts'
import { positionsOfRound } from '@reliance/db/positions/positions.ts'
import type { RoundRow } from '@reliance/db/positions/rounds.ts'
import type { StatementRow } from '@reliance/db/positions/statements.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import { isToConfirm } from './round-facts.ts'

/**
 * Whoever speaks for an organisation that has answered reads the former and the new words, and that its position waits on
 * the former ones until it says whether it holds.
 */
export const tellReworded = async (
  ctx: MutationContext,
  round: RoundRow,
  former: StatementRow,
  text: string,
): Promise<void> => {
  const { db, scope } = ctx
  const positions = await positionsOfRound(db, scope, round.id)
  const answered = new Set(
    positions
      .filter(row => row.statementId === former.id && !isToConfirm(row))
      .map(row => row.organisationId),
  )
  if (answered.size === 0) return
  if (await ctx.services.limits.spendEach('roundMailPerPlace', [`reworded:${scope.spaceId}:${former.id}`]))
    return
  const [place, members] = await Promise.all([coalitionPlace(db, scope), listMembers(db, scope)])
  const number = String(former.number ?? '')
  for (const { organisationId, displayName, status } of members) {
    if (status !== 'joined' || !answered.has(organisationId)) continue
    ctx.notify(
      {
        notice: 'positions.statement_reworded',
        to: { power: 'positions.represent', but: ctx.actor.personId },
        subject: round.id,
        path: `${place.path}/positions/feuille?tour=${round.id}&organisation=${organisationId}#statement-${number}`,
        params: {
          place: place.name,
          organisation: displayName,
          round: round.title,
          number,
          former: former.text,
          message: text,
        },
      },
      organisationId,
    )
  }
}
