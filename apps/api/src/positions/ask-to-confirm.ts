import { actLinkMinutes } from '@reliance/core/identity/act-link.ts'
import { coalitionPlace, type Member } from '@reliance/db/positions/members.ts'
import type { MutationContext } from '../boundary/use-case.ts'

/**
 * Whoever speaks for a member organisation is told that positions in its name await them; three times a day at most, as
 * a file may be sent again and again. Their page says it each time.
 */
export const askToConfirm = async (
  { db, scope, now, notify, services }: MutationContext,
  round: { id: string; title: string },
  members: readonly Member[],
): Promise<void> => {
  const place = await coalitionPlace(db, scope)
  for (const { organisationId, displayName, status } of members) {
    if (status !== 'joined') continue
    if (await services.limits.spendEach('confirmationPerPlace', [`${organisationId}:${round.id}`])) continue
    notify(
      {
        notice: 'positions.to_confirm',
        to: { power: 'positions.represent' },
        subject: round.id,
        path: `${place.path}/positions/feuille`,
        params: { place: place.name, organisation: displayName, round: round.title },
        act: {
          purpose: 'confirm_positions',
          spaceId: scope.spaceId,
          subjectId: round.id,
          organisationId,
          minutes: actLinkMinutes(now, null),
        },
      },
      organisationId,
    )
  }
}
