import { expect, test } from 'vitest'
import { base64Input } from './base64-input.ts'

test('bytes travel as base64 of at most their size', () => {
  const input = base64Input(6)
  for (const right of ['', 'AAAA', 'AAA=', 'AA==', 'AAAAAAAA'])
    expect([right, input.safeParse(right).success]).toEqual([right, true])
  for (const wrong of ['A', 'AAA', 'A===', 'AA==AAAA', 'é===', 'AAAAAAAAAAAA', 'AA A', 4, null])
    expect([wrong, input.safeParse(wrong).success]).toEqual([wrong, false])
})
