import { expect, it } from 'vitest'
import { org } from './calls.fixture.ts'
import { envelopesOf, fundRest, type GiftFacts, give } from './cobudget.ts'

type Change = {
  rules?: Partial<GiftFacts['rules']>
  giver?: Partial<GiftFacts['giver']>
  project?: Partial<GiftFacts['project']>
  phase?: GiftFacts['phase']
  isFrozen?: boolean
}
/** A project that costs 50.00, with 25.00 confirmed from outside, and a giver with 30.00. */
const facts = ({ rules, giver, project, phase = 'assessing', isFrozen = false }: Change = {}): GiftFacts => ({
  phase,
  isFrozen,
  rules: { leftovers: 'commons', minimumGift: '', ownProject: 'forbidden', ownProjectBps: 0, ...rules },
  giver: { envelopeCents: 3000n, elsewhereCents: 0n, hereCents: 0n, takesPart: false, ...giver },
  project: {
    isSubmitted: true,
    payableCents: 5000n,
    maximumCents: 5000n,
    confirmedCents: 2500n,
    byOthersCents: 0n,
    ...project,
  },
})

it('counts money from outside in the room, and refuses whole what does not fit, saying what is left', () => {
  expect(give(facts(), 2000n)).toEqual({ ok: true, value: 2000n })
  expect(give(facts({ project: { byOthersCents: 2000n } }), 2000n)).toMatchObject({
    error: { code: 'fund.beyond_room', params: { room: 'EUR5.00' } },
  })
  // What it gives already counts neither for nor against it.
  expect(give(facts({ giver: { hereCents: 2000n } }), 2600n)).toMatchObject({
    error: { code: 'fund.beyond_room', params: { room: 'EUR5.00' } },
  })
  expect(give(facts({ project: { payableCents: 1000n } }), 1001n)).toMatchObject({
    error: { code: 'fund.beyond_room', params: { room: 'EUR10.00' } },
  })
})

it('gives no more than one’s envelope, and takes back until the last day', () => {
  expect(give(facts({ giver: { elsewhereCents: 2000n } }), 1001n)).toMatchObject({
    error: { code: 'fund.beyond_own_envelope', params: { left: 'EUR10.00' } },
  })
  expect(give(facts({ giver: { hereCents: 2000n }, project: { confirmedCents: 5000n } }), 0n).ok).toBe(true)
  expect(give(facts({ giver: { hereCents: 2000n }, project: { confirmedCents: 5000n } }), 1500n).ok).toBe(
    true,
  )
  expect(give(facts({ phase: 'over' }), 0n)).toMatchObject({ error: { code: 'fund.giving_over' } })
  expect(give(facts({ phase: 'open' }), 1n)).toMatchObject({ error: { code: 'fund.giving_not_open' } })
  expect(give(facts({ isFrozen: true }), 1n)).toMatchObject({ error: { code: 'fund.result_frozen' } })
  expect(give(facts({ giver: { envelopeCents: null } }), 1n)).toMatchObject({
    error: { code: 'fund.not_giver' },
  })
  expect(give(facts({ project: { isSubmitted: false } }), 1n)).toMatchObject({
    error: { code: 'fund.application_missing' },
  })
})

it('holds the rules on own projects and on small gifts', () => {
  expect(give(facts({ giver: { takesPart: true } }), 1n)).toMatchObject({
    error: { code: 'fund.own_project_forbidden' },
  })
  const capped = { rules: { ownProject: 'capped', ownProjectBps: 2000 }, giver: { takesPart: true } } as const
  expect(give(facts(capped), 600n).ok).toBe(true)
  expect(give(facts(capped), 601n)).toMatchObject({
    error: { code: 'fund.own_project_capped', params: { most: 'EUR6.00' } },
  })
  const minimum = { rules: { minimumGift: '10.00' } }
  expect(give(facts(minimum), 999n)).toMatchObject({ error: { code: 'fund.gift_too_small' } })
  expect(give(facts({ ...minimum, project: { byOthersCents: 2000n } }), 500n).ok).toBe(true)
})

it('funds the rest: the room, one’s envelope or one’s cap, whichever is least', () => {
  expect(fundRest(facts())).toEqual({ ok: true, value: 2500n })
  expect(fundRest(facts({ giver: { elsewhereCents: 2900n } }))).toEqual({ ok: true, value: 100n })
  expect(fundRest(facts({ giver: { hereCents: 300n }, project: { byOthersCents: 2000n } }))).toEqual({
    ok: true,
    value: 500n,
  })
  expect(
    fundRest(facts({ rules: { ownProject: 'capped', ownProjectBps: 1000 }, giver: { takesPart: true } })),
  ).toEqual({ ok: true, value: 300n })
  expect(fundRest(facts({ project: { byOthersCents: 2500n } }))).toMatchObject({
    error: { code: 'fund.nothing_left_to_fund' },
  })
})

it('splits the envelope evenly, the same in whatever order organisations are read', () => {
  const ids = [3, 1, 2].map(org)
  expect(envelopesOf(100n, ids).map(one => one.cents)).toEqual([34n, 33n, 33n])
  expect(envelopesOf(100n, ids.toReversed())).toEqual(envelopesOf(100n, ids))
  expect(() => envelopesOf(100n, [])).toThrow(RangeError)
})
