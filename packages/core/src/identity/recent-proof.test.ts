import { expect, test } from 'vitest'
import { needRecentProof } from './recent-proof.ts'

const begun = new Date('2026-11-21T10:00:00Z')
const after = (ms: number) => new Date(begun.getTime() + ms)

test.each([0, 1, 599_999])('V7.5.1: a session of %i ms is proof enough', ms => {
  expect(needRecentProof(begun, after(ms)).ok).toBe(true)
})

test.each([600_000, 600_001, 86_400_000])('V7.5.1: after %i ms it is asked again', ms => {
  expect(needRecentProof(begun, after(ms))).toMatchObject({
    ok: false,
    error: { code: 'identity.proof_needed' },
  })
})
