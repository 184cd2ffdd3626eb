import { describe, expect, it } from 'vitest'
import { openBase, sealBase } from './sealed-base.ts'

const secret = 'only for tests, forty characters or more'
const pledge = '019aa000-0000-7000-8000-000000000001'
const base = { baseCents: '485000000', salt: '00ff' }

describe('a base on its way home', () => {
  it('is read with the secret alone, for the promise that it belongs to', () => {
    const sealed = sealBase(secret, pledge, base)
    expect(openBase(secret, pledge, sealed)).toEqual(base)
    expect(() => openBase('another secret, forty characters or more', pledge, sealed)).toThrow()
    expect(() => openBase(secret, pledge.replace('1', '2'), sealed)).toThrow()
  })

  it('is refused with any sign of it changed, and never the same twice', () => {
    const sealed = sealBase(secret, pledge, base)
    for (let at = 0; at < sealed.length; at++) {
      const other = sealed[at] === 'A' ? 'B' : 'A'
      const changed = sealed.slice(0, at) + other + sealed.slice(at + 1)
      // The last sign of base64 may carry bits that nothing reads.
      if (Buffer.from(changed, 'base64url').equals(Buffer.from(sealed, 'base64url'))) continue
      expect(() => openBase(secret, pledge, changed)).toThrow()
    }
    expect(sealBase(secret, pledge, base)).not.toBe(sealed)
    expect(sealed).not.toContain('4850000')
  })
})
