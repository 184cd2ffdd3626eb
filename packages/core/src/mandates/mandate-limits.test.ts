import { describe, expect, it } from 'vitest'
import { addDays } from '../shared/time.ts'
import type { DecisionEffect } from './decision-effect.ts'
import {
  assembly,
  bodyEffect,
  bodyOf,
  decidingIn,
  idOf,
  mandateEffect,
  now,
  personId,
  roleEffect,
  spaceOf,
  today,
} from './decisions.fixture.ts'
import { endMandate } from './end-mandate.ts'
import { giveMandate, giveMandateInput } from './give-mandate.ts'
import { findBody, type SpaceTree } from './space-tree.ts'
import { tryEffects } from './weigh-decision.ts'

const [role, first, second, pole] = [idOf(10), idOf(20), idOf(21), idOf(12)]
const space = spaceOf(5)
const tried = (tree: SpaceTree, effects: DecisionEffect[]) => {
  const by = findBody(tree, assembly)
  if (!by) throw new Error('no assembly')
  return tryEffects(decidingIn({ ...space, tree }), by, effects, false)
}
const given = (mandateId: string, change: object): DecisionEffect => {
  const { kind, payload } = mandateEffect(mandateId, role, personId(1))
  return { kind, payload: { ...(payload as object), ...change } }
}
const treeWith = (effects: DecisionEffect[]): SpaceTree => {
  const after = tried(space.tree, effects)
  if (!after.ok) throw new Error(after.error.code)
  return after.value
}
const before = treeWith([
  roleEffect(role, []),
  given(first, { ceilingCents: 30_000, reportRhythm: 'monthly' }),
])
const codeOf = (result: ReturnType<typeof tried>) => (result.ok ? 'ok' : result.error.code)

describe('what a mandate is given with (R28, R124)', () => {
  it('is said in its sentence, and nothing where a decision of before says nothing', () => {
    const { payload } = mandateEffect(first, role, personId(1))
    const old = giveMandateInput.parse(payload)
    expect(old).toMatchObject({ reportRhythm: 'none', ceilingCents: null, mayBind: false })
    const words = giveMandate.describe(before, { ...old, ceilingCents: 30_000, reportRhythm: 'monthly' })
    expect(words).toMatchObject({ rhythm: 'monthly', ceiling: 'EUR300.00', binds: 'no', renews: 'no' })
    // As it stands in a row of before, which nobody reads anew.
    const stored = payload as Parameters<typeof giveMandate.describe>[1]
    expect(giveMandate.describe(before, stored)).toMatchObject({ rhythm: 'none', ceiling: 'none' })
    expect(before.mandates[0]).toMatchObject({ ceilingCents: 30_000, reportRhythm: 'monthly' })
  })

  it('R124: whoever may bind all is chosen by all, and ends by all', () => {
    const input = giveMandateInput.parse(given(second, { mayBind: true }).payload)
    expect(giveMandate.isBig(before, input, today)).toBe(true)
    expect(giveMandate.isBig(before, { ...input, mayBind: false }, today)).toBe(false)
    const tree = treeWith([roleEffect(role, []), given(first, { mayBind: true })])
    expect(endMandate.isBig(tree, { mandateId: first }, today)).toBe(true)
  })

  it('a body below lets nobody bind the whole, and gives money only where it may spend', () => {
    const tree = treeWith([bodyEffect(pole), roleEffect(role, [], pole)])
    const by = (kinds: string[]) => bodyOf(pole, { grant: { kinds, powers: [], untilOn: null } })
    const may = (change: object, kinds = ['give_mandate', 'spend']) => {
      const seated = {
        ...tree,
        mandates: [
          { ...(before.mandates[0] as (typeof before.mandates)[number]), bodyId: pole, acceptedAt: now },
        ],
      }
      return giveMandate.mayDecide(
        seated,
        giveMandateInput.parse(given(second, change).payload),
        by(kinds),
        now,
      )
    }
    expect(may({})).toBe(true)
    expect(may({ mayBind: true })).toBe(false)
    expect(may({ ceilingCents: 100 })).toBe(true)
    expect(may({ ceilingCents: 100 }, ['give_mandate'])).toBe(false)
  })

  it('a renewal keeps the role and the person, and begins after the last day', () => {
    const endsOn = before.mandates[0]?.endsOn ?? today
    const next = { startsOn: addDays(endsOn, 1), endsOn: addDays(endsOn, 100), renewsMandateId: first }
    expect(codeOf(tried(before, [given(second, next)]))).toBe('ok')
    expect(codeOf(tried(before, [given(second, { ...next, startsOn: endsOn })]))).toBe(
      'mandates.renewal_overlaps',
    )
    expect(codeOf(tried(before, [given(second, { ...next, personIds: [personId(2)] })]))).toBe(
      'mandates.renews_another',
    )
    expect(codeOf(tried(before, [given(second, { ...next, renewsMandateId: idOf(99) })]))).toBe(
      'mandates.renews_another',
    )
  })
})
