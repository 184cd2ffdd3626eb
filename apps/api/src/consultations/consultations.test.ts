import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseConversation } from '@reliance/core/consultations/parse-conversation.ts'
import { runSteps } from '@reliance/core/shared/steps.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundMembers, type Home } from '../positions/round-scene.ts'
import { requestId } from '../testing/scenes.ts'
import { refusalOf, startTestApi, type TestApi } from '../testing/test-api.ts'
import { generatedConversation, sendConversation } from './conversation-scene.ts'

let api: TestApi
let host: Home
let guest: Home
let spaceId: string
beforeAll(async () => {
  api = await startTestApi()
  const founded = await foundMembers(api, 'gens', ['Garance', 'Levain'])
  spaceId = founded.spaceId
  host = founded.host
  guest = founded.guests[0] ?? founded.host
})
afterAll(() => api.stop())

const rowsIn = async (table: string): Promise<number> => {
  const sql = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  try {
    const [row] = await sql`select count(*)::int as found from ${sql(table)}`
    return row?.found
  } finally {
    await sql.end()
  }
}

describe('a conversation of people', () => {
  it('2,000 people on 60 statements are imported with progress, and every count is right', async () => {
    const { files, counts } = generatedConversation(2000, 60)
    const sent = await sendConversation(host.person, spaceId, files)
    expect(sent.progress.at(-1)).toBe(1)
    expect(sent.progress).toEqual([...sent.progress].sort((a, b) => a - b))
    const voteCount = counts.reduce((sum, one) => sum + one.agree + one.disagree + one.pass, 0)
    expect(sent.finished).toEqual({
      imported: true,
      consultationId: sent.consultationId,
      participantCount: 2000,
      statementCount: 60,
      voteCount,
      checkedAgainst: 'nothing',
      differingCount: 0,
    })
    const read = await guest.person.consultations.get.query({
      spaceId,
      consultationId: sent.consultationId,
    })
    expect(read).toMatchObject({ topic: 'La ville en 2050', participantCount: 2000, voteCount })
    expect(read.statements.slice(0, 59).map(one => one.counts)).toEqual(counts.slice(0, 59))
    // Three people voted on the last one: fewer than five are never shown.
    expect(read.statements[59]?.counts).toBeNull()
    const excluded = read.statements.filter(one => one.excluded).map(one => one.number)
    expect(excluded).toEqual([6, 13, 20, 27, 34, 41, 48, 55])
    expect(read.statements[0]?.text).toBe('Énoncé 0\nsur deux lignes')
    expect(JSON.stringify(read)).not.toContain('votes"')
    expect(await host.person.consultations.finishImport.mutate(sent.finish)).toEqual(sent.finished)
    expect(await rowsIn('consultation_participant')).toBe(2000)
    expect(await rowsIn('import_chunk')).toBe(0)
    const list = await guest.person.consultations.list.query({ spaceId })
    expect(list.map(one => one.consultationId)).toEqual([sent.consultationId])
  })

  it('files that do not agree, or cannot be read, leave nothing behind', async () => {
    const before = await rowsIn('consultation')
    const { files } = generatedConversation(30, 8)
    const comments = new TextDecoder().decode(files['comments.csv'])
    const changed = comments.replace(/^1,\d+,/m, '1,0,')
    const differing = await sendConversation(host.person, spaceId, {
      ...files,
      'comments.csv': new TextEncoder().encode(changed),
    })
    expect(differing.finished).toMatchObject({
      imported: false,
      errorCount: 1,
      errors: [{ code: 'positions.conversation_statement_counts_differ', params: { statement: 1 } }],
    })
    const binary = await sendConversation(host.person, spaceId, {
      ...files,
      'summary.csv': new Uint8Array([0, 1]),
    })
    expect(binary.finished).toMatchObject({
      errors: [{ code: 'positions.conversation_not_text', params: { file: 'summary.csv' } }],
    })
    const wrong = await sendConversation(host.person, spaceId, {
      ...files,
      'participants-votes.csv': files['comments.csv'] ?? new Uint8Array(),
    })
    expect(wrong.finished).toMatchObject({ errors: [{ code: 'positions.conversation_column_missing' }] })
    expect([await rowsIn('consultation'), await rowsIn('import_chunk')]).toEqual([before, 0])
  })

  it('one byte in another encoding is refused with its line, and no accent is changed', async () => {
    const { files } = generatedConversation(30, 8)
    const damaged = Buffer.from(files['comments.csv'] ?? [])
    damaged[damaged.lastIndexOf('sur deux')] = 0xe9
    const { finished } = await sendConversation(host.person, spaceId, { ...files, 'comments.csv': damaged })
    expect(finished).toMatchObject({
      imported: false,
      errors: [
        {
          code: 'positions.conversation_bytes_wrong',
          params: { file: 'comments.csv', lines: '17', count: 1 },
        },
      ],
    })
  })

  it('files that differ a little from their votes are taken from the votes, and the page says where', async () => {
    const { files, counts } = generatedConversation(40, 6, 'Propos')
    const comments = Buffer.from(files['comments.csv'] ?? []).toString('utf8')
    const declared = counts[2]
    const changed = comments.replace(`\n2,${declared?.agree},`, `\n2,${(declared?.agree ?? 0) - 1},`)
    const summary = 'topic,Le marché\nvoters,40\ncomments,6\n'
    const { finished, consultationId } = await sendConversation(host.person, spaceId, {
      ...files,
      'comments.csv': Buffer.from(changed),
      'summary.csv': Buffer.from(summary),
    })
    expect(finished).toMatchObject({ imported: true, checkedAgainst: 'summary', differingCount: 1 })
    const read = await guest.person.consultations.get.query({ spaceId, consultationId })
    expect(read.checkedAgainst).toBe('summary')
    expect(read.statements.map(one => one.declared)).toEqual(
      counts.map(({ agree, disagree }, at) => (at === 2 ? { agree: agree - 1, disagree } : null)),
    )
    expect(read.statements[2]?.counts).toEqual(declared)
  })

  it('the same conversation is said to be there before it is taken a second time', async () => {
    const { files } = generatedConversation(25, 9, 'Idée')
    const first = await sendConversation(host.person, spaceId, files)
    expect(first.finished).toMatchObject({ imported: true })
    // The next day: two people and a statement more.
    const next = await sendConversation(host.person, spaceId, generatedConversation(27, 10, 'Idée').files)
    expect(next.finished).toMatchObject({
      imported: false,
      errorCount: 0,
      same: { consultationId: first.consultationId, topic: 'La ville en 2050' },
    })
    const before = await rowsIn('consultation')
    const again = { ...next.finish, requestId: requestId(), again: true }
    expect(await host.person.consultations.finishImport.mutate(again)).toMatchObject({ imported: true })
    expect([await rowsIn('consultation'), await rowsIn('import_chunk')]).toEqual([before + 1, 0])
    const another = await sendConversation(host.person, spaceId, generatedConversation(25, 9, 'Avis').files)
    expect(another.finished).toMatchObject({ imported: true })
  })

  it('whoever coordinates removes one: every row of it goes, and the act stays', async () => {
    const rows = () =>
      Promise.all(['consultation', 'consultation_statement', 'consultation_participant'].map(rowsIn))
    const before = await rows()
    const { files } = generatedConversation(20, 5, 'Souhait')
    const { consultationId } = await sendConversation(host.person, spaceId, files)
    const read = () => host.person.consultations.get.query({ spaceId, consultationId })
    expect((await read()).can).toEqual({ remove: true })
    expect((await guest.person.consultations.get.query({ spaceId, consultationId })).can).toEqual({
      remove: false,
    })
    const remove = (person = host.person, id = consultationId) =>
      person.consultations.remove.mutate({ spaceId, requestId: requestId(), consultationId: id })
    expect(await refusalOf(remove(guest.person))).toBe('mandates.power_missing')
    expect(await refusalOf(remove(host.person, requestId()))).toBe('shared.not_found')
    expect(await rows()).not.toEqual(before)
    expect(await remove()).toEqual({ consultationId })
    expect(await rows()).toEqual(before)
    expect(await refusalOf(read())).toBe('shared.not_found')
    expect(await refusalOf(remove())).toBe('shared.not_found')
    const sql = postgres(api.database.superuserUrl, { max: 1 })
    const acts = await sql`select person_id from act where kind = 'positions.consultation_removed'`
    await sql.end()
    expect(acts).toEqual([{ person_id: host.personId }])
  })

  it('pieces are what was announced, and an import belongs to who began it', async () => {
    const bytes = Buffer.from('comment-id,agrees\n')
    const start = (files: { name: 'comments.csv' | 'participants-votes.csv'; bytes: number }[]) =>
      host.person.consultations.startImport.mutate({
        spaceId,
        requestId: requestId(),
        title: '',
        lang: 'fr',
        files,
      })
    const both = (size: number) => [
      { name: 'comments.csv' as const, bytes: size },
      { name: 'participants-votes.csv' as const, bytes: 10 },
    ]
    expect(await refusalOf(start([{ name: 'comments.csv', bytes: 5 }]))).toBe('shared.wrong_input')
    expect(await refusalOf(start(both(0)))).toBe('positions.conversation_file_empty')
    expect(await refusalOf(start(both(9_000_000)))).toBe('positions.conversation_too_large')
    const { consultationId } = await start(both(bytes.length))
    const append = (change: object, person = host.person) =>
      person.consultations.appendImport.mutate({
        spaceId,
        requestId: requestId(),
        consultationId,
        file: 'comments.csv',
        number: 0,
        content: bytes.toString('base64'),
        ...change,
      })
    expect(await refusalOf(append({ number: 1 }))).toBe('positions.conversation_chunk_wrong')
    expect(await refusalOf(append({ file: 'votes.csv' }))).toBe('positions.conversation_chunk_wrong')
    expect(await refusalOf(append({ content: 'AAAA' }))).toBe('positions.conversation_chunk_wrong')
    expect(await refusalOf(append({ content: 'pas du base64' }))).toBe('shared.wrong_input')
    expect(await refusalOf(append({}, guest.person))).toBe('mandates.power_missing')
    expect(await append({})).toEqual({ receivedBytes: 18, totalBytes: 28 })
    expect(await append({})).toEqual({ receivedBytes: 18, totalBytes: 28 })
    const finish = { spaceId, requestId: requestId(), consultationId, again: false }
    expect(await refusalOf(host.person.consultations.finishImport.mutate(finish))).toBe(
      'positions.conversation_incomplete',
    )
    await start(both(5))
    expect(await refusalOf(append({}))).toBe('shared.not_found')
    expect(await refusalOf(host.person.consultations.finishImport.mutate(finish))).toBe('shared.not_found')
    expect(await rowsIn('import_chunk')).toBe(0)
  })
})

const published = fileURLToPath(
  new URL('../../../../../shared/data/opinions/american-assembly.bowling-green/', import.meta.url),
)
describe('a published conversation', () => {
  it.skipIf(!existsSync(published))(
    'american-assembly.bowling-green is imported with the counts of its own files (skipped without ../shared/data)',
    async () => {
      const file = (name: string) => readFileSync(`${published}${name}`)
      const files = {
        'comments.csv': file('comments.csv'),
        'participants-votes.csv': file('participants-votes.csv'),
        'summary.csv': file('summary.csv'),
      }
      const expected = runSteps(
        parseConversation({
          comments: files['comments.csv'].toString('utf8'),
          participantsVotes: files['participants-votes.csv'].toString('utf8'),
        }),
      )
      if (!expected.ok) throw new Error(expected.error.code)
      const { finished, consultationId, progress } = await sendConversation(host.person, spaceId, files)
      expect(finished).toMatchObject({
        imported: true,
        participantCount: 2031,
        statementCount: 896,
        voteCount: 225524,
      })
      expect(progress.length).toBeGreaterThan(5)
      const read = await host.person.consultations.get.query({ spaceId, consultationId })
      expect(read.statements.map(one => one.counts)).toEqual(
        expected.conversation.statements.map(({ agree, disagree, pass }) =>
          agree + disagree + pass < 5 ? null : { agree, disagree, pass },
        ),
      )
    },
  )
})
