import type { Checking } from '@reliance/core/consultations/compare-conversation-files.ts'
import { completeImport, type FinishImportInput } from '@reliance/core/consultations/finish-import.ts'
import { isExcluded } from '@reliance/core/consultations/parse-conversation.ts'
import { shownErrorsMax } from '@reliance/core/positions/import-positions-csv.ts'
import { mayCoordinate } from '@reliance/core/positions/powers.ts'
import { readIn } from '@reliance/db/connection/space-transactions.ts'
import { insertConsultation, sameConsultations } from '@reliance/db/consultations/consultations.ts'
import {
  deleteImport,
  findImport,
  type ImportRow,
  lockImport,
  readChunks,
} from '@reliance/db/consultations/conversation-imports.ts'
import { sessionDoor } from '@reliance/db/shared/doors.ts'
import { answerThrough } from '../boundary/answer-mutation.ts'
import { needOpen } from '../boundary/closed-space.ts'
import type { RequestContext } from '../boundary/context.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { actorOf, allow, type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { inTurns } from '../in-turns.ts'
import { type Mistake, type ReadImport, readImport } from './read-import.ts'

type Input = FinishImportInput & InSpace

/** Everything was taken; or nothing, with what is wrong in the files or with the same conversation that is there. */
export type ImportedConversation =
  | {
      imported: true
      consultationId: string
      participantCount: number
      statementCount: number
      voteCount: number
      checkedAgainst: Checking
      /** Statements of which the files write other counts than their votes give. */
      differingCount: number
    }
  | { imported: false; errors: Mistake[]; errorCount: number; same: null }
  | {
      imported: false
      errors: []
      errorCount: 0
      same: { consultationId: string; topic: string; importedAt: string }
    }

/**
 * Ends an import. The files are read again here, whatever the browser found in them, between two transactions;
 * the consultation is then written whole, or nothing of it, and the pieces are deleted. They stay where the same
 * conversation is there already, until the person says that it is wanted again.
 */
export const finishImport = async (
  ctx: RequestContext & { sessionHash: string },
  input: Input,
): Promise<ImportedConversation> => {
  const door = sessionDoor(ctx.sessionHash, input.spaceId)
  const arrived = await readIn(ctx.database)(door, async ({ db, scope }, entering) => {
    const [begun, chunks] = await Promise.all([
      findImport(db, scope, input.consultationId),
      readChunks(db, scope, input.consultationId),
      entering.then(entered => needOpen(entered, db, scope)),
    ])
    return { begun, chunks }
  })
  if (!arrived) throw notFound()
  const { begun, chunks } = arrived.value
  allow(mayCoordinate(actorOf(arrived.entered), input.spaceId, arrived.entered.now))
  const isMine = begun?.startedBy === arrived.entered.personId
  const whole = isMine ? completeImport(begun.files, chunks) : undefined
  const read = isMine && whole?.ok ? await inTurns(readImport(begun, chunks)) : undefined
  return answerThrough(ctx, door, finishing(whole, read), input)
}

/** What is missing is said here and no sooner: a copy of a request that was answered finds no pieces any more. */
const finishing = (whole: ReturnType<typeof completeImport> | undefined, read: ReadImport | undefined) =>
  mutation<Input, ImportedConversation>({
    may: (actor, now, { spaceId }) => mayCoordinate(actor, spaceId, now),
    run: async (ctx, { consultationId, again }) => {
      const begun = await lockImport(ctx.db, ctx.scope, consultationId)
      if (!begun || !whole) throw notFound()
      unwrap(whole, 'conflict')
      if (!read) throw notFound()
      if (read.ok && !again) {
        const [same] = await sameConsultations(ctx.db, ctx.scope, read.conversation.statements)
        if (same) {
          const { id, topic, importedAt } = same
          const found = { consultationId: id, topic, importedAt: importedAt.toISOString() }
          return { imported: false, errors: [], errorCount: 0, same: found }
        }
      }
      await deleteImport(ctx.db, ctx.scope, consultationId)
      if (read.ok) return write(ctx, begun, read)
      const errors = read.errors.slice(0, shownErrorsMax)
      return { imported: false, errors, errorCount: read.errors.length, same: null }
    },
  })

const write = async (
  ctx: MutationContext,
  { id, lang, title }: ImportRow,
  { conversation, ballots }: Extract<ReadImport, { ok: true }>,
): Promise<ImportedConversation> => {
  const { participantCount, statements, topic, description, checkedAgainst } = conversation
  const voteCount = conversation.votes.value.length
  const row = {
    id,
    topic: topic || title,
    description,
    lang,
    participantCount,
    voteCount,
    checkedAgainst,
    importedAt: ctx.now,
    importedBy: ctx.actor.personId,
    mandateId: ctx.mandateId ?? '',
  }
  const rows = statements.map((statement, number) => ({
    number,
    externalId: statement.externalId,
    text: statement.text,
    excluded: isExcluded(statement),
    agree: statement.agree,
    disagree: statement.disagree,
    pass: statement.pass,
    declaredAgree: statement.declared?.agree ?? null,
    declaredDisagree: statement.declared?.disagree ?? null,
  }))
  await insertConsultation(ctx.db, ctx.scope, row, rows, ballots)
  ctx.act('positions.consultation_imported', id)
  return {
    imported: true,
    consultationId: id,
    participantCount,
    statementCount: statements.length,
    voteCount,
    checkedAgainst,
    differingCount: statements.filter(one => one.declared !== null).length,
  }
}
