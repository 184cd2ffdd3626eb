import type { PositionCode } from '@reliance/core/positions/codes.ts'
import { compactVotes } from '@reliance/core/positions/compact-votes.ts'
import { completeImport } from '@reliance/core/positions/import-conversation.ts'
import { shownErrorsMax } from '@reliance/core/positions/import-positions-csv.ts'
import {
  type Conversation,
  type ConversationFiles,
  isExcluded,
  parseConversation,
} from '@reliance/core/positions/parse-conversation.ts'
import { mayCoordinate } from '@reliance/core/positions/powers.ts'
import { decodeText } from '@reliance/core/shared/csv.ts'
import { insertConsultation } from '@reliance/db/positions/consultations.ts'
import {
  type ChunkRow,
  deleteImport,
  findImport,
  type ImportRow,
  lockImport,
  readChunks,
} from '@reliance/db/positions/conversation-imports.ts'
import { sessionDoor } from '@reliance/db/shared/doors.ts'
import { readIn } from '@reliance/db/space-transactions.ts'
import { answerMutation } from '../trpc/answer-mutation.ts'
import { needOpen } from '../trpc/closed-space.ts'
import type { RequestContext } from '../trpc/context.ts'
import { notFound, unwrap } from '../trpc/rule-error.ts'
import { actorOf, allow, type MutationContext, mutation } from '../trpc/use-case.ts'

type Input = { consultationId: string; spaceId: string; requestId: string }
type Mistake = { code: PositionCode; params: Record<string, string | number> }
type Read = { ok: true; conversation: Conversation } | { ok: false; errors: Mistake[] }

/** Everything was taken, or nothing, with what is wrong in the files. */
export type ImportedConversation =
  | {
      imported: true
      consultationId: string
      participantCount: number
      statementCount: number
      voteCount: number
    }
  | { imported: false; errors: Mistake[]; errorCount: number }

/**
 * Ends an import. The files are read again here, whatever the browser found in them, between two transactions;
 * the consultation is then written whole, or nothing of it, and the pieces are deleted.
 */
export const finishImport = async (
  ctx: RequestContext & { sessionHash: string },
  input: Input,
): Promise<ImportedConversation> => {
  const door = sessionDoor(ctx.sessionHash, input.spaceId)
  const arrived = await readIn(ctx.lanes)(door, async ({ db, scope }, entering) => {
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
  const read = isMine && whole?.ok ? readFiles(begun, chunks) : undefined
  const answer = await answerMutation(ctx, door, finishing(whole, read), input)
  if (!answer) throw notFound()
  return answer.value
}

/** The conversation in the pieces, or what is wrong with it. */
const readFiles = (begun: ImportRow, chunks: readonly ChunkRow[]): Read => {
  const texts = new Map<string, string>()
  for (const { name } of begun.files) {
    const pieces = chunks
      .filter(chunk => chunk.file === name)
      .map(chunk => Buffer.from(chunk.content, 'base64'))
    const decoded = decodeText(Buffer.concat(pieces))
    if (!decoded.ok)
      return { ok: false, errors: [{ code: 'positions.conversation_not_text', params: { file: name } }] }
    texts.set(name, decoded.text)
  }
  const parsed = parseConversation(filesOf(texts))
  if (!parsed.ok) return { ok: false, errors: [{ ...parsed.error }] }
  const { discrepancies } = parsed.conversation
  if (discrepancies.length > 0) return { ok: false, errors: [...discrepancies] }
  return parsed
}

const filesOf = (texts: ReadonlyMap<string, string>): ConversationFiles => {
  const [votes, summary] = [texts.get('votes.csv'), texts.get('summary.csv')]
  return {
    comments: texts.get('comments.csv') ?? '',
    participantsVotes: texts.get('participants-votes.csv') ?? '',
    ...(votes !== undefined && { votes }),
    ...(summary !== undefined && { summary }),
  }
}

/** What is missing is said here and no sooner: a copy of a request that was answered finds no pieces any more. */
const finishing = (whole: ReturnType<typeof completeImport> | undefined, read: Read | undefined) =>
  mutation<Input, ImportedConversation>({
    may: (actor, now, { spaceId }) => mayCoordinate(actor, spaceId, now),
    run: async (ctx, { consultationId }) => {
      const begun = await lockImport(ctx.db, ctx.scope, consultationId)
      if (!begun || !whole) throw notFound()
      unwrap(whole, 'conflict')
      if (!read) throw notFound()
      await deleteImport(ctx.db, ctx.scope, consultationId)
      if (!read.ok)
        return {
          imported: false,
          errors: read.errors.slice(0, shownErrorsMax),
          errorCount: read.errors.length,
        }
      return write(ctx, begun, read.conversation)
    },
  })

const write = async (
  ctx: MutationContext,
  begun: ImportRow,
  conversation: Conversation,
): Promise<ImportedConversation> => {
  const { id, lang, title } = begun
  const { participantCount, statements, topic, description } = conversation
  const voteCount = conversation.votes.value.length
  await insertConsultation(
    ctx.db,
    ctx.scope,
    {
      id,
      topic: topic || title,
      description,
      lang,
      participantCount,
      voteCount,
      importedAt: ctx.now,
      importedBy: ctx.actor.personId,
      mandateId: ctx.mandateId ?? '',
    },
    statements.map((statement, number) => ({
      number,
      externalId: statement.externalId,
      text: statement.text,
      excluded: isExcluded(statement),
      agree: statement.agree,
      disagree: statement.disagree,
      pass: statement.pass,
    })),
    votesOf(conversation),
  )
  ctx.act('positions.consultation_imported', id)
  return {
    imported: true,
    consultationId: id,
    participantCount,
    statementCount: statements.length,
    voteCount,
  }
}

/** One text per person, in the order of the file. */
const votesOf = ({ votes, participantCount }: Conversation): string[] => {
  const people: { statement: number; value: number }[][] = Array.from({ length: participantCount }, () => [])
  votes.participant.forEach((person, at) => {
    people[person]?.push({ statement: votes.statement[at] ?? 0, value: votes.value[at] ?? 0 })
  })
  return people.map(compactVotes)
}
