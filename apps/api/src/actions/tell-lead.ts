import { actLinkMinutes } from '@reliance/core/identity/act-link.ts'
import type { ActionRow } from '@reliance/db/actions/actions.ts'
import { placeHere } from '@reliance/db/actions/places.ts'
import type { MutationContext } from '../boundary/use-case.ts'

type Asked = { transferId: string; to: string; organisationIds: readonly string[] }

/**
 * Asks those who speak for an organisation whether the lead of an action is handed on (R73): at once, with a page that needs no
 * session. Each organisation answers for itself.
 */
export const askAboutLead = async (
  ctx: MutationContext,
  { id, number, title }: ActionRow,
  { transferId, to, organisationIds }: Asked,
): Promise<void> => {
  const { db, scope, now } = ctx
  const place = await placeHere(db, scope, ctx.entered.kind)
  for (const organisationId of organisationIds)
    ctx.notify(
      {
        notice: 'actions.lead_asked',
        to: { power: 'positions.represent' },
        subject: id,
        path: `${place.path}/actions/${number}`,
        params: { place: place.name, action: title, organisation: to },
        act: {
          purpose: 'answer_lead',
          spaceId: scope.spaceId,
          subjectId: transferId,
          organisationId,
          minutes: actLinkMinutes(now, null),
        },
      },
      organisationId,
    )
}
