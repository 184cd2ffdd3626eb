import {
  type AnnouncedFile,
  type ConversationPart,
  chunkSizeMax,
} from '@reliance/core/consultations/import-conversation.ts'
import { requestId } from '../testing/scenes.ts'
import type { TestPerson } from '../testing/test-api.ts'

export type Files = Partial<Record<ConversationPart, Uint8Array>>

/** Seeded numbers in [0, 1): mulberry32. */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}

/** A conversation as a platform publishes it; the last statement has three votes, every seventh is refused. */
export const generatedConversation = (people: number, statements: number, word = 'Énoncé') => {
  const next = random(people * 1000 + statements)
  const counts = Array.from({ length: statements }, () => ({ agree: 0, disagree: 0, pass: 0 }))
  const rows = Array.from({ length: people }, (_, person) => {
    const votes = counts.map((count, statement) => {
      if (statement === statements - 1 ? person >= 3 : next() < 0.4) return ''
      const value = Math.floor(next() * 3) - 1
      count[value === 1 ? 'agree' : value === -1 ? 'disagree' : 'pass']++
      return String(value)
    })
    const tally = (vote: string) => votes.filter(one => one === vote).length
    const voted = votes.length - tally('')
    return [person, 0, 0, voted, tally('1'), tally('-1'), ...votes].join(',')
  })
  const header = ['participant', 'group-id', 'n-comments', 'n-votes', 'n-agree', 'n-disagree']
  const comments = counts.map(
    ({ agree, disagree }, statement) =>
      `${statement},${agree},${disagree},${statement % 7 === 6 ? -1 : 1},"${word} ${statement}\nsur deux lignes"`,
  )
  const bytes = (lines: readonly string[]) => new TextEncoder().encode(`${lines.join('\n')}\n`)
  const files: Files = {
    'comments.csv': bytes(['comment-id,agrees,disagrees,moderated,comment-body', ...comments]),
    'participants-votes.csv': bytes([[...header, ...counts.keys()].join(','), ...rows]),
    'summary.csv': bytes(['topic,La ville en 2050', 'conversation-description,Une phrase']),
  }
  return { files, counts }
}

/** Sends the files as a browser does, piece by piece; answers with what each step said. */
export const sendConversation = async (person: TestPerson, spaceId: string, files: Files) => {
  const announced = Object.entries(files).map(
    ([name, bytes]): AnnouncedFile => ({
      name: name as ConversationPart,
      bytes: bytes.length,
    }),
  )
  const { consultationId, chunkBytes, totalBytes } = await person.consultations.startImport.mutate({
    spaceId,
    requestId: requestId(),
    title: 'Conversation publiée',
    lang: 'fr',
    files: announced,
  })
  const progress: number[] = []
  for (const { name: file } of announced) {
    const bytes = Buffer.from(files[file] ?? new Uint8Array())
    for (let number = 0; number * chunkBytes < bytes.length; number++) {
      const content = bytes.subarray(number * chunkSizeMax, (number + 1) * chunkSizeMax).toString('base64')
      const input = { spaceId, requestId: requestId(), consultationId, file, number, content }
      progress.push((await person.consultations.appendImport.mutate(input)).receivedBytes / totalBytes)
    }
  }
  const finish = { spaceId, requestId: requestId(), consultationId, again: false }
  const finished = await person.consultations.finishImport.mutate(finish)
  return { consultationId, progress, finished, finish }
}
