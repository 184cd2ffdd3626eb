import { civilDateAt } from '@reliance/core/shared/time.ts'
import { coalitionPlace, currentCharter } from '@reliance/db/coalitions/coalitions.ts'
import type { MutationContext } from '../boundary/use-case.ts'

type Signing = { organisationId: string; organisation: string; signer: string }

/**
 * To whoever has just signed: the text, the day, for which organisation, and how to leave or to ask. It is written to them
 * at home, since nobody has to appear in the coalition to sign.
 */
export const tellSigner = async (
  { db, scope, now, actor, notify }: MutationContext,
  { organisationId, organisation, signer }: Signing,
): Promise<void> => {
  const [place, charter] = await Promise.all([coalitionPlace(db, scope), currentCharter(db, scope)])
  notify(
    {
      notice: 'coalitions.signed_receipt',
      to: { personId: actor.personId },
      subject: charter?.id ?? '',
      path: place.path,
      params: {
        place: place.name,
        organisation,
        signer,
        version: charter?.label ?? '',
        day: civilDateAt(now),
        message: charter?.text ?? '',
      },
    },
    organisationId,
  )
}
