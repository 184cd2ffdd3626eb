import { mayRepresent } from '@reliance/core/positions/powers.ts'
import {
  reaffirmPosition as decide,
  type ReaffirmPositionInput,
} from '@reliance/core/positions/reaffirm-position.ts'
import { lockMember } from '@reliance/db/positions/members.ts'
import { lockStanding } from '@reliance/db/positions/mend.ts'
import { lockPosition, reaffirmPosition as save } from '@reliance/db/positions/positions.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { myOrganisation } from './my-organisation.ts'
import { isToConfirm, stateOf } from './round-facts.ts'

type Input = ReaffirmPositionInput & InSpace & { organisationId: string }

/** The organisation says of the words that stand now what it had said of the former ones, under its own mandate. */
export const reaffirmPosition = mutation({
  may: (actor, now, { organisationId }: Input) => mayRepresent(actor, organisationId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now, actor } = ctx
    const { organisationId, statementId } = input
    myOrganisation(ctx.entered, organisationId, await lockMember(db, scope, organisationId))
    const standing = await lockStanding(db, scope, statementId)
    if (!standing) throw notFound()
    const row = await lockPosition(db, scope, statementId, organisationId)
    const facts = {
      roundState: stateOf(standing.round, now),
      statementVersion: standing.statement.version,
      position: row ? { ...row, isToConfirm: isToConfirm(row) } : null,
    }
    const { statementVersion } = unwrap(decide(facts, input), 'conflict')
    await save(db, scope, {
      statementId,
      organisationId,
      statementVersion,
      publishedAt: now,
      personId: actor.personId,
      mandateSpaceId: organisationId,
      mandateId: ctx.mandateId ?? null,
    })
    ctx.act('positions.reaffirmed', statementId)
    return { statementVersion, version: (row?.version ?? 0) + 1 }
  },
})
