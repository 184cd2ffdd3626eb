import { describe, expect, test } from 'vitest'
import { addStatements } from './add-statements.ts'
import { answerQuestion } from './answer-question.ts'
import { organisationTables } from './organisation-export.ts'
import { parsePositionsCsv } from './parse-positions-csv.ts'

const id = (n: number) => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`
const codeOf = (result: { ok: boolean; error?: { code: string } }) => result.error?.code ?? 'ok'

describe('a list of statements', () => {
  const facts = { roundState: 'open' as const, otherTexts: ['Déjà là.'] }
  const add = (...texts: string[]) => addStatements(facts, { lang: 'fr', texts })

  test('is taken whole, or refused at its line', () => {
    expect(add('Un.', 'Deux.')).toEqual({ ok: true, value: ['Un.', 'Deux.'] })
    expect(add('Un.', 'DEJA LA')).toMatchObject({
      error: { code: 'positions.statement_already_there', field: 'texts.1' },
    })
    expect(add('Un.', 'un')).toMatchObject({ error: { field: 'texts.1' } })
    expect(add('')).toMatchObject({ error: { code: 'positions.statement_empty', field: 'texts.0' } })
    const closed = addStatements({ ...facts, roundState: 'closed' }, { lang: 'fr', texts: ['Un.'] })
    expect(codeOf(closed)).toBe('positions.round_closed')
  })
})

test('a question is answered once, with words', () => {
  const input = { organisationId: id(1), questionId: id(2), text: 'Oui.' }
  expect(codeOf(answerQuestion({ answeredAt: null }, input))).toBe('ok')
  expect(codeOf(answerQuestion({ answeredAt: new Date(0) }, input))).toBe('positions.question_answered')
  expect(codeOf(answerQuestion({ answeredAt: null }, { ...input, text: '' }))).toBe('positions.answer_empty')
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
        answer: 'signed' as const,
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
  const tables = organisationTables(part, 'en')
  const rowsOf = (name: string) => tables.find(one => one.name === name)?.rows
  expect(tables.map(one => one.name)).toHaveLength(7)
  expect(rowsOf('The place')).toEqual([['Garance', '=Archipel', 'joined', at.slice(0, 10), '']])
  expect(rowsOf('The charter')?.[0]).toContain('a;"b"\nc')
  expect(rowsOf('The people')).toEqual([['+Awa', at.slice(0, 10)]])
  expect(rowsOf('The questions')?.[0]?.slice(0, 4)).toEqual(['asked', 's07', 'Levain', 'Pourquoi ?'])
  // Every printed column is there.
  for (const { printed = [], heads } of tables)
    expect(printed.every(place => heads[place] !== undefined)).toBe(true)
})
