import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../shared/permission.ts'
import { changeOffer, offerState, offerStepsOf, type StandingOffer } from './change-offer.ts'
import { editResource } from './edit-resource.ts'
import { mayLend, mayReadResources } from './powers.ts'
import { priceInput, priceOf, readPrice } from './price.ts'
import {
  accessibility,
  type ResourceKind,
  resourceContent,
  resourceKinds,
  type WrittenResource,
} from './resource.ts'

const now = new Date('2026-11-19T08:00:00Z')
const writtenRoom = (change: Partial<WrittenResource> = {}): WrittenResource =>
  Object.assign(
    {
      kind: 'room' as ResourceKind,
      name: 'Salle du Moulin',
      description: '',
      place: 'Crest',
      communeCode: '26108',
      stock: 1,
      seats: 40,
      priceKind: 'free' as const,
      price: '',
      priceText: '',
      usualPrice: '',
      deposit: '',
      conditions: '',
      bufferMinutes: 30,
      stepFree: true,
      hearingLoop: false,
      accessibleToilets: true,
    },
    change,
  )
const refused = (change: Partial<WrittenResource>) => {
  const said = resourceContent(writtenRoom(change))
  return said.ok ? null : [said.error.code, said.error.field]
}

describe('R84: what a resource says', () => {
  it.each(accessibility)('of a room, %s is answered by yes or no', field => {
    expect(refused({ [field]: null })).toEqual(['resources.accessibility_missing', field])
    expect(refused({ [field]: false })).toBe(null)
    expect(refused({ kind: 'equipment', [field]: null })).toBe(null)
  })

  it('says where it is, but a skill', () => {
    for (const kind of resourceKinds)
      expect(refused({ kind, place: '' })).toEqual(
        kind === 'skill' ? null : ['resources.place_missing', 'place'],
      )
  })

  it('says what it costs where it is lent at cost', () => {
    expect(refused({ priceKind: 'at_cost' })).toEqual(['resources.price_missing', 'price'])
    const van = resourceContent(
      writtenRoom({ priceKind: 'at_cost', price: '0.35', priceText: 'par kilomètre' }),
    )
    expect(van).toMatchObject({ ok: true, value: { priceCents: 35n, priceText: 'par kilomètre' } })
    const free = resourceContent(writtenRoom({ price: '12.00', priceText: 'par jour' }))
    expect(free).toMatchObject({ ok: true, value: { priceCents: null, priceText: '' } })
  })

  it('R121: keeps of another kind nothing: one room is one, hours have no time between them', () => {
    const content = (change: Partial<WrittenResource>) => {
      const said = resourceContent(writtenRoom(change))
      return said.ok ? said.value : null
    }
    expect(content({ stock: 60 })?.stock).toBe(1)
    expect(content({ kind: 'stock', stock: 60 })).toMatchObject({ stock: 60, seats: null, stepFree: null })
    expect(content({ kind: 'skill', stock: 8 })).toMatchObject({ stock: 8, bufferMinutes: 0 })
  })
})

describe('prices', () => {
  it.each([
    ['40', 4000n],
    ['0,35', 35n],
    ['0.5', 50n],
    ['1\u202f200,00\u00a0€', 120_000n],
    ['-4', null],
    ['4,555', null],
    ['1 000 000', null],
    ['quarante', null],
  ])('reads %s', (typed, cents) => {
    expect(readPrice(typed)).toBe(cents)
    expect(priceInput.safeParse(typed).success).toBe(cents !== null)
  })

  it('come back as they were sent', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 9_999_999n }), cents => {
        expect(readPrice(priceOf(cents))).toBe(cents)
        expect(priceInput.parse(priceOf(cents))).toBe(priceOf(cents))
      }),
    )
  })
})

describe('how far an offer is', () => {
  const draft: StandingOffer = { publishedAt: null, pausedAt: null, withdrawnAt: null }
  const walk = (...steps: readonly ('publish' | 'pause' | 'withdraw')[]) => {
    let standing = draft
    for (const step of steps) {
      const { publishedAt, pausedAt, withdrawnAt } = standing
      const next = changeOffer(
        { publishedAt, pausedAt, withdrawnAt, requests: 0 },
        { step, requests: 0 },
        now,
      )
      if (!next.ok) return null
      standing = next.value
    }
    return standing
  }
  it('goes from a draft to published and paused and back, and ends withdrawn', () => {
    const states = [walk(), walk('publish'), walk('publish', 'pause'), walk('publish', 'pause', 'publish')]
    expect(states.map(one => one && offerState(one))).toEqual(['draft', 'published', 'paused', 'published'])
    for (const steps of [
      ['pause'],
      ['publish', 'publish'],
      ['withdraw', 'publish'],
      ['withdraw', 'withdraw'],
    ] as const)
      expect(walk(...steps)).toBe(null)
    expect(offerStepsOf(draft)).toEqual(['publish', 'withdraw'])
    const waited = changeOffer({ ...draft, requests: 2 }, { step: 'withdraw', requests: 1 }, now)
    expect(waited).toMatchObject({ ok: false, error: { code: 'resources.requests_changed' } })
  })

  it('a withdrawn one is not edited, and a room stays a room', () => {
    const input = { ...writtenRoom(), resourceId: 'r', revision: 2 }
    const content = resourceContent(input)
    if (!content.ok) return expect.unreachable(content.error.code)
    const standing = { ...draft, ...content.value, kind: 'room' as const, revision: 2, openCount: 0, peak: 0 }
    expect(editResource(standing, input).ok).toBe(true)
    const codes = [
      editResource({ ...standing, withdrawnAt: now }, input),
      editResource(standing, { ...input, revision: 1 }),
      editResource(standing, { ...input, kind: 'stock' }),
    ].map(one => (one.ok ? null : one.error.code))
    expect(codes).toEqual(['resources.offer_step', 'resources.revision_changed', 'resources.kind_stays'])
  })

  it('L9: its terms stay while something is booked, and there is never less of it than is promised', () => {
    const input = { ...writtenRoom(), kind: 'stock' as const, stock: 10, resourceId: 'r', revision: 2 }
    const content = resourceContent(input)
    if (!content.ok) return expect.unreachable(content.error.code)
    const standing = { ...draft, ...content.value, revision: 2, openCount: 1, peak: 8 }
    const edit = (change: object) => {
      const found = editResource(standing, Object.assign({}, input, change))
      return found.ok ? 'ok' : found.error.code
    }
    expect(edit({ name: 'Autrement', stock: 8 })).toBe('ok')
    expect(edit({ stock: 7 })).toBe('resources.stock_booked')
    for (const change of [
      { priceKind: 'at_cost', price: '120' },
      { usualPrice: '80' },
      { deposit: '50' },
      { bufferMinutes: standing.bufferMinutes + 30 },
    ])
      expect(edit(change)).toBe('resources.terms_booked')
  })
})

describe('who lends', () => {
  const holding = (spaceId: string, power: string): Actor => ({
    personId: 'p',
    rank: 'reader',
    mandates: [
      {
        mandateId: 'm',
        spaceId,
        bodyId: 'b',
        roleId: 'r',
        powers: [power],
        startsAt: new Date('2026-01-01T00:00:00Z'),
        endsAt: new Date('2027-01-01T00:00:00Z'),
      },
    ],
  })
  it('is whoever keeps what the organisation lends or speaks for it, and nobody of the coordination', () => {
    expect(mayLend(holding('velo', 'resources.lend'), 'velo', now).allowed).toBe(true)
    expect(mayLend(holding('velo', 'positions.represent'), 'velo', now).allowed).toBe(true)
    expect(mayLend(holding('velo', 'resources.lend'), 'radio', now).allowed).toBe(false)
    expect(mayLend(holding('rives', 'positions.coordinate'), 'velo', now).allowed).toBe(false)
    expect(
      mayLend(holding('velo', 'resources.lend'), 'velo', new Date('2027-01-01T00:00:00Z')),
    ).toMatchObject({
      allowed: false,
      code: 'mandates.power_missing',
    })
    expect(mayReadResources({ ...holding('velo', 'x'), rank: 'supporter' }).allowed).toBe(false)
    expect(mayReadResources(holding('velo', 'x')).allowed).toBe(true)
  })
})
