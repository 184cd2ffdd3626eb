import { mayReadCoalition } from '@reliance/core/coalitions/powers.ts'
import { mayRepresent } from '@reliance/core/positions/powers.ts'
import {
  saveDraftPosition as decide,
  type SaveDraftPositionInput,
} from '@reliance/core/positions/save-draft-position.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { readIn } from '@reliance/db/connection/space-transactions.ts'
import { deleteDraft, insertDraft, lockDrafts, updateDraft } from '@reliance/db/positions/drafts.ts'
import { findStatement, statementsOfRound } from '@reliance/db/positions/statements.ts'
import { sessionDoor } from '@reliance/db/shared/doors.ts'
import { answerThrough } from '../trpc/answer-mutation.ts'
import type { RequestContext } from '../trpc/context.ts'
import { notFound, RuleError, unwrap } from '../trpc/rule-error.ts'
import { actorOf, allow, type InSpace, mutation } from '../trpc/use-case.ts'

type Input = SaveDraftPositionInput & InSpace

/**
 * Saves one row of the sheet at home; `spaceId` is the organisation. The statement is read first in its
 * coalition, so that no draft stands for what is not there.
 */
export const saveDraftPosition = async (ctx: RequestContext & { sessionHash: string }, input: Input) => {
  const there = await readIn(ctx.lanes)(sessionDoor(ctx.sessionHash, input.coalitionId), async inside => {
    const statement = await findStatement(inside.db, inside.scope, input.statementId)
    return statement && statementsOfRound(inside.db, inside.scope, statement.roundId)
  })
  if (!there?.value) throw notFound()
  allow(mayReadCoalition(actorOf(there.entered)))
  const inRound = new Set(there.value.map(row => row.id))
  const door = sessionDoor(ctx.sessionHash, input.spaceId)
  return answerThrough(ctx, door, saving(inRound), input)
}

const saving = (inRound: ReadonlySet<string>) =>
  mutation({
    may: (actor, now, { spaceId }: Input) => mayRepresent(actor, spaceId, now),
    run: async ({ db, scope, now, actor }, input: Input): Promise<{ revision: number }> => {
      const { coalitionId, statementId } = input
      const drafts = await lockDrafts(db, scope, coalitionId)
      const current = drafts.find(row => row.statementId === statementId)
      const facts = {
        currentRevision: current?.revision ?? 0,
        otherImportantCount: drafts.filter(
          row => row !== current && row.important && inRound.has(row.statementId),
        ).length,
        today: civilDateAt(now),
      }
      const change = unwrap(decide(facts, input), 'conflict')
      if (change.kind === 'delete') {
        await deleteDraft(db, scope, { coalitionId, statementId })
        return { revision: 0 }
      }
      const { content, revision } = change
      const row = { coalitionId, statementId, ...content, savedBy: actor.personId, savedAt: now, revision }
      if (current) await updateDraft(db, scope, row)
      else if (!(await insertDraft(db, scope, row)))
        throw new RuleError('conflict', { code: 'positions.revision_changed' })
      return { revision }
    },
  })
