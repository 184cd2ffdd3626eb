import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compactVotes, readCompactVotes } from './compact-votes.ts'
import { completeImport } from './finish-import.ts'
import {
  acceptChunk,
  chunkSizeMax,
  type ReceivedChunk,
  startImport,
  startImportInput,
} from './import-conversation.ts'
import { shownCounts } from './shown-counts.ts'

const codeOf = (result: { ok: boolean; error?: { code: string } }) => result.error?.code ?? 'ok'

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
