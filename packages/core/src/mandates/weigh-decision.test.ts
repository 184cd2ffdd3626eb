import { describe, expect, it } from 'vitest'
import { addDays } from '../shared/time.ts'
import {
  assembly,
  bodyEffect,
  bodyOf,
  daysAfter,
  decidingIn,
  idOf,
  mandateEffect,
  personId,
  roleEffect,
  spaceOf,
  today,
} from './decisions.fixture.ts'
import type { SpaceTree, TreeBody } from './space-tree.ts'
import { findBody } from './space-tree.ts'
import { needDecidingBody, needEnoughVoices, tryEffects, weighDecision } from './weigh-decision.ts'

const [role, mandate, body] = [idOf(10), idOf(11), idOf(12)]
const sovereign = (tree: SpaceTree): TreeBody => findBody(tree, assembly) ?? bodyOf(assembly)
const weigh = (count: number, effects: Parameters<typeof weighDecision>[2]) => {
  const space = spaceOf(count)
  return weighDecision(decidingIn(space), sovereign(space.tree), effects)
}

describe('what is small and what is big', () => {
  it.each([
    ['nothing but words', [], false],
    ['a body', [bodyEffect(body)], false],
    ['a role that opens nothing', [roleEffect(role, [])], false],
    ['a mandate in it', [roleEffect(role, []), mandateEffect(mandate, role, personId(1))], false],
    ['a role that opens a right', [roleEffect(role, ['organisations.edit'])], true],
    ['dissolving', [{ kind: 'dissolve_body', payload: { bodyId: body, mandateIds: [], revision: 1 } }], true],
    ['closing', [{ kind: 'close_space', payload: {} }], true],
    ['granting', [{ kind: 'grant', payload: { bodyId: body, kinds: [], powers: [], revision: 1 } }], true],
  ])('%s', (_what, effects, big) => {
    expect(weigh(12, effects)).toMatchObject({ big, needed: big ? 3 : 2 })
    expect(weigh(5, effects)).toMatchObject({ big, needed: 2 })
  })
})

describe('who counts', () => {
  const power = [roleEffect(role, ['organisations.edit']), mandateEffect(mandate, role, personId(0))]

  it('whoever gains does not, unless fewer than three others could answer', () => {
    expect(weigh(4, power)).toMatchObject({ gainersCount: false, gains: [personId(0)], couldAnswer: 3 })
    expect(weigh(3, power)).toMatchObject({ gainersCount: true, couldAnswer: 3 })
  })

  it('a big decision never needs more yes than people who could answer', () => {
    const space = spaceOf(12)
    const electors = space.electors.map((one, n) => (n > 1 ? { ...one, seenAt: daysAfter(-91) } : one))
    const weight = weighDecision(decidingIn({ ...space, electors }), sovereign(space.tree), power)
    expect(weight).toMatchObject({ needed: 2, couldAnswer: 2, electorCount: 12, isAlone: false })
  })

  it('one who could answer decides alone, after the same days; a space of one at once', () => {
    const space = spaceOf(5)
    const electors = space.electors.map((one, n) => (n > 0 ? { ...one, seenAt: daysAfter(-91) } : one))
    const weight = weighDecision(decidingIn({ ...space, electors }), sovereign(space.tree), [])
    expect(weight).toMatchObject({ isAlone: true, needed: 1, big: true, electorCount: 5 })
    expect(weight.isOnly).toBe(false)
    expect(weigh(1, power)).toMatchObject({ isAlone: true, isOnly: true, needed: 1, electorCount: 1 })
  })

  it('newcomers are no electors, and silent seasoned ones keep one person from deciding', () => {
    const space = spaceOf(40)
    const electors = space.electors.map((one, n) => (n > 2 ? { ...one, countsFrom: daysAfter(29) } : one))
    const weight = weighDecision(decidingIn({ ...space, electors }), sovereign(space.tree), power)
    expect(weight).toMatchObject({ electorCount: 3, needed: 2, isAlone: false })
  })

  it('closing is never decided alone for others', () => {
    const space = spaceOf(2)
    const [first, second] = space.electors
    const electors = [first, { ...second, seenAt: null }] as typeof space.electors
    const close = [{ kind: 'close_space', payload: {} }]
    const weight = weighDecision(decidingIn({ ...space, electors }), sovereign(space.tree), close)
    expect(weight).toMatchObject({ isAlone: false, needed: 2 })
    expect(tryEffects(decidingIn(space), sovereign(space.tree), close, true)).toMatchObject({
      error: { code: 'mandates.never_alone' },
    })
  })
})

describe('what a body may decide', () => {
  const granted = (kinds: string[], powers: string[] = []) => {
    const { tree, electors } = spaceOf(3)
    const pole = bodyOf(body, { grant: { kinds, powers, untilOn: null } })
    const committee = bodyOf(idOf(13), { parentId: body, kind: 'committee' })
    const others = bodyOf(idOf(14))
    return { tree: { ...tree, bodies: [...tree.bodies, pole, committee, others] }, electors, pole }
  }
  const tried = (
    { tree, electors, pole }: ReturnType<typeof granted>,
    effects: Parameters<typeof tryEffects>[2],
  ) => {
    const result = tryEffects(decidingIn({ tree, electors }), pole, effects, false)
    return result.ok ? 'ok' : result.error.code
  }

  it('nothing by default; inside itself what it was granted, and never beside', () => {
    expect(tried(granted([]), [bodyEffect(idOf(20), 'committee', body)])).toBe('mandates.not_granted')
    const pole = granted(['create_body', 'define_role'], ['organisations.edit'])
    expect(tried(pole, [bodyEffect(idOf(20), 'committee', body)])).toBe('ok')
    expect(tried(pole, [bodyEffect(idOf(20), 'committee', idOf(13))])).toBe('ok')
    expect(tried(pole, [bodyEffect(idOf(20), 'committee', idOf(14))])).toBe('mandates.not_granted')
    expect(tried(pole, [bodyEffect(idOf(20), 'committee', assembly)])).toBe('mandates.not_granted')
    expect(tried(pole, [roleEffect(role, ['organisations.edit'], idOf(13))])).toBe('ok')
    expect(tried(pole, [roleEffect(role, ['organisations.admit'], idOf(13))])).toBe('mandates.not_granted')
    expect(tried(pole, [{ kind: 'close_space', payload: {} }])).toBe('mandates.not_granted')
  })

  it('who sits in it is decided above', () => {
    const pole = granted(['define_role', 'give_mandate'])
    const here = [roleEffect(role, [], body), mandateEffect(mandate, role, personId(1))]
    const below = [roleEffect(role, [], idOf(13)), mandateEffect(mandate, role, personId(1))]
    expect([tried(pole, here), tried(pole, below)]).toEqual(['mandates.not_granted', 'ok'])
  })

  it('R113: a commission decides nothing, whatever was granted', () => {
    const { tree } = spaceOf(3)
    const commission = bodyOf(body, { kind: 'commission' })
    const all = { ...tree, bodies: [...tree.bodies, commission] }
    expect(needDecidingBody(all, body)).toMatchObject({ error: { code: 'mandates.body_decides_nothing' } })
    const grant = { bodyId: body, kinds: ['create_body'], powers: [], revision: 1 }
    const scene = decidingIn({ tree: all, electors: [] })
    expect(tryEffects(scene, sovereign(all), [{ kind: 'grant', payload: grant }], false)).toMatchObject({
      error: { code: 'mandates.body_decides_nothing' },
    })
  })

  it('R89: a second assembly is refused, at the top and inside', () => {
    const { tree } = spaceOf(3)
    const scene = decidingIn({ tree, electors: [] })
    for (const payload of [
      { bodyId: body, parentId: null, kind: 'plenary', name: 'Autre', purpose: '' },
      { bodyId: body, parentId: assembly, kind: 'plenary', name: 'Autre', purpose: '' },
      { bodyId: body, parentId: null, kind: 'pole', name: 'Autre', purpose: '' },
    ])
      expect(tryEffects(scene, sovereign(tree), [{ kind: 'create_body', payload }], false)).toMatchObject({
        error: { code: 'mandates.second_assembly' },
      })
  })

  it('fewer than two who could answer there: the body above decides', () => {
    const { tree, pole } = granted(['create_body'])
    expect(needEnoughVoices(tree, pole, { couldAnswer: 1 })).toMatchObject({
      error: { code: 'mandates.body_too_small', params: { above: 'Assemblée' } },
    })
    expect(needEnoughVoices(tree, pole, { couldAnswer: 2 }).ok).toBe(true)
    expect(needEnoughVoices(tree, sovereign(tree), { couldAnswer: 0 }).ok).toBe(true)
  })
})

describe('what one decision makes', () => {
  it('an effect names what an earlier one makes, and one that does not fit refuses the whole', () => {
    const { tree } = spaceOf(3)
    const scene = decidingIn({ tree, electors: [] })
    const effects = [
      bodyEffect(body),
      roleEffect(role, ['organisations.admit'], body),
      mandateEffect(mandate, role, personId(1)),
    ]
    const made = tryEffects(scene, sovereign(tree), effects, false)
    expect(made.ok && made.value.mandates).toMatchObject([
      { mandateId: mandate, bodyId: body, powers: ['organisations.admit'], acceptedAt: null },
    ])
    expect(tryEffects(scene, sovereign(tree), effects.toReversed(), false).ok).toBe(false)
  })

  it('R108: the same mandate twice, nobody, two people and a stranger are refused', () => {
    const { tree } = spaceOf(3)
    const scene = decidingIn({ tree, electors: [] })
    const given = (payload: object) => {
      const { kind, payload: usual } = mandateEffect(mandate, role, personId(1))
      const effects = [roleEffect(role, []), { kind, payload: { ...(usual as object), ...payload } }]
      const result = tryEffects(scene, sovereign(tree), effects, false)
      return result.ok ? 'ok' : result.error.code
    }
    expect(given({ personIds: [] })).toBe('mandates.one_person')
    expect(given({ personIds: [personId(1), personId(2)] })).toBe('mandates.one_person')
    expect(given({ personIds: [idOf(999)] })).toBe('mandates.not_known_here')
    expect(given({ mission: '' })).toBe('mandates.mission_missing')
    expect(given({ endsOn: null })).toBe('mandates.end_missing')
    expect(given({ endsOn: addDays(today, -1), startsOn: addDays(today, -2) })).toBe('mandates.ends_in_past')
    expect(given({ endsOn: addDays(today, 800) })).toBe('mandates.term_too_long')
    const late = { startsOn: addDays(today, 200), endsOn: addDays(today, 210) }
    expect(given(late)).toBe('mandates.starts_too_late')
    expect(given({ roleRevision: 2 })).toBe('mandates.role_changed')
    expect(given({})).toBe('ok')
  })

  it('what one person decides for all lasts ninety days at most', () => {
    const { tree } = spaceOf(3)
    const scene = decidingIn({ tree, electors: [] })
    const alone = (days: number) => {
      const effects = [roleEffect(role, []), mandateEffect(mandate, role, personId(1), addDays(today, days))]
      return tryEffects(scene, sovereign(tree), effects, true).ok
    }
    expect([alone(90), alone(91)]).toEqual([true, false])
    const pole = [
      bodyEffect(body),
      { kind: 'grant', payload: { bodyId: body, kinds: ['create_body'], powers: [], revision: 1 } },
    ]
    const granted = tryEffects(scene, sovereign(tree), pole, true)
    expect(granted.ok && findBody(granted.value, body)?.grant.untilOn).toBe(addDays(today, 90))
  })
})
