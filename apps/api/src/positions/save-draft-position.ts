import { mayReadCoalition } from '@reliance/core/coalitions/powers.ts'
import { mayRepresent } from '@reliance/core/positions/powers.ts'
import {
  saveDraftPosition as decide,
  type SaveDraftPositionInput,
} from '@reliance/core/positions/save-draft-position.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { readIn } from '@reliance/db/connection/space-transactions.ts'
import { deleteDraft, insertDraft, lockDrafts, updateDraft } from '@reliance/db/positions/drafts.ts'
import { statementsBeside } from '@reliance/db/positions/statements.ts'
import { sessionDoor } from '@reliance/db/shared/doors.ts'
import { answerThrough } from '../boundary/answer-mutation.ts'
import type { RequestContext } from '../boundary/context.ts'
import { refuseEntry, sessionHashOf } from '../boundary/procedures.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { actorOf, allow, type InSpace, mutation } from '../boundary/use-case.ts'

type Input = SaveDraftPositionInput & InSpace

/**
 * Saves one row of the sheet at home; `spaceId` is the organisation. The statement is read first in its
 * coalition, so that no draft stands for what is not there.
 */
export const saveDraftPosition = async (ctx: RequestContext, input: Input) => {
  const sessionHash = sessionHashOf(ctx)
  const there = await readIn(ctx.database)(sessionDoor(sessionHash, input.coalitionId), ({ db, scope }) =>
    statementsBeside(db, scope, input.statementId),
  )
  if (!there) return refuseEntry(ctx)
  if (there.value.length === 0) throw notFound()
  allow(mayReadCoalition(actorOf(there.entered)))
  const inRound = new Set(there.value.map(row => row.id))
  return answerThrough(ctx, sessionDoor(sessionHash, input.spaceId), saving(inRound), input)
}

const saving = (inRound: ReadonlySet<string>) =>
  mutation({
    may: (actor, now, { spaceId }: Input) => mayRepresent(actor, spaceId, now),
    run: async ({ db, scope, now, actor, lastly }, input: Input): Promise<{ revision: number }> => {
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
        lastly(() => deleteDraft(db, scope, { coalitionId, statementId }))
        return { revision: 0 }
      }
      const { content, revision } = change
      const row = { coalitionId, statementId, ...content, savedBy: actor.personId, savedAt: now, revision }
      lastly(() => (current ? updateDraft : insertDraft)(db, scope, row))
      return { revision }
    },
  })
