import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CivilDate, civilDateAt } from '../shared/time.ts'
import { mandateMoments, momentsDue } from './mandate-moments.ts'
import { reportRhythms } from './report-rhythm.ts'

const mandate = {
  startsOn: '2026-01-15' as CivilDate,
  endsOn: '2027-01-14' as CivilDate,
  reportRhythm: 'monthly' as const,
  acceptedAt: new Date('2026-01-09T10:00:00Z'),
  declinedAt: null,
  recalledAt: null,
  resignedAt: null,
}
const said = (what: string) =>
  mandateMoments(mandate)
    .filter(one => one.what === what)
    .map(one => civilDateAt(one.at))

describe('what the clock says of a mandate', () => {
  it('R28: a report a week and a day before its last day, and the day after', () => {
    expect(said('report_due').slice(0, 3)).toEqual(['2026-02-08', '2026-02-14', '2026-03-08'])
    expect(said('report_late')[0]).toBe('2026-02-16')
    expect(mandateMoments(mandate)[0]?.at.toISOString(), 'at eight in Paris').toBe('2026-02-08T07:00:00.000Z')
  })

  it('protocols §5: the end forty-five days before, then each week, never after it', () => {
    expect(said('renewal_opened')).toEqual(['2026-11-30'])
    expect(said('renewal_reminded')).toEqual([
      '2026-12-07',
      '2026-12-14',
      '2026-12-21',
      '2026-12-28',
      '2027-01-04',
      '2027-01-11',
    ])
  })

  it('whenever somebody looks, nothing is said twice and nothing twice of one sort at once', () => {
    const look = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(look, fc.constantFrom(...reportRhythms), (gaps, reportRhythm) => {
        const moments = mandateMoments({ ...mandate, reportRhythm })
        const told = new Set<number>()
        let at = mandate.acceptedAt.getTime()
        let from: number | null = momentsDue(moments, moments.length, mandate.acceptedAt).next
        for (const days of gaps) {
          at += days * 86_400_000
          if (from === null) return
          const { due, next } = momentsDue(moments, from, new Date(at))
          expect(new Set(due.map(one => one.what)).size).toBe(due.length)
          for (const one of due) {
            const place = moments.indexOf(one)
            expect(told.has(place)).toBe(false)
            expect(one.at.getTime()).toBeLessThanOrEqual(at)
            told.add(place)
          }
          if (next !== null) expect(next).toBeGreaterThanOrEqual(from)
          from = next
        }
      }),
    )
  })
})
