import { expect, test } from 'vitest'
import { runInTurns, runSteps, type Steps, turnWork } from './steps.ts'

function* counting(to: number, work: number): Steps<number> {
  let sum = 0
  for (let n = 1; n <= to; n++) {
    yield work
    sum += n
  }
  return sum
}

test('what is done in steps comes to the same at once and in turns', async () => {
  expect(runSteps(counting(100, 1))).toBe(5050)
  expect(await runInTurns(counting(100, turnWork), () => Promise.resolve())).toBe(5050)
})

test('others have their turn after so much work, and not before', async () => {
  const pauses = async (to: number, work: number) => {
    let count = 0
    await runInTurns(counting(to, work), async () => count++)
    return count
  }
  expect(await pauses(10, turnWork / 100)).toBe(0)
  expect(await pauses(10, turnWork / 2)).toBe(5)
  expect(await pauses(10, turnWork * 3)).toBe(10)
})

test('a pause that rejects ends the computation', async () => {
  const ended = runInTurns(counting(10, turnWork), () => Promise.reject(new Error('gone')))
  await expect(ended).rejects.toThrow('gone')
})
