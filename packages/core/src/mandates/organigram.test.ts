import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCivilDate } from '../shared/time.ts'
import type { BodyKind } from './body-kinds.ts'
import type { Body } from './body-tree.ts'
import type { Mandate } from './mandate-state.ts'
import { type NamedMandate, organigram } from './organigram.ts'
import type { Role } from './role.ts'
import { whoDecidesWhat } from './who-decides-what.ts'

const now = new Date('2026-11-19T08:00:00Z')
const on = (text: string) => {
  const date = parseCivilDate(text)
  if (date === null) throw new Error(text)
  return date
}

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

const role = (change: Partial<Role> = {}): Role => ({
  roleId: 'r1',
  bodyId: 'logement',
  name: 'Référence',
  purpose: 'Faire vivre le comité',
  domain: 'Réserver une salle, dépenses courantes',
  accountabilities: ['Publier le calendrier'],
  powers: ['decision.record'],
  ...change,
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
  suspendedAt: null,
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
        [
          {
            personId: 'p1',
            displayName: 'Gilles Rouvière',
            mandateId: 'm1',
            endsOn: '2027-01-14',
            ceilingCents: null,
          },
        ],
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
    powerLabels: { 'decision.record': 'Créer les organes' },
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

  const asked = (domain: string, query: string) =>
    whoDecidesWhat({ ...facts, roles: [role({ domain })] }, query, now).kind
  test.each([
    ['Dépenses jusqu’à 300 €', 'dépenser 200 €', 'roles'],
    ['Dépenses jusqu’à 300 €', 'une dépense de 300 euros', 'roles'],
    // How one asks is no word to be found.
    ['Dépenses jusqu’à 300 €', 'qui peut dépenser 200 euros ?', 'roles'],
    ['Dépenses jusqu’à 300 €', 'who decides', 'empty'],
    ['Dépenses jusqu’à 300 €', 'dépenser 350 €', 'nobody'],
    ['Dépenses jusqu’à 300 €', 'embaucher 200 €', 'nobody'],
    ['Dépenses jusqu’à 300 €', '200€', 'roles'],
    ['Dépenses courantes', 'dépenser 200 €', 'nobody'],
    ['Dépenses de moins de 300 €', 'dépenser 300 €', 'nobody'],
    ['Dépenses de 1 000 € et plus', 'dépenser 2 k€', 'roles'],
    ['Dépenses jusqu’à 300 €, travaux jusqu’à 1 500,50 €', 'dépenser 500 €', 'nobody'],
    ['Dépenses jusqu’à 300 €, travaux jusqu’à 1 500,50 €', 'travaux 1 500,50 €', 'roles'],
    ['Spending up to €300', 'spend €200', 'roles'],
    ['Spending up to €300', 'spend €350', 'nobody'],
    ['Spending over €300', 'to spend EUR 350', 'roles'],
    ['Réservations', 'réserver', 'roles'],
    ['Content', 'comptes', 'nobody'],
  ])('%j asked %j gives %s', (domain, query, kind) => {
    expect(asked(domain, query)).toBe(kind)
  })

  const withCeiling = (cents: number | null, query: string) => {
    const ceilingText = (at: number) => `Dépenses jusqu’à ${(at / 100).toLocaleString('fr-FR')} €`
    const mandates = [{ ...mandate(), ceilingCents: cents }]
    const found = whoDecidesWhat(
      { ...facts, mandates, roles: [role({ domain: 'Affiches' })], ceilingText },
      query,
      now,
    )
    return found.kind === 'roles' ? found.answers[0]?.place : found.kind
  }
  test('R27, R124: "dépenser 200 €" finds the mandate with a ceiling of 300 €, and "dépenser 400 €" nobody', () => {
    expect(withCeiling(30_000, 'dépenser 200 €')).toBe('ceiling')
    expect(withCeiling(30_000, 'dépenser 400 €')).toBe('nobody')
    expect(withCeiling(null, 'dépenser 200 €')).toBe('nobody')
    const euros = fc.integer({ min: 1, max: 99_999 })
    fc.assert(
      fc.property(euros, euros, (ceiling, one) => {
        expect(withCeiling(ceiling * 100, `dépenser ${one} €`)).toBe(one <= ceiling ? 'ceiling' : 'nobody')
      }),
    )
  })

  test('an amount up to the limit of a role is always answered by it, one above never', () => {
    const euros = fc.integer({ min: 1, max: 99_999 })
    fc.assert(
      fc.property(euros, euros, (limit, one) => {
        const kind = one <= limit ? 'roles' : 'nobody'
        expect(asked(`Dépenses jusqu’à ${limit.toLocaleString('fr-FR')} €`, `dépenser ${one} €`)).toBe(kind)
        expect(asked(`Spending up to €${limit.toLocaleString('en-GB')}`, `spend €${one}`)).toBe(kind)
      }),
    )
  })
})
