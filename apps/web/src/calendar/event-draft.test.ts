import { describe, expect, test } from 'vitest'
import { draftOf, emptyEvent, writtenOf } from './event-draft.ts'

type Event = Parameters<typeof draftOf>[0]
const event = (change: Partial<Event>): Event =>
  Object.assign(
    {
      title: 'Assemblée',
      description: '',
      kind: 'assembly',
      mode: 'on_site',
      place: 'Crest',
      link: '',
      dialIn: '',
      startsAt: '2026-11-19T17:30:00.000Z',
      endsAt: '2026-11-19T19:30:00.000Z',
      zone: 'Europe/Paris',
      wholeDay: false,
      audience: 'members',
      bodyId: null,
    } as Event,
    change,
  )

describe('a date in its form', () => {
  test('is sent as it was saved, when nobody changed it', () => {
    const draft = draftOf(event({}))
    expect(draft).toMatchObject({ startsOn: '2026-11-19', startTime: '18:30', endsOn: '', endTime: '20:30' })
    expect(writtenOf(draft)).toMatchObject({ endsOn: '2026-11-19', startTime: '18:30', bodyId: null })
    const days = { startsAt: '2026-10-24T22:00:00.000Z', endsAt: '2026-10-26T23:00:00.000Z', wholeDay: true }
    expect(writtenOf(draftOf(event(days)))).toMatchObject({
      startsOn: '2026-10-25',
      startTime: null,
      endsOn: '2026-10-26',
      endTime: null,
    })
  })

  test('R119: begins without an audience', () => {
    expect(emptyEvent().audience).toBe('')
  })

  test('leaves out what another choice would have asked for', () => {
    const draft = draftOf(event({ mode: 'online', link: 'https://salle.example.org' }))
    expect(writtenOf(draft).place).toBe('')
  })
})
