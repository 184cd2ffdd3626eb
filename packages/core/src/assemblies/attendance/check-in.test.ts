import { expect, it } from 'vitest'
import { assemblyStates } from '../assembly-state.ts'
import { checkIn, checkOut, mostStays, presentAt, type Stay } from './check-in.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 19, 17, minute))
const arrive = (stays: readonly Stay[], personId: string, minute: number): Stay[] => {
  const arrived = checkIn('running', stays, { personId, mode: 'room' }, at(minute))
  if (!arrived.ok) throw new Error(arrived.error.code)
  return [...stays, arrived.value]
}

it('who is there follows from who came and who left', () => {
  let stays = arrive(arrive([], 'a', 0), 'b', 5)
  const left = checkOut('running', stays, 'a', at(10))
  if (!left.ok) throw new Error(left.error.code)
  stays = [left.value, ...stays.slice(1)]
  expect([4, 5, 10].map(minute => presentAt(stays, at(minute)))).toEqual([['a'], ['a', 'b'], ['b']])
  stays = arrive(stays, 'a', 20)
  expect(presentAt(stays, at(20))).toEqual(['b', 'a'])
  expect(checkIn('running', stays, { personId: 'a', mode: 'online' }, at(21))).toMatchObject({
    error: { code: 'assemblies.checked_in_already' },
  })
  expect(checkOut('running', stays, 'c', at(21))).toMatchObject({ error: { code: 'assemblies.not_there' } })
})

it('comes and goes so often that a list of stays stays short', () => {
  const stays: Stay[] = Array.from({ length: mostStays }, (_, minute) => ({
    personId: 'a',
    mode: 'online',
    arrivedAt: at(minute),
    leftAt: at(minute),
  }))
  const again = (personId: string) => checkIn('running', stays, { personId, mode: 'online' }, at(59))
  expect(again('a')).toMatchObject({ error: { code: 'assemblies.stays_too_many', params: { most: 50 } } })
  expect(again('b').ok).toBe(true)
  expect(checkIn('running', stays.slice(1), { personId: 'a', mode: 'room' }, at(59)).ok).toBe(true)
})

it('is open once the roles are held, until the assembly is closed', () => {
  const open = assemblyStates.filter(state => checkIn(state, [], { personId: 'a', mode: 'room' }, at(0)).ok)
  expect(open).toEqual(['checked_in', 'running'])
  expect(checkOut('closed', arrive([], 'a', 0), 'a', at(9))).toMatchObject({
    error: { code: 'assemblies.check_in_not_open' },
  })
})
