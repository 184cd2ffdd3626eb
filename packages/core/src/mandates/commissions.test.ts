import { describe, expect, it } from 'vitest'
import { addDays, type CivilDate } from '../shared/time.ts'
import {
  assembly,
  bodyEffect,
  bodyOf,
  decidingIn,
  idOf,
  mandateEffect,
  personId,
  roleEffect,
  spaceOf,
  today,
} from './decisions.fixture.ts'
import { describeWays, describeWaysInput, hostOf } from './describe-ways.ts'
import { joinCommission } from './join-commission.ts'
import { leaveCommission } from './leave-commission.ts'
import type { TreeBody } from './space-tree.ts'
import { needDecidingBody, tryEffects } from './weigh-decision.ts'
import { whoDecidesWhat } from './who-decides-what.ts'

const commission = (change: Partial<TreeBody> = {}) => bodyOf(idOf(7), { kind: 'commission', ...change })
const codeOf = (result: { ok: boolean; error?: { code: string } }) => (result.ok ? 'ok' : result.error?.code)
const joins = (body: TreeBody, takesPart = false, day: CivilDate = today) =>
  codeOf(joinCommission({ body, takesPart }, day))

describe('coming in and going out', () => {
  it('R113: a commission is joined at once, and once', () => {
    expect(joins(commission())).toBe('ok')
    expect(joins(commission(), true)).toBe('mandates.takes_part_already')
    expect(joins(commission({ dissolvedAt: new Date() }))).toBe('mandates.body_dissolved')
  })

  it('R113: one that is there for a while is joined until its last day, and no later', () => {
    const ending = commission({ endsOn: today })
    expect([joins(ending), joins(ending, false, addDays(today, 1))]).toEqual([
      'ok',
      'mandates.commission_over',
    ])
  })

  it('R108: a secretariat is joined by no press, nor is any other body', () => {
    expect(joins(bodyOf(idOf(8), { kind: 'secretariat' }))).toBe('mandates.secretariat_by_mandate')
    expect(joins(bodyOf(idOf(8), { kind: 'circle' }))).toBe('mandates.commission_only')
    expect(joins(bodyOf(assembly, { kind: 'general_assembly' }))).toBe('mandates.commission_only')
  })

  it('R113: whoever takes part leaves, and nobody else', () => {
    expect(codeOf(leaveCommission({ takesPart: true }))).toBe('ok')
    expect(codeOf(leaveCommission({ takesPart: false }))).toBe('mandates.takes_no_part')
  })
})

describe('a commission decides nothing (R113)', () => {
  const space = spaceOf(3)
  const tree = { ...space.tree, bodies: [...space.tree.bodies, commission()] }
  const scene = decidingIn({ ...space, tree })
  const [whole] = tree.bodies
  const tried = (...effects: Parameters<typeof tryEffects>[2]) =>
    whole ? codeOf(tryEffects(scene, whole, effects, false)) : 'no assembly'
  const mandate = (change: object) => {
    const { kind, payload } = mandateEffect(idOf(50), idOf(40), personId(1))
    return { kind, payload: Object.assign({}, payload, change) }
  }

  it('no decision is brought to it', () => {
    expect(codeOf(needDecidingBody(tree, idOf(7)))).toBe('mandates.body_decides_nothing')
  })

  it('a role in it leads, and opens no power', () => {
    expect(tried(roleEffect(idOf(40), [], idOf(7)))).toBe('ok')
    expect(tried(roleEffect(idOf(40), ['decision.record'], idOf(7)))).toBe(
      'mandates.commission_decides_nothing',
    )
    expect(tried(roleEffect(idOf(40), ['decision.record']))).toBe('ok')
  })

  it('a mandate in it neither spends nor signs', () => {
    const role = roleEffect(idOf(40), [], idOf(7))
    expect(tried(role, mandate({}))).toBe('ok')
    expect(tried(role, mandate({ ceilingCents: 100 }))).toBe('mandates.commission_decides_nothing')
    expect(tried(role, mandate({ mayBind: true }))).toBe('mandates.commission_decides_nothing')
  })

  it('it never answers who decides what', () => {
    const role = {
      roleId: idOf(40),
      bodyId: idOf(7),
      name: 'Marche',
      purpose: '',
      domain: 'la marche',
      accountabilities: [],
      powers: [],
    }
    const ask = (bodies: readonly TreeBody[]) =>
      whoDecidesWhat({ bodies, roles: [role], mandates: [], powerLabels: {} }, 'marche', scene.now).kind
    expect([ask([commission()]), ask([commission({ kind: 'secretariat' })])]).toEqual(['nobody', 'roles'])
  })

  it('it alone may have a last day, and not one that is past', () => {
    const making = (kind: string, endsOn: string) => {
      const { payload } = bodyEffect(idOf(9), kind)
      return tried({ kind: 'create_body', payload: Object.assign({}, payload, { endsOn }) })
    }
    expect(making('commission', addDays(today, 20))).toBe('ok')
    expect(making('commission', addDays(today, -1))).toBe('mandates.ends_in_past')
    expect(making('secretariat', addDays(today, 20))).toBe('mandates.ends_commission_only')
  })
})

describe('how a body works', () => {
  const writes = (change: object, revision = 0) =>
    codeOf(describeWays({ body: commission(), isMandated: true, revision: 0, ...change }, { revision }))

  it('R112: whoever is mandated in a secretariat or a commission says it, without a vote', () => {
    expect([writes({}), writes({ body: bodyOf(idOf(8), { kind: 'secretariat' }) })]).toEqual(['ok', 'ok'])
    expect(writes({ isMandated: false })).toBe('mandates.ways_of_mandated')
    expect(writes({ body: bodyOf(assembly, { kind: 'general_assembly' }) })).toBe(
      'mandates.ways_of_body_only',
    )
    expect(writes({ body: commission({ dissolvedAt: new Date() }) })).toBe('mandates.body_dissolved')
    expect(writes({}, 3)).toBe('mandates.revision_changed')
  })

  it('R115: a chat is an address that begins with https, shown with its host', () => {
    const read = (chatLink: string) =>
      describeWaysInput.safeParse({
        bodyId: idOf(7),
        rhythm: '',
        tools: '',
        method: '',
        chatLink,
        revision: 0,
      }).success
    expect(['', 'https://signal.group/#abc', 'https://chat.exemple.test/x?y=1'].map(read)).toEqual([
      true,
      true,
      true,
    ])
    expect(
      ['http://signal.group/#abc', 'signal.group', 'https://', 'https://a b.test', 'javascript:alert(1)'].map(
        read,
      ),
    ).toEqual([false, false, false, false, false])
    expect([hostOf('https://signal.group/#abc'), hostOf('')]).toEqual(['signal.group', ''])
  })
})
