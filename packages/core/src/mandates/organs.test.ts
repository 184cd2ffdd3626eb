import { describe, expect, test } from 'vitest'
import type { Result } from '../shared/result.ts'
import { parseCivilDate } from '../shared/time.ts'
import type { BodyKind } from './body-kinds.ts'
import { type Body, bodyAndAbove } from './body-tree.ts'
import { createBody } from './create-body.ts'
import { type DefineRoleFacts, defineRole, type Role } from './define-role.ts'
import { dissolveBody } from './dissolve-body.ts'
import type { Mandate } from './mandate-state.ts'
import { moveBody } from './move-body.ts'
import { type NamedMandate, organigram } from './organigram.ts'
import type { RecordedDecision } from './recorded-decision.ts'
import { whoDecidesWhat } from './who-decides-what.ts'

const now = new Date('2026-11-19T08:00:00Z')
const on = (text: string) => {
  const date = parseCivilDate(text)
  if (date === null) throw new Error(text)
  return date
}
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.error.code)

const body = (bodyId: string, parentId: string | null, name: string, kind: BodyKind = 'committee'): Body => ({
  bodyId,
  parentId,
  kind,
  name,
  purpose: '',
  dissolvedAt: null,
})
const bodies = [
  body('ag', null, 'Assemblée', 'general_assembly'),
  body('coordination', null, 'Coordination', 'coordination'),
  body('pole', 'coordination', 'Pôle Programme', 'pole'),
  body('logement', 'pole', 'Comité Logement'),
  body('accueil', 'pole', 'Comité Accueil'),
]

const decided = (bodyId: string): RecordedDecision => ({
  decisionId: 'd',
  bodyId,
  proof: 'paper',
  subjectPersonId: null,
  effective: true,
})
const facts = (bodyId: string, by: string) => {
  const one = [...bodies, body('other', 'coordination', 'Comité logement')].find(it => it.bodyId === bodyId)
  if (!one) throw new Error(bodyId)
  return { bodies, body: one, revision: 1, decision: decided(by) }
}
const to = (bodyId: string, parentId: string | null, revision = 1) => ({
  ...{ bodyId, parentId, revision },
  decisionId: 'd',
})
const moved = (bodyId: string, parentId: string | null, by: string, revision = 1) =>
  codeOf(moveBody(facts(bodyId, by), to(bodyId, parentId, revision)))

describe('R22: bodies nest to any depth', () => {
  const input = { parentId: 'pole', kind: 'committee' as const, name: 'Mobilités', purpose: '' }

  test('a new body stands in a living parent, under a name of its own', () => {
    expect(codeOf(createBody({ bodies }, input))).toBe('ok')
    expect(codeOf(createBody({ bodies }, { ...input, name: '' }))).toBe('mandates.body_name_missing')
    expect(codeOf(createBody({ bodies }, { ...input, name: 'COMITE logement' }))).toBe(
      'mandates.body_name_taken',
    )
    expect(codeOf(createBody({ bodies }, { ...input, parentId: 'gone' }))).toBe('mandates.parent_missing')
    const dissolved = bodies.map(other => ({ ...other, dissolvedAt: now }))
    expect(codeOf(createBody({ bodies: dissolved }, input))).toBe('mandates.body_dissolved')
  })

  test('R89: one sovereign assembly', () => {
    const second = { ...input, parentId: null, kind: 'general_assembly' as const, name: 'Autre' }
    expect(codeOf(createBody({ bodies }, second))).toBe('mandates.second_assembly')
  })

  test('a body moves anywhere but inside itself', () => {
    const move = (parentId: string | null, revision = 1) => moved('pole', parentId, 'ag', revision)
    expect(move('ag')).toBe('ok')
    expect(move(null)).toBe('ok')
    expect(move('logement')).toBe('mandates.body_inside_itself')
    expect(move('pole')).toBe('mandates.body_inside_itself')
    expect(move('gone')).toBe('mandates.parent_missing')
    expect(move('ag', 2)).toBe('mandates.revision_changed')
    expect(moved('ag', 'pole', 'ag')).toBe('mandates.sovereign_stays')
    const twice = [...bodies, body('other', 'coordination', 'Comité logement')]
    const taken = moveBody({ ...facts('other', 'ag'), bodies: twice }, to('other', 'pole'))
    expect(!taken.ok && [taken.error.code, taken.error.field]).toEqual([
      'mandates.body_name_taken',
      'parentId',
    ])
  })

  test('R22, R89: a move is decided by a body that contains both places', () => {
    expect(moved('logement', 'coordination', 'coordination')).toBe('ok')
    expect(moved('logement', 'coordination', 'pole')).toBe('mandates.decision_not_from_above')
    expect(moved('logement', 'coordination', 'logement')).toBe('mandates.decision_not_from_above')
    expect(moved('logement', 'ag', 'coordination')).toBe('mandates.decision_not_from_above')
    expect(moved('logement', 'accueil', 'pole')).toBe('ok')
    const waiting = { ...facts('logement', 'ag'), decision: { ...decided('ag'), effective: false } }
    expect(codeOf(moveBody(waiting, to('logement', 'ag')))).toBe('mandates.decision_not_countersigned')
    const recall = { ...facts('logement', 'ag'), decision: { ...decided('ag'), subjectPersonId: 'p1' } }
    expect(codeOf(moveBody(recall, to('logement', 'ag')))).toBe('mandates.decision_is_recall')
  })

  test('the bodies above one are listed from the inside out, and a loop ends', () => {
    expect(bodyAndAbove(bodies, 'logement')).toEqual(['logement', 'pole', 'coordination'])
    const loop = [body('a', 'b', 'A'), body('b', 'a', 'B')]
    expect(bodyAndAbove(loop, 'a')).toEqual(['a', 'b'])
  })
})

describe('R89, R111: a body is dissolved by what contains it', () => {
  const held = (change: Partial<NamedMandate>) => mandate({ bodyId: 'logement', ...change })
  const mandates = [
    held({}),
    held({ mandateId: 'm2', acceptedAt: null, givenAt: new Date('2026-11-18T10:00:00Z') }),
    held({ mandateId: 'm3', endsOn: on('2026-11-18') }),
    held({ mandateId: 'm4', bodyId: 'pole' }),
  ]
  const said = { bodyId: 'logement', decisionId: 'd', mandateIds: ['m1', 'm2'], revision: 1 }
  const dissolved = (bodyId: string, by: string, change: Partial<typeof said> = {}) =>
    dissolveBody({ ...facts(bodyId, by), mandates }, { ...said, bodyId, ...change }, now)

  test('its mandates, running and given, end at that instant; those that are over stay as they were', () => {
    const done = dissolved('logement', 'pole')
    expect(done.ok && { ...done.value, ending: done.value.ending.map(one => one.mandateId) }).toEqual({
      dissolvedAt: now,
      dissolutionDecisionId: 'd',
      ending: ['m1', 'm2'],
    })
  })

  test('not by itself nor beside, not before what it contains, never the assembly', () => {
    expect(codeOf(dissolved('logement', 'logement'))).toBe('mandates.decision_not_from_above')
    expect(codeOf(dissolved('logement', 'accueil'))).toBe('mandates.decision_not_from_above')
    expect(codeOf(dissolved('logement', 'ag'))).toBe('ok')
    const inside = dissolved('pole', 'coordination')
    expect(!inside.ok && inside.error).toMatchObject({ code: 'mandates.bodies_inside', params: { count: 2 } })
    expect(codeOf(dissolved('ag', 'ag'))).toBe('mandates.sovereign_stays')
    expect(codeOf(dissolved('logement', 'ag', { revision: 2 }))).toBe('mandates.revision_changed')
    const gone = { ...facts('logement', 'ag'), mandates }
    const twice = { ...gone, body: { ...gone.body, dissolvedAt: now } }
    expect(codeOf(dissolveBody(twice, said, now))).toBe('mandates.body_dissolved')
  })

  test('nothing ends that was not read', () => {
    expect(codeOf(dissolved('logement', 'ag', { mandateIds: ['m1'] }))).toBe('mandates.other_mandates_end')
    expect(codeOf(dissolved('logement', 'ag', { mandateIds: ['m1', 'm2', 'm3'] }))).toBe('ok')
  })
})

const role = (change: Partial<Role> = {}): Role => ({
  roleId: 'r1',
  bodyId: 'logement',
  name: 'Référence',
  purpose: 'Faire vivre le comité',
  domain: 'Réserver une salle, dépenses courantes',
  accountabilities: ['Publier le calendrier'],
  powers: ['bodies.edit'],
  ...change,
})

describe('R7: a role has a purpose, a domain, accountabilities and powers', () => {
  const facts: DefineRoleFacts = {
    role: null,
    bodyDissolvedAt: null,
    otherRoleNames: ['Trésorerie'],
    knownPowers: ['bodies.edit', 'decision.record'],
    holderCount: 0,
    decision: null,
    decidingBodyIds: ['logement', 'pole'],
    asMember: false,
  }
  const { roleId: _, ...fields } = role()
  const input = {
    ...fields,
    roleId: null,
    accountabilities: ['Publier', ''],
    powers: ['decision.record', 'bodies.edit', 'bodies.edit'],
    decisionId: null,
    revision: 0,
  }

  test('is defined with its powers once each and without empty lines', () => {
    const defined = defineRole(facts, input)
    expect(defined.ok && [defined.value.powers, defined.value.accountabilities]).toEqual([
      ['bodies.edit', 'decision.record'],
      ['Publier'],
    ])
  })

  test('a member defines one where nobody holds the power, as far as the body decided it', () => {
    const asMember = { ...facts, asMember: true }
    expect(codeOf(defineRole(asMember, input))).toBe('mandates.role_needs_decision')
    const citing = (decision: RecordedDecision) => codeOf(defineRole({ ...asMember, decision }, input))
    expect(citing(decided('accueil'))).toBe('mandates.role_needs_decision')
    expect(citing({ ...decided('logement'), effective: false })).toBe('mandates.role_needs_decision')
    expect(citing(decided('logement'))).toBe('ok')
  })

  test.each([
    [{ domain: '' }, 'domain_missing'],
    [{ purpose: '' }, 'purpose_missing'],
    [{ name: '' }, 'role_name_missing'],
    [{ name: 'trésorerie' }, 'role_name_taken'],
    [{ powers: ['fund.take_all'] }, 'unknown_power'],
    [{ revision: 4 }, 'revision_changed'],
  ])('%o is refused: %s', (change, rule) => {
    expect(codeOf(defineRole(facts, { ...input, ...change }))).toBe(`mandates.${rule}`)
  })

  test('a role that somebody holds gains a power only by a decision in force of a body above it', () => {
    const held = { ...facts, role: { ...role(), revision: 2, retiredAt: null }, holderCount: 1 }
    const edit = { ...input, roleId: 'r1', revision: 2 }
    const decision = {
      decisionId: 'd',
      bodyId: 'pole',
      proof: 'paper' as const,
      subjectPersonId: null,
      effective: true,
    }
    expect(codeOf(defineRole(held, edit))).toBe('mandates.powers_need_decision')
    expect(codeOf(defineRole({ ...held, decision }, edit))).toBe('ok')
    const waiting = { ...held, decision: { ...decision, effective: false } }
    expect(codeOf(defineRole(waiting, edit))).toBe('mandates.powers_need_decision')
    const elsewhere = { ...held, decision: { ...decision, bodyId: 'accueil' } }
    expect(codeOf(defineRole(elsewhere, edit))).toBe('mandates.powers_need_decision')
    expect(codeOf(defineRole(held, { ...edit, powers: [] }))).toBe('ok')
  })
})

const mandate = (change: Partial<NamedMandate> = {}): NamedMandate => ({
  mandateId: 'm1',
  personId: 'p1',
  roleId: 'r1',
  bodyId: 'logement',
  mission: 'Animer',
  startsOn: on('2026-01-15'),
  endsOn: on('2027-01-14'),
  givenAt: new Date('2026-01-10T10:00:00Z'),
  acceptedAt: new Date('2026-01-12T10:00:00Z'),
  declinedAt: null,
  recalledAt: null,
  resignedAt: null,
  displayName: 'Gilles Rouvière',
  ...change,
})

describe('R4: the organigram', () => {
  test('is a tree in alphabetical order with holders, end dates and vacant roles', () => {
    const roles = [role(), role({ roleId: 'r2', name: 'Accueil' })]
    const expired: Partial<Mandate> = { mandateId: 'm2', roleId: 'r2', endsOn: on('2026-11-18') }
    const tree = organigram({ bodies, roles, mandates: [mandate(), mandate(expired)] }, now)
    expect(tree.map(node => node.body.name)).toEqual(['Assemblée', 'Coordination'])
    const pole = tree[1]?.children[0]
    expect(pole?.children.map(node => node.body.name)).toEqual(['Comité Accueil', 'Comité Logement'])
    expect(pole?.children[1]?.roles.map(({ name, holders, vacant }) => [name, holders, vacant])).toEqual([
      ['Accueil', [], true],
      [
        'Référence',
        [{ personId: 'p1', displayName: 'Gilles Rouvière', mandateId: 'm1', endsOn: '2027-01-14' }],
        false,
      ],
    ])
  })

  test('a body whose parent was dissolved does not disappear', () => {
    const without = bodies.map(other =>
      other.bodyId === 'coordination' ? { ...other, dissolvedAt: now } : other,
    )
    const tree = organigram({ bodies: without, roles: [], mandates: [] }, now)
    expect(tree.map(node => node.body.name)).toEqual(['Assemblée', 'Pôle Programme'])
  })
})

describe('R27: who decides what', () => {
  const facts = {
    bodies,
    roles: [role(), role({ roleId: 'r2', name: 'Presse', domain: 'Répondre aux médias', powers: [] })],
    mandates: [mandate()],
    powerLabels: { 'bodies.edit': 'Créer les organes' },
  }
  const ask = (query: string) => whoDecidesWhat(facts, query, now)
  const found = (query: string) => {
    const answer = ask(query)
    return answer.kind === 'roles'
      ? answer.answers.map(one => [one.roleName, one.place, one.vacant])
      : answer.kind
  }

  test.each([
    ['salle', [['Référence', 'domain', false]]],
    ['une dépense', [['Référence', 'domain', false]]],
    ['réserver la salle', [['Référence', 'domain', false]]],
    ['organes', [['Référence', 'power', false]]],
    ['medias', [['Presse', 'domain', true]]],
    [
      'comité logement',
      [
        ['Presse', 'purpose', true],
        ['Référence', 'purpose', false],
      ],
    ],
    ['salle médias', 'nobody'],
    ['fusée', 'nobody'],
    ['  de la ', 'empty'],
  ])('%j gives %j', (query, expected) => {
    expect(found(query)).toEqual(expected)
  })
})
