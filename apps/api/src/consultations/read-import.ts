import type { ConsultationCode } from '@reliance/core/consultations/codes.ts'
import { compactVotes } from '@reliance/core/consultations/compact-votes.ts'
import {
  type Conversation,
  type ConversationFiles,
  parseConversation,
} from '@reliance/core/consultations/parse-conversation.ts'
import { decodeText } from '@reliance/core/shared/decode-text.ts'
import type { Steps } from '@reliance/core/shared/steps.ts'
import type { ChunkRow, ImportRow } from '@reliance/db/consultations/conversation-imports.ts'

export type Mistake = { code: ConsultationCode; params: Readonly<Record<string, string | number>> }

/** The conversation, and the votes of each person as they are kept. */
export type ReadImport =
  | { ok: true; conversation: Conversation; ballots: readonly string[] }
  | { ok: false; errors: readonly Mistake[] }

/** Lines that a mistake names, when a file has many. */
const namedLines = 10

function* textsOf(begun: ImportRow, chunks: readonly ChunkRow[]): Steps<Map<string, string> | Mistake> {
  const texts = new Map<string, string>()
  for (const { name, bytes } of begun.files) {
    const pieces = chunks
      .filter(chunk => chunk.file === name)
      .map(chunk => Buffer.from(chunk.content, 'base64'))
    yield bytes
    const decoded = decodeText(Buffer.concat(pieces))
    yield bytes
    if (decoded.ok) texts.set(name, decoded.text)
    else if (decoded.why === 'binary')
      return { code: 'positions.conversation_not_text', params: { file: name } }
    else {
      const { lines } = decoded
      const named = `${lines.slice(0, namedLines).join(', ')}${lines.length > namedLines ? '…' : ''}`
      const params = { file: name, lines: named, count: lines.length }
      return { code: 'positions.conversation_bytes_wrong', params }
    }
  }
  return texts
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

/** One text per person, in the order of the file. */
function* ballotsOf({ votes, participantCount }: Conversation): Steps<string[]> {
  const people: { statement: number; value: number }[][] = Array.from({ length: participantCount }, () => [])
  votes.participant.forEach((person, at) => {
    people[person]?.push({ statement: votes.statement[at] ?? 0, value: votes.value[at] ?? 0 })
  })
  yield votes.value.length
  const ballots: string[] = []
  for (const person of people) {
    yield 10 * person.length
    ballots.push(compactVotes(person))
  }
  return ballots
}

/** The conversation in pieces that are complete, or what is wrong with it. */
export function* readImport(begun: ImportRow, chunks: readonly ChunkRow[]): Steps<ReadImport> {
  const texts = yield* textsOf(begun, chunks)
  if (!(texts instanceof Map)) return { ok: false, errors: [texts] }
  const parsed = yield* parseConversation(filesOf(texts))
  if (!parsed.ok) return { ok: false, errors: [parsed.error] }
  const { conversation } = parsed
  if (conversation.discrepancies.length > 0) return { ok: false, errors: conversation.discrepancies }
  return { ok: true, conversation, ballots: yield* ballotsOf(conversation) }
}
