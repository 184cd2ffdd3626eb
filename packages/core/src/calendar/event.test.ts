import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type CivilDate, wallTimeAt } from '../shared/time.ts'
import { addEventInput } from './add-event.ts'
import { addSeries, addSeriesInput } from './add-series.ts'
import { checkAudience } from './check-audience.ts'
import { editEvent, isMoved, isSoon, stillAhead } from './edit-event.ts'
import { eventContent, eventZones, type WrittenEvent, writtenTime } from './event.ts'
import { mergeAgendas } from './merge-agendas.ts'
import { whenOf } from './say-when.ts'

const now = new Date('2026-10-01T08:00:00Z')
const written = {
  title: 'Assemblée',
  description: '',
  kind: 'assembly',
  mode: 'on_site',
  place: 'Salle du Moulin, Crest',
  link: '',
  dialIn: '',
  startsOn: '2026-11-19',
  startTime: '18:30',
  endsOn: '2026-11-19',
  endTime: '20:30',
  zone: 'Europe/Paris',
  audience: 'members',
  bodyId: null,
  organisationId: null,
}
const parsed = (change: Partial<Record<keyof typeof written, unknown>> = {}) =>
  addEventInput.parse(Object.assign({}, written, change))
const contentOf = (change: Partial<Record<keyof typeof written, unknown>> = {}) => {
  const content = eventContent(parsed(change), now)
  return content.ok ? content.value : (expect.unreachable(content.error.code) as never)
}
const refusedFor = (change: Partial<Record<keyof typeof written, unknown>>) => {
  const content = eventContent(parsed(change), now)
  return content.ok ? 'ok' : [content.error.code, content.error.field]
}
const issuesOf = (input: unknown) =>
  addEventInput.safeParse(input).error?.issues.map(one => [one.path.join('.'), one.message])

describe('a date', () => {
  test('R119: is not saved without its audience, which nothing presumes', () => {
    const { audience: _said, ...unsaid } = written
    expect(issuesOf(unsaid)).toEqual([['audience', 'calendar.audience_missing']])
    expect(issuesOf({ ...unsaid, audience: 'everybody' })).toEqual([
      ['audience', 'calendar.audience_missing'],
    ])
    for (const audience of ['public', 'members', 'mandated'])
      expect(contentOf({ audience }).audience).toBe(audience)
  })

  test('R115: of a commission is for members at least, and in the name of an organisation for no mandates', () => {
    const answer = (
      bodyKind: 'commission' | 'circle' | null,
      organisationId: string | null,
      audience: 'members' | 'mandated',
    ) => {
      const checked = checkAudience({ bodyKind, organisationId }, audience)
      return checked.ok ? 'ok' : [checked.error.code, checked.error.field]
    }
    expect(answer('commission', null, 'mandated')).toEqual(['calendar.commission_is_open', 'audience'])
    expect(answer(null, 'velo', 'mandated')).toEqual(['calendar.mandated_by_space', 'audience'])
    for (const [bodyKind, organisationId, audience] of [
      ['commission', 'velo', 'members'],
      ['circle', null, 'mandated'],
      [null, null, 'mandated'],
    ] as const)
      expect(answer(bodyKind, organisationId, audience)).toBe('ok')
  })

  test('R47: has a place on site, a link online, and both where it is both', () => {
    expect(refusedFor({ place: '' })).toEqual(['calendar.place_missing', 'place'])
    expect(refusedFor({ mode: 'online' })).toEqual(['calendar.link_missing', 'link'])
    expect(refusedFor({ mode: 'hybrid' })).toEqual(['calendar.link_missing', 'link'])
    const link = 'https://salle.example.org/rives'
    expect(contentOf({ mode: 'online', link })).toMatchObject({ place: '', link })
    expect(contentOf({ mode: 'hybrid', link })).toMatchObject({ place: written.place, link })
    for (const wrong of [
      'http://salle.example.org',
      'salle.example.org',
      'https://a b',
      'javascript:alert(1)',
    ])
      expect(issuesOf({ ...written, link: wrong })).toEqual([['link', 'calendar.link_not_https']])
  })

  test.each([
    [{ endTime: '18:30' }, ['calendar.ends_before_start', 'endTime']],
    [{ endsOn: '2026-11-18' }, ['calendar.ends_before_start', 'endsOn']],
    [{ endTime: null }, ['calendar.time_missing', 'endTime']],
    [{ endsOn: '2026-12-03', endTime: '18:30' }, 'ok'],
    [{ endsOn: '2026-12-03', endTime: '18:31' }, ['calendar.too_long', 'endsOn']],
    [{ startTime: null, endsOn: '2026-12-02' }, 'ok'],
    [{ startTime: null, endsOn: '2026-12-03' }, ['calendar.too_long', 'endsOn']],
    [{ startTime: null, endsOn: '2026-11-18' }, ['calendar.ends_before_start', 'endsOn']],
    [{ startsOn: '2026-09-01', endsOn: '2026-09-01' }, ['calendar.in_past', 'startsOn']],
  ])('ends after it begins, and lasts 14 days at most: %o', (change, answer) => {
    expect(refusedFor(change)).toEqual(answer)
  })

  test('says what is wrong with an hour', () => {
    expect(issuesOf({ ...written, startTime: '' })).toEqual([['startTime', 'calendar.time_missing']])
    expect(issuesOf({ ...written, startTime: '24:00' })).toEqual([['startTime', 'calendar.time_impossible']])
  })

  test('A5: whole days are days, also one of 25 hours', () => {
    const { startsAt, endsAt, wholeDay } = contentOf({
      startsOn: '2026-10-25',
      endsOn: '2026-10-25',
      startTime: null,
      endTime: null,
    })
    expect([startsAt.toISOString(), endsAt.toISOString(), wholeDay]).toEqual([
      '2026-10-24T22:00:00.000Z',
      '2026-10-25T23:00:00.000Z',
      true,
    ])
  })

  test('A5: is by the wall clock, on both sides of a change of the clock', () => {
    const at = (on: string, startTime: string) =>
      contentOf({ startsOn: on, endsOn: on, startTime, endTime: '23:00' }).startsAt.toISOString()
    expect(at('2026-10-25', '09:00')).toBe('2026-10-25T08:00:00.000Z')
    expect(at('2026-10-24', '09:00')).toBe('2026-10-24T07:00:00.000Z')
    expect(at('2027-03-23', '16:00')).toBe('2027-03-23T15:00:00.000Z')
    expect(at('2027-03-30', '16:00')).toBe('2027-03-30T14:00:00.000Z')
  })

  test('is written again in a form as it was, whatever its zone', () => {
    const times = fc.record({
      from: fc.integer({ min: 0, max: 1500 }),
      hour: fc.integer({ min: 4, max: 22 }),
      lasts: fc.integer({ min: 0, max: 13 }),
      zone: fc.constantFrom(...eventZones),
      wholeDay: fc.boolean(),
    })
    fc.assert(
      fc.property(times, ({ from, hour, lasts, zone, wholeDay }) => {
        const startsOn = addDays('2026-11-01' as CivilDate, from)
        const time = {
          startsOn,
          endsOn: addDays(startsOn, lasts),
          startTime: wholeDay ? null : `${String(hour).padStart(2, '0')}:30`,
          endTime: wholeDay ? null : `${String(hour + 1).padStart(2, '0')}:00`,
        }
        expect(writtenTime(contentOf(Object.assign({ zone }, time)))).toEqual(time)
      }),
    )
  })
})

describe('a series', () => {
  const series = (change: object) => {
    const found = addSeries(addSeriesInput.parse(Object.assign({}, written, change)), now)
    return found.ok ? found.value : (expect.unreachable(found.error.code) as never)
  }

  test('R90, A6: keeps its hour over the change of the clock, each date of its own', () => {
    const dates = series({
      startsOn: '2026-10-22',
      endsOn: '2026-10-22',
      unit: 'week',
      every: 2,
      untilOn: '2026-12-03',
    })
    expect(dates.map(one => one.startsAt.toISOString())).toEqual([
      '2026-10-22T16:30:00.000Z',
      '2026-11-05T17:30:00.000Z',
      '2026-11-19T17:30:00.000Z',
      '2026-12-03T17:30:00.000Z',
    ])
  })

  test('R90: shows the same hours on each of its dates, wherever it is', () => {
    const rules = fc.record({
      from: fc.integer({ min: 0, max: 700 }),
      every: fc.integer({ min: 1, max: 4 }),
      unit: fc.constantFrom('week', 'month'),
      zone: fc.constantFrom(...eventZones),
    })
    fc.assert(
      fc.property(rules, ({ from, every, unit, zone }) => {
        const startsOn = addDays('2026-11-01' as CivilDate, from)
        const found = series({
          startsOn,
          endsOn: addDays(startsOn, 1),
          zone,
          every,
          unit,
          untilOn: addDays(startsOn, 250),
        })
        for (const { startsAt, endsAt } of found)
          expect([wallTimeAt(startsAt, zone), wallTimeAt(endsAt, zone)]).toEqual(['18:30', '20:30'])
      }),
      { numRuns: 40 },
    )
  })

  test('is refused as a whole when its first date is wrong', () => {
    const wrong = addSeriesInput.parse({
      ...written,
      place: '',
      unit: 'week',
      every: 1,
      untilOn: '2026-12-03',
    })
    expect(addSeries(wrong, now)).toMatchObject({ error: { code: 'calendar.place_missing' } })
  })
})

describe('a change of a date', () => {
  const standing = {
    endsAt: new Date('2026-11-19T19:30:00Z'),
    cancelledAt: null,
    revision: 3,
    audience: 'members' as const,
    asksWhoComes: false,
  }
  const edit = (change: object, facts: object = {}) => {
    const input = Object.assign(parsed(), { eventId: written.title, revision: 3 }, change)
    const found = editEvent(Object.assign({}, standing, facts), input, now)
    return found.ok ? 'ok' : found.error.code
  }

  test('is refused for what is over or cancelled, and over the change of another', () => {
    expect(edit({})).toBe('ok')
    expect(edit({}, { endsAt: now })).toBe('calendar.event_over')
    expect(edit({}, { cancelledAt: now })).toBe('calendar.event_cancelled')
    expect(edit({ revision: 2 })).toBe('calendar.revision_changed')
    const asked = { asksWhoComes: true }
    expect(edit({ kind: 'training' }, asked)).toBe('ok')
    expect(edit({ kind: 'training', audience: 'mandated' }, asked)).toBe('calendar.audience_asked')
    expect(edit({ kind: 'assembly' }, asked)).toBe('calendar.assembly_asks_itself')
    expect(stillAhead({ endsAt: new Date(now.getTime() + 1), cancelledAt: null }, now).ok).toBe(true)
  })

  test('is told when people plan by it', () => {
    const before = contentOf()
    for (const change of [
      { startTime: '19:00' },
      { place: 'Ailleurs' },
      { dialIn: '01 23' },
      { endTime: '21:00' },
    ])
      expect(isMoved(before, contentOf(change))).toBe(true)
    for (const change of [{}, { title: 'Autrement' }, { description: 'Plus.' }, { kind: 'agora' }])
      expect(isMoved(before, contentOf(change))).toBe(false)
  })

  test('is told at once within 14 days', () => {
    expect(isSoon({ startsAt: new Date('2026-10-15T08:00:00Z') }, now)).toBe(true)
    expect(isSoon({ startsAt: new Date('2026-10-15T08:00:01Z') }, now)).toBe(false)
  })
})

describe('the words for a time', () => {
  const says = (change: Partial<WrittenEvent> | object, lang: 'fr' | 'en') => {
    const { key, values } = whenOf(contentOf(change), lang)
    return [key, values.from, values.until, values.start, values.end]
  }

  test('name the weekday and the hour as each language writes them', () => {
    expect(says({}, 'fr')).toEqual([
      'hours',
      'jeudi 19 novembre 2026',
      'jeudi 19 novembre 2026',
      '18\u00a0h\u00a030',
      '20\u00a0h\u00a030',
    ])
    expect(says({ startTime: null, endsOn: '2026-12-01' }, 'fr').slice(0, 3)).toEqual([
      'days',
      'jeudi 19 novembre 2026',
      'mardi 1er décembre 2026',
    ])
    expect(says({ endsOn: '2026-11-20' }, 'en')).toEqual([
      'span',
      'Thursday 19 November 2026',
      'Friday 20 November 2026',
      '18:30',
      '20:30',
    ])
    expect(says({ startTime: null }, 'en')[0]).toBe('oneDay')
  })
})

test('the agendas of several places are one, which stops where one of them may go on', () => {
  const at = (startsAt: string, id = startsAt) => ({ startsAt, id })
  const [a, b, c, d] = [at('2026-11-01'), at('2026-11-02'), at('2026-11-03'), at('2026-11-04')]
  expect(
    mergeAgendas(
      [
        { items: [a, c], next: null },
        { items: [b, d], next: null },
      ],
      50,
    ),
  ).toEqual([a, b, c, d])
  expect(
    mergeAgendas(
      [
        { items: [a, c], next: 'more' },
        { items: [b, d], next: null },
      ],
      50,
    ),
  ).toEqual([a, b, c])
  expect(
    mergeAgendas(
      [
        { items: [a, c], next: null },
        { items: [b, d], next: null },
      ],
      3,
    ),
  ).toEqual([a, b, c])
  expect(
    mergeAgendas(
      [
        { items: [at('1', 'y')], next: null },
        { items: [at('1', 'x')], next: null },
      ],
      9,
    ).map(one => one.id),
  ).toEqual(['x', 'y'])
})
