import type { CivilDate, WallTime } from '@reliance/core/shared/time.ts'
import { expect, it } from 'vitest'
import { movedTo } from './proposed-time.tsx'

const typed = { startsOn: '2026-12-05', startTime: '20:00', endsOn: '', endTime: '23:00' }
const to = (change: object, on = '2026-12-05', at = '23:00') =>
  movedTo(Object.assign({}, typed, change), on as CivilDate, at as WallTime)

it('R84: the time that is proposed lasts as long as the one that was typed, over midnight too', () => {
  expect(to({})).toEqual({
    startsOn: '2026-12-05',
    startTime: '23:00',
    endsOn: '2026-12-06',
    endTime: '02:00',
  })
  expect(to({}, '2026-12-06', '09:00')).toEqual({
    startsOn: '2026-12-06',
    startTime: '09:00',
    endsOn: '',
    endTime: '12:00',
  })
  expect(to({ endsOn: '2026-12-06', endTime: '20:00' }, '2026-12-07', '08:00')).toMatchObject({
    endsOn: '2026-12-08',
    endTime: '08:00',
  })
})

it('nothing is proposed for what is no time', () => {
  for (const change of [{ startsOn: '' }, { startTime: '' }, { endTime: '' }, { endsOn: '2026-13-40' }])
    expect(to(change)).toBe(null)
})
