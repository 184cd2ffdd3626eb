import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../shared/time.ts'
import { fileReport } from './file-report.ts'
import { askedReport, lateReports, type ReportingMandate, reportsOwed } from './reports-owed.ts'

const at = (text: string) => new Date(text)
const mandate = (change: Partial<ReportingMandate> = {}): ReportingMandate => ({
  startsOn: '2026-01-15' as CivilDate,
  endsOn: '2027-01-14' as CivilDate,
  reportRhythm: 'monthly',
  acceptedAt: at('2026-01-09T10:00:00Z'),
  declinedAt: null,
  recalledAt: null,
  resignedAt: null,
  ...change,
})
const firstState = (now: string, change: Partial<ReportingMandate> = {}) =>
  reportsOwed(mandate(change), [], at(now))[0]?.state

describe('what a mandate owes its body (R28)', () => {
  it('protocols §5: due on 15 February, late on the 16th at 00:00 in Paris, and not before', () => {
    expect(firstState('2026-01-14T22:59:59Z')).toBe('ahead')
    expect(firstState('2026-01-14T23:00:00Z')).toBe('open')
    expect(firstState('2026-02-08T22:59:59Z'), 'asked from J−7 on').toBe('asked')
    expect(firstState('2026-02-07T22:59:59Z')).toBe('open')
    expect(firstState('2026-02-15T22:59:59.999Z')).toBe('asked')
    expect(firstState('2026-02-15T23:00:00Z')).toBe('late')
  })

  it('owes nothing for days before it was accepted, nor where it never was', () => {
    const late = reportsOwed(
      mandate({ acceptedAt: at('2026-11-12T10:00:00Z') }),
      [],
      at('2026-11-19T09:00:00Z'),
    )
    expect(late.map(one => [one.dueOn, one.state])).toEqual([
      ['2026-11-15', 'late'],
      ['2026-12-15', 'open'],
      ['2027-01-14', 'ahead'],
    ])
    expect(reportsOwed(mandate({ acceptedAt: null }), [], at('2026-11-19T09:00:00Z'))).toEqual([])
    expect(
      reportsOwed(mandate({ declinedAt: at('2026-01-09T11:00:00Z') }), [], at('2026-11-19T09:00:00Z')),
    ).toEqual([])
  })

  it('after a recall owes what was due before it, and nothing more', () => {
    const recalled = mandate({ recalledAt: at('2026-03-20T19:00:00Z') })
    expect(reportsOwed(recalled, [], at('2026-11-19T09:00:00Z')).map(one => one.dueOn)).toEqual([
      '2026-02-15',
      '2026-03-15',
    ])
  })

  it('asks for the oldest that is missing', () => {
    const owed = reportsOwed(mandate(), [], at('2026-03-16T09:00:00Z'))
    expect(lateReports(owed).map(one => one.dueOn)).toEqual(['2026-02-15', '2026-03-15'])
    expect(askedReport(owed)?.dueOn).toBe('2026-02-15')
    expect(askedReport(reportsOwed(mandate(), [], at('2026-02-01T09:00:00Z')))).toBeUndefined()
  })
})

describe('filing a report', () => {
  const holder = { ...mandate(), personId: 'p06' }
  const code = (
    dueOn: string,
    now: string,
    actorId = 'p06',
    filed: { dueOn: string; filedAt: Date }[] = [],
  ) => {
    const result = fileReport({ mandate: holder, filed, actorId }, { dueOn: dueOn as CivilDate }, at(now))
    return result.ok ? 'ok' : result.error.code
  }

  it('is for its holder, once, from the first of its days on, and late at any time', () => {
    expect(code('2026-02-15', '2026-01-20T09:00:00Z')).toBe('ok')
    expect(code('2026-02-15', '2026-06-20T09:00:00Z')).toBe('ok')
    expect(code('2026-03-15', '2026-01-20T09:00:00Z')).toBe('mandates.no_report_due')
    expect(code('2026-02-14', '2026-02-20T09:00:00Z')).toBe('mandates.no_report_due')
    expect(code('2026-02-15', '2026-02-20T09:00:00Z', 'p07')).toBe('mandates.not_the_holder')
    const filed = [{ dueOn: '2026-02-15', filedAt: at('2026-02-01T09:00:00Z') }]
    expect(code('2026-02-15', '2026-02-20T09:00:00Z', 'p06', filed)).toBe('mandates.report_filed')
  })

  it('whatever is filed leaves the list of what is late, and only that', () => {
    const now = fc.integer({ min: 0, max: 400 }).map(day => new Date(Date.UTC(2026, 0, 10 + day, 12)))
    fc.assert(
      fc.property(now, fc.nat(20), (when, place) => {
        const owed = reportsOwed(mandate(), [], when)
        const open = owed.filter(one => one.state !== 'ahead')
        const chosen = open[place % Math.max(1, open.length)]
        if (!chosen) return
        expect(code(chosen.dueOn, when.toISOString())).toBe('ok')
        const after = reportsOwed(mandate(), [{ dueOn: chosen.dueOn, filedAt: when }], when)
        expect(after.map(one => one.dueOn)).toEqual(owed.map(one => one.dueOn))
        expect(after.filter(one => one.state === 'filed').map(one => one.dueOn)).toEqual([chosen.dueOn])
        expect(lateReports(after).map(one => one.dueOn)).toEqual(
          lateReports(owed)
            .map(one => one.dueOn)
            .filter(dueOn => dueOn !== chosen.dueOn),
        )
      }),
    )
  })
})
