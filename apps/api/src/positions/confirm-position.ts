import {
  type ConfirmPositionInput,
  confirmPosition as decide,
} from '@reliance/core/positions/confirm-position.ts'
import { mayRepresent } from '@reliance/core/positions/powers.ts'
import { lockMember } from '@reliance/db/positions/members.ts'
import { lockStanding } from '@reliance/db/positions/mend.ts'
import { lockPosition, confirmPosition as save } from '@reliance/db/positions/positions.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { myOrganisation } from './my-organisation.ts'

export type ConfirmOne = ConfirmPositionInput & InSpace & { organisationId: string }

/** The organisation makes its own what the coordination entered for it, under its own mandate. */
export const confirmPosition = mutation({
  may: (actor, now, { organisationId }: ConfirmOne) => mayRepresent(actor, organisationId, now),
  run: async (ctx, input: ConfirmOne) => {
    const { db, scope, now, actor } = ctx
    const { organisationId, statementId } = input
    myOrganisation(ctx.entered, organisationId, await lockMember(db, scope, organisationId))
    const standing = await lockStanding(db, scope, statementId)
    if (!standing) throw notFound()
    const row = await lockPosition(db, scope, statementId, organisationId)
    const { content, confirmedAt } = unwrap(decide({ position: row ?? null }, input, now), 'conflict')
    await save(db, scope, {
      statementId,
      organisationId,
      nuance: content.nuance,
      source: content.source,
      confirmedAt,
      // What was counted when the round closed stays on the words that it was counted on.
      ...(standing.round.closedAt === null && { statementVersion: standing.statement.version }),
      personId: actor.personId,
      mandateSpaceId: organisationId,
      mandateId: ctx.mandateId ?? null,
    })
    ctx.act('positions.confirmed', statementId)
    return { confirmedAt: confirmedAt.toISOString(), version: (row?.version ?? 0) + 1 }
  },
})
