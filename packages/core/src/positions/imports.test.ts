import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addStatements } from './add-statements.ts'
import { answerQuestion } from './answer-question.ts'
import { base64Input } from './base64-input.ts'
import { compactVotes, readCompactVotes } from './compact-votes.ts'
import {
  acceptChunk,
  chunkSizeMax,
  completeImport,
  type ReceivedChunk,
  startImport,
  startImportInput,
} from './import-conversation.ts'
import { organisationExport } from './organisation-export.ts'
import { parsePositionsCsv } from './parse-positions-csv.ts'
import { shownCounts } from './shown-counts.ts'

const id = (n: number) => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`
const codeOf = (result: { ok: boolean; error?: { code: string } }) => result.error?.code ?? 'ok'

describe('a list of statements', () => {
  const facts = { roundState: 'open' as const, otherTexts: ['Déjà là.'] }
  const add = (...texts: string[]) => addStatements(facts, { roundId: id(1), lang: 'fr', texts })

  test('is taken whole, or refused at its line', () => {
    expect(add('Un.', 'Deux.')).toEqual({ ok: true, value: ['Un.', 'Deux.'] })
    expect(add('Un.', 'DEJA LA')).toMatchObject({
      error: { code: 'positions.statement_already_there', field: 'texts.1' },
    })
    expect(add('Un.', 'un')).toMatchObject({ error: { field: 'texts.1' } })
    expect(add('')).toMatchObject({ error: { code: 'positions.statement_empty', field: 'texts.0' } })
    const closed = addStatements(
      { ...facts, roundState: 'closed' },
      { roundId: id(1), lang: 'fr', texts: ['Un.'] },
    )
    expect(codeOf(closed)).toBe('positions.round_closed')
  })
})

test('a question is answered once, with words', () => {
  const input = { organisationId: id(1), questionId: id(2), text: 'Oui.' }
  expect(codeOf(answerQuestion({ answeredAt: null }, input))).toBe('ok')
  expect(codeOf(answerQuestion({ answeredAt: new Date(0) }, input))).toBe('positions.question_answered')
  expect(codeOf(answerQuestion({ answeredAt: null }, { ...input, text: '' }))).toBe('positions.answer_empty')
})

describe('files in pieces', () => {
  const files = [
    { name: 'comments.csv' as const, bytes: chunkSizeMax + 3 },
    { name: 'participants-votes.csv' as const, bytes: 7 },
  ]
  const piece = (number: number, bytes: number): ReceivedChunk => ({ file: 'comments.csv', number, bytes })

  test('are announced with both files that are needed, once each, 8 MB at most', () => {
    const said = (given: object[]) =>
      startImportInput.safeParse({ title: '', lang: 'fr', files: given }).success
    expect(said(files)).toBe(true)
    expect(said(files.slice(0, 1))).toBe(false)
    expect(said([...files, files[0] ?? {}])).toBe(false)
    expect(said([files[0] ?? {}, { name: 'votes.csv', bytes: 1 }])).toBe(false)
    const large = files.map(file => ({ ...file, bytes: 4_000_001 }))
    expect(codeOf(startImport({ title: '', lang: 'fr', files: large }))).toBe(
      'positions.conversation_too_large',
    )
    const empty = [...files, { name: 'votes.csv' as const, bytes: 0 }]
    expect(startImport({ title: '', lang: 'fr', files: empty })).toMatchObject({
      error: { code: 'positions.conversation_file_empty', params: { file: 'votes.csv' } },
    })
  })

  test('arrive full but the last, and are complete when all have', () => {
    expect([piece(0, chunkSizeMax), piece(1, 3)].map(one => codeOf(acceptChunk(files, one)))).toEqual([
      'ok',
      'ok',
    ])
    for (const wrong of [
      piece(0, 3),
      piece(1, 4),
      piece(1, 0),
      piece(2, 1),
      { ...piece(0, 3), file: 'votes.csv' as const },
    ])
      expect(codeOf(acceptChunk(files, wrong))).toBe('positions.conversation_chunk_wrong')
    const comments = [piece(0, chunkSizeMax), piece(1, 3)]
    const matrix: ReceivedChunk = { file: 'participants-votes.csv', number: 0, bytes: 7 }
    expect(codeOf(completeImport(files, [...comments, matrix]))).toBe('ok')
    expect(codeOf(completeImport(files, comments))).toBe('positions.conversation_incomplete')
  })

  test('travel as base64 of at most their size', () => {
    const input = base64Input(6)
    for (const right of ['', 'AAAA', 'AAA=', 'AA==', 'AAAAAAAA'])
      expect([right, input.safeParse(right).success]).toEqual([right, true])
    for (const wrong of ['A', 'AAA', 'A===', 'AA==AAAA', 'é===', 'AAAAAAAAAAAA', 'AA A', 4, null])
      expect([wrong, input.safeParse(wrong).success]).toEqual([wrong, false])
  })
})

test('mapping §2: fewer than five people are never shown', () => {
  expect(shownCounts({ agree: 2, disagree: 1, pass: 1 })).toBeNull()
  expect(shownCounts({ agree: 2, disagree: 1, pass: 2 })).toEqual({ agree: 2, disagree: 1, pass: 2 })
})

test('votes written small read back as they were', () => {
  expect(
    compactVotes([
      { statement: 0, value: 1 },
      { statement: 17, value: -1 },
      { statement: 3, value: 0 },
    ]),
  ).toBe('0+17-3=')
  const vote = fc.record({ statement: fc.nat(100_000), value: fc.constantFrom(-1, 0, 1) })
  fc.assert(
    fc.property(fc.array(vote), votes => {
      expect(readCompactVotes(compactVotes(votes))).toEqual(votes)
    }),
    { seed: 20261119, numRuns: 200 },
  )
})

test('an organisation a file names and the coalition does not know is asked for once', () => {
  const asked: string[] = []
  const parsed = parsePositionsCsv(
    new TextEncoder().encode('organisation;s01;s02\nNeuve;+;\nNEUVE;;-\nRefusée;+;+\n;+;+'),
    {
      organisations: [],
      statements: [1, 2].map(number => ({ statementId: id(number), number, text: `Énoncé ${number}` })),
      list: name => {
        asked.push(name)
        return name === 'Refusée' ? null : id(9)
      },
    },
  )
  expect(asked).toEqual(['Neuve', 'Refusée'])
  expect(parsed).toMatchObject({ ok: false, errors: [{ line: 4 }, { line: 5 }] })
})

test('R69: what an organisation takes away opens in a spreadsheet, and no cell of it is a formula', () => {
  const at = '2026-11-19T08:00:00.000Z'
  const part = {
    coalition: { coalitionId: id(1), name: '=Archipel' },
    organisation: {
      organisationId: id(2),
      displayName: 'Garance',
      status: 'joined',
      statusAt: at,
      joinedAt: null,
    },
    exportedAt: at,
    signatures: [
      {
        label: '1.0',
        answer: 'signed',
        reason: '',
        answeredAt: at,
        signedName: 'A',
        charterText: 'a;"b"\nc',
      },
    ],
    people: [{ displayName: '+Awa', consentedAt: at }],
    statements: [{ statementId: id(3), number: 7, text: 'Un énoncé.' }],
    positions: [],
    questions: [
      {
        direction: 'asked' as const,
        statementNumber: 7,
        otherOrganisation: 'Levain',
        text: 'Pourquoi ?',
        askedAt: at,
        answer: null,
        answeredAt: null,
      },
    ],
    workshopRequests: [],
    exposures: [{ statementNumber: 7, shownAt: at }],
  }
  const { json, files } = organisationExport(part, 'en')
  expect(JSON.parse(json)).toEqual(part)
  const content = (name: string) => files.find(file => file.name === name)?.content
  expect(content('participation.csv')).toContain("Garance;'=Archipel;joined")
  expect(content('signatures.csv')).toContain('"a;""b""\nc"')
  expect(content('people.csv')).toContain("'+Awa")
  expect(content('questions.csv')).toContain('asked;s07;Levain;Pourquoi ?')
  expect(files.every(file => file.content.startsWith('\uFEFF'))).toBe(true)
})
