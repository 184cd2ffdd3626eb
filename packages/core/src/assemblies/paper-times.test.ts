import { describe, expect, test } from 'vitest'
import type { WallTime } from '../shared/time.ts'
import { beginningOf, endOf } from './paper-times.ts'

const zone = 'Europe/Paris' as const
const date = {
  startsAt: new Date('2026-11-19T17:30:00Z'),
  endsAt: new Date('2026-11-19T19:30:00Z'),
  zone,
}
const at = (time: string) => time as WallTime
const nextDay = new Date('2026-11-20T09:00:00Z')

describe('an assembly that was held on paper is entered afterwards', () => {
  test('it began at the hour that was noted, on its day', () => {
    expect(beginningOf(date, at('18:32'), nextDay)).toEqual({
      ok: true,
      value: { startedAt: new Date('2026-11-19T17:32:00Z'), isOnPaper: true },
    })
    // On the evening itself, once it is over.
    const evening = new Date('2026-11-19T18:10:00Z')
    expect(beginningOf(date, at('18:32'), evening).ok).toBe(true)
  })

  test('past its time none begins as if it were held now', () => {
    expect(beginningOf(date, null, new Date('2026-11-19T19:29:59Z'))).toMatchObject({
      value: { isOnPaper: false },
    })
    expect(beginningOf(date, null, date.endsAt)).toMatchObject({
      error: { code: 'assemblies.paper_time_missing', field: 'heldFrom' },
    })
  })

  test('what was held lies behind', () => {
    expect(beginningOf(date, at('18:32'), new Date('2026-11-19T17:31:59Z'))).toMatchObject({
      error: { code: 'assemblies.paper_time_ahead' },
    })
  })

  test('it ended at the hour that was noted, after midnight where that is before its beginning', () => {
    const begun = { startedAt: new Date('2026-11-19T17:32:00Z'), isOnPaper: true }
    const ended = (time: string | null, now = nextDay) =>
      endOf(begun, { heldUntil: time === null ? null : at(time), zone }, now)
    expect(ended('20:32')).toEqual({ ok: true, value: new Date('2026-11-19T19:32:00Z') })
    expect(ended('00:15')).toEqual({ ok: true, value: new Date('2026-11-19T23:15:00Z') })
    expect(ended(null)).toMatchObject({
      error: { code: 'assemblies.paper_time_missing', field: 'heldUntil' },
    })
    expect(ended('10:30')).toMatchObject({ error: { code: 'assemblies.paper_time_ahead' } })
    expect(endOf({ ...begun, isOnPaper: false }, { heldUntil: at('20:32'), zone }, nextDay)).toEqual({
      ok: true,
      value: nextDay,
    })
  })
})
