import { expect, test } from 'vitest'
import { withdrawItem } from './withdraw-item.ts'

const freezesAt = new Date('2026-11-29T23:00:00Z')
const before = new Date('2026-11-29T22:59:59Z')
const open = { state: 'agenda_open', freezesAt, isOwn: true } as const

test('R98: a point is taken back by whoever proposed it, until the freeze', () => {
  expect(withdrawItem(open, before)).toEqual({ ok: true, value: null })
  expect(withdrawItem({ ...open, isOwn: false }, before)).toMatchObject({
    error: { code: 'assemblies.own_points_only' },
  })
  expect(withdrawItem(open, freezesAt)).toMatchObject({ error: { code: 'assemblies.agenda_frozen' } })
  expect(withdrawItem({ ...open, state: 'cancelled' }, before)).toMatchObject({
    error: { code: 'assemblies.agenda_frozen' },
  })
})
