import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutPage, type Page, type PageAsked, pageBefore, pageRows } from './paging.ts'

it('pages one after another show every row once, in order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat()), fc.integer({ min: 1, max: 9 }), (numbers, rows) => {
      const all = numbers.toSorted((a, b) => b - a)
      const shown: number[] = []
      let before: number | null = null
      do {
        const asked: PageAsked<number> = { before, rows }
        const older: number[] = all.filter(one => asked.before === null || one < asked.before)
        const page: Page<number, number> = cutPage(older.slice(0, rows + 1), asked, one => one)
        shown.push(...page.items)
        expect(page.items.length).toBeLessThanOrEqual(rows)
        before = page.next
      } while (before !== null)
      expect(shown).toEqual(all)
    }),
  )
})

it('begins with the newest, fifty at a time', () => {
  expect(pageBefore(undefined)).toEqual({ before: null, rows: pageRows })
})
