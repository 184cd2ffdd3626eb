import { agreementPage, tallyOf } from '@reliance/core/positions/agreement-page.ts'
import { coalitionPlace } from '@reliance/db/positions/members.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import { isToConfirm, loadRound, pageFacts, stateOf } from './round-facts.ts'

/**
 * The first answers of an organisation in an open round are told to those that had answered before it: who, and what unites and
 * separates now. When the second answers, which is when anything can unite, at once; of those after it the mail of the day
 * tells; so many a day for one round.
 */
export const tellAnswered = async (
  ctx: MutationContext,
  roundId: string,
  organisationId: string,
): Promise<void> => {
  const { db, scope, now } = ctx
  const [facts, place] = await Promise.all([loadRound(db, scope, roundId), coalitionPlace(db, scope)])
  if (!facts || stateOf(facts.round, now) !== 'open') return
  const answered = new Set(facts.positions.filter(row => !isToConfirm(row)).map(row => row.organisationId))
  const others = facts.members.filter(
    one =>
      one.status === 'joined' && one.organisationId !== organisationId && answered.has(one.organisationId),
  )
  if (others.length === 0) return
  if (await ctx.services.limits.spendEach('answeredMailPerRound', [roundId])) return
  const who = facts.members.find(one => one.organisationId === organisationId)
  const { unites, open, separates } = tallyOf(agreementPage(pageFacts(facts)))
  for (const { organisationId: home } of others)
    ctx.notify(
      {
        notice: 'positions.member_answered',
        to: { power: 'positions.represent', but: ctx.actor.personId },
        subject: roundId,
        path: `${place.path}/positions?tour=${roundId}`,
        params: {
          place: place.name,
          organisation: who?.displayName ?? '',
          round: facts.round.title,
          unites: String(unites),
          open: String(open),
          separates: String(separates),
        },
        ...(others.length > 1 && { inDayMail: true as const }),
      },
      home,
    )
}
