import { mayReadMembers } from '@reliance/core/organisations/powers.ts'
import { contentOf } from '@reliance/core/positions/position.ts'
import { mayRepresent } from '@reliance/core/positions/powers.ts'
import {
  publishPositions as decide,
  type PublicationChange,
  type PublishPositionsInput,
} from '@reliance/core/positions/publish-positions.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { readIn } from '@reliance/db/connection/space-transactions.ts'
import { type DraftRow, listDrafts } from '@reliance/db/positions/drafts.ts'
import { lockMember } from '@reliance/db/positions/members.ts'
import { wordingsOfRound } from '@reliance/db/positions/mend.ts'
import { deletePositions, positionsOfRound, savePositions } from '@reliance/db/positions/positions.ts'
import { lockRound } from '@reliance/db/positions/rounds.ts'
import { statementsOfRound } from '@reliance/db/positions/statements.ts'
import { sessionDoor } from '@reliance/db/shared/doors.ts'
import { answerThrough } from '../boundary/answer-mutation.ts'
import type { RequestContext } from '../boundary/context.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { actorOf, allow, type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { myOrganisation } from './my-organisation.ts'
import { isToConfirm, stateOf } from './round-facts.ts'
import { tellAnswered } from './tell-answered.ts'

type Input = PublishPositionsInput & InSpace & { organisationId: string }

/**
 * Publishes rows of the sheet to the coalition. The drafts are read at home just before; the revisions named in
 * the input hold them to what was previewed. The mandate is the organisation's, read again by the coalition's door.
 */
export const publishPositions = async (ctx: RequestContext & { sessionHash: string }, input: Input) => {
  const home = await readIn(ctx.database)(
    sessionDoor(ctx.sessionHash, input.organisationId),
    ({ db, scope }) => listDrafts(db, scope, input.spaceId),
  )
  if (home?.entered.kind !== 'organisation') throw notFound()
  allow(mayReadMembers(actorOf(home.entered)))
  const door = sessionDoor(ctx.sessionHash, input.spaceId)
  return answerThrough(ctx, door, publishing(home.value), input)
}

const publishing = (drafts: readonly DraftRow[]) =>
  mutation({
    may: (actor, now, { organisationId }: Input) => mayRepresent(actor, organisationId, now),
    run: async (ctx, input: Input) => {
      const { db, scope, now } = ctx
      const { organisationId, roundId } = input
      myOrganisation(ctx.entered, organisationId, await lockMember(db, scope, organisationId))
      const round = await lockRound(db, scope, roundId, 'share')
      if (!round) throw notFound()
      const statements = await statementsOfRound(db, scope, roundId)
      const published = await positionsOfRound(db, scope, roundId, [organisationId])
      const wordedAt = new Map(
        (await wordingsOfRound(db, scope, roundId)).map(row => [row.statementId, row.replacedAt]),
      )
      const versions = new Map(statements.map(row => [row.id, row.version]))
      const facts = {
        roundState: stateOf(round, now),
        drafts: drafts
          .filter(row => versions.has(row.statementId))
          .map(row => ({
            statementId: row.statementId,
            revision: row.revision,
            ...contentOf(row),
            isFormer: row.savedAt < (wordedAt.get(row.statementId) ?? row.savedAt),
          })),
        published: published
          .filter(row => versions.has(row.statementId))
          .map(row => ({ statementId: row.statementId, ...contentOf(row) })),
        versions,
        today: civilDateAt(now),
      }
      const changes = unwrap(decide(facts, input), 'conflict')
      await write(ctx, organisationId, changes, versions)
      if (published.every(isToConfirm)) await tellAnswered(ctx, roundId, organisationId)
      return { changes: changes.map(({ kind, statementId }) => ({ kind, statementId })) }
    },
  })

const write = async (
  ctx: MutationContext,
  organisationId: string,
  changes: readonly PublicationChange[],
  versions: ReadonlyMap<string, number>,
): Promise<void> => {
  const { db, scope, now, actor } = ctx
  const saved = changes.flatMap(change =>
    change.kind === 'revoked'
      ? []
      : [
          {
            statementId: change.statementId,
            organisationId,
            statementVersion: versions.get(change.statementId) ?? 1,
            ...change.after,
            personId: actor.personId,
            mandateSpaceId: organisationId,
            mandateId: ctx.mandateId ?? null,
            enteredByCoordination: false,
            confirmedAt: null,
          },
        ],
  )
  const revoked = changes.filter(change => change.kind === 'revoked').map(change => change.statementId)
  await savePositions(db, scope, saved, now)
  if (revoked.length > 0) await deletePositions(db, scope, organisationId, revoked)
  for (const { kind, statementId } of changes)
    ctx.act(kind === 'revoked' ? 'positions.revoked' : 'positions.published', statementId)
}
