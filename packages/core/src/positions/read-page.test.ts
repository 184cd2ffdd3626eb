import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreementPage } from './agreement-page.ts'
import { archipel, archipelOrganisations } from './archipel.fixture.ts'
import { unanswered } from './position.ts'
import { everyItem, mostNuanced, pendingCount } from './read-page.ts'
import { type Stance, stances } from './stance.ts'

const pageOf = (rows: readonly (readonly (Stance | null)[])[]) =>
  agreementPage({
    statements: rows.map((_, at) => ({ statementId: `s${at}`, number: at + 1, text: 'Un.', lang: 'fr' })),
    memberCount: archipelOrganisations.length,
    positions: rows.flatMap((row, at) =>
      row.flatMap((stance, column) => {
        const organisation = archipelOrganisations[column]
        if (stance === null || organisation === undefined) return []
        return { ...unanswered, ...organisation, statementId: `s${at}`, stance, toConfirm: false }
      }),
    ),
  })

test('the demo: statements 8 and 12 carry the most nuances, two positions are awaited', () => {
  const page = pageOf(archipel.map(({ stances: row }) => row))
  expect(mostNuanced(page)).toEqual({ count: 4, numbers: [8, 12] })
  expect(pendingCount(page)).toEqual({ pending: 2, total: 168 })
})

test('a page without a statement, or without a nuance, names none', () => {
  expect(mostNuanced(pageOf([]))).toEqual({ count: 0, numbers: [] })
  expect(mostNuanced(pageOf([['agree', 'pass']]))).toEqual({ count: 0, numbers: [] })
  expect(pendingCount(pageOf([]))).toEqual({ pending: 0, total: 0 })
})

test('R59: whoever stands where, only statements are compared, and what is awaited is what nobody said', () => {
  const cell = fc.option(fc.constantFrom(...stances))
  const row = fc.array(cell, { minLength: 12, maxLength: 12 })
  const holds = fc.property(
    fc.array(row, { maxLength: 14 }),
    fc.integer({ max: 11, min: 0 }),
    (rows, turn) => {
      const page = pageOf(rows)
      // The same positions, held by other organisations.
      const turned = pageOf(rows.map(one => [...one.slice(turn), ...one.slice(0, turn)]))
      expect(mostNuanced(turned)).toEqual(mostNuanced(page))
      expect(pendingCount(turned)).toEqual(pendingCount(page))
      expect(pendingCount(page)).toEqual({
        pending: rows.flat().filter(one => one === null).length,
        total: 12 * rows.length,
      })
      expect(everyItem(page)).toHaveLength(rows.length)
    },
  )
  fc.assert(holds, { seed: 20261119, numRuns: 200 })
})
