import type { CivilDate } from '@reliance/core/shared/time.ts'
import { coalitionPlace, listMembers } from '@reliance/db/positions/members.ts'
import { listStatements } from '@reliance/db/positions/statements.ts'
import type { MutationContext } from '../boundary/use-case.ts'

/** As many statements as a mail brings in full; the page has them all. */
const most = 30

type Round = { id: string; title: string; closesOn?: CivilDate | null }

/** The statements of a round as a mail brings them, each on a line of its own under its number. */
const statementLines = async ({ db, scope }: MutationContext, roundId: string) => {
  const rows = (await listStatements(db, scope)).filter(
    one => one.roundId === roundId && one.number !== null && one.withdrawnAt === null,
  )
  return rows.slice(0, most).map(one => `${one.number}. ${one.text}`)
}

/**
 * Whoever speaks for a member organisation reads that a round has opened, with what it asks, or that it is closed: in the name
 * of that organisation, and with the page where it goes on; so many a day for a coalition.
 */
export const tellMembers = async (
  ctx: MutationContext,
  step: 'positions.round_opened' | 'positions.round_closed',
  { id, title, closesOn }: Round,
): Promise<void> => {
  const { db, scope } = ctx
  const isOpening = step === 'positions.round_opened'
  const notice = isOpening && closesOn ? 'positions.round_opened_until' : step
  if (await ctx.services.limits.spendEach('roundMailPerPlace', [`${step}:${scope.spaceId}`])) return
  const [place, members, lines] = await Promise.all([
    coalitionPlace(db, scope),
    listMembers(db, scope),
    isOpening ? statementLines(ctx, id) : [],
  ])
  const page = isOpening ? '/positions/feuille' : '/positions'
  for (const { organisationId, displayName, status } of members) {
    if (status !== 'joined') continue
    ctx.notify(
      {
        notice,
        to: { power: 'positions.represent', but: ctx.actor.personId },
        subject: id,
        path: `${place.path}${page}`,
        params: {
          place: place.name,
          organisation: displayName,
          round: title,
          message: lines.join('\n'),
          ...(isOpening && closesOn && { day: closesOn }),
        },
      },
      organisationId,
    )
  }
}
