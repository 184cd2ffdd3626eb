import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AgreementItem, agreementPage, type PagePosition, shownByDefault } from './agreement-page.ts'
import { archipel, archipelOrganisations } from './archipel.fixture.ts'
import { type Stance, stances } from './stance.ts'

const position = (statementId: string, organisation: number, stance: Stance): PagePosition => ({
  statementId,
  organisationId: archipelOrganisations[organisation]?.organisationId ?? '',
  displayName: archipelOrganisations[organisation]?.displayName ?? '',
  stance,
  nuance: '',
  reason: '',
  important: false,
  source: 'assembly',
  decidedOn: null,
  toConfirm: organisation === 7,
})

const statements = archipel.map(({ statementId, number, text }) => ({
  statementId,
  number,
  text,
  lang: 'fr',
}))
const positions = archipel.flatMap(({ statementId, stances: row }) =>
  row.flatMap((stance, organisation) => (stance ? [position(statementId, organisation, stance)] : [])),
)
const page = agreementPage({ statements, positions, memberCount: 12 })
const numbers = (items: readonly AgreementItem[]) => items.map(item => item.number)

describe('R87: what unites and what separates', () => {
  test('the demo gives 7 and 4, and opens with as many on both sides', () => {
    expect(numbers(page.unites)).toEqual([10, 11, 14, 4, 6, 3, 5])
    expect(numbers(page.separates)).toEqual([2, 13, 8, 12])
    expect(numbers(page.open)).toEqual([9, 1, 7])
    expect(page.shown).toBe(4)
  })

  test('each item carries the numbers of its sentence', () => {
    const s05 = page.unites.find(item => item.number === 5)
    expect(s05?.sentence).toEqual({
      leading: 'agree',
      leadingCount: 9,
      opposingCount: 2,
      nuanceCount: 1,
      passCount: 0,
      decidedCount: 12,
      notDebatedCount: 0,
      memberCount: 12,
    })
    const s01 = page.open.find(item => item.number === 1)
    expect(s01?.sentence.leading).toBe('disagree')
    expect(s01?.notDebatedCount).toBe(1)
    expect(s05?.toConfirmCount).toBe(1)
  })

  test('R59: organisations stand in alphabetical order, accents aside', () => {
    const s10 = page.unites.find(item => item.number === 10)
    expect(s10?.organisations.agree.map(organisation => organisation.displayName)).toEqual([
      'Atelier du Vélo têtu',
      'Clé de Voûte solidaire',
      'Collectif Brique et Accueil',
      'Coopérative Énergie des Terrils',
      'Fédération des Jardins Levain',
      'Institut des Communs vivants',
      'L’Étincelle communaliste',
      'La Garance commune',
      'Le Moulin des Passages',
      'Radio Micocoulier',
      'Réseau Passerelles',
      'Réseau Semences d’Amont',
    ])
  })

  test('R69: positions of an organisation that left a closed round count without its name', () => {
    const withoutName = { agree: 1, nuance: 0, disagree: 0, pass: 0 }
    const rest = positions.filter(({ organisationId }) => organisationId !== 'o01')
    const left = agreementPage({
      statements: statements.map(statement => ({ ...statement, withoutName })),
      positions: rest,
      memberCount: 12,
    })
    const s10 = left.unites.find(item => item.number === 10)
    expect(s10?.counts.agree).toBe(12)
    expect(s10?.withoutNameCount).toBe(1)
    expect(s10?.organisations.agree).toHaveLength(11)
  })

  test('a position on former words is named beside the statement, and counted nowhere', () => {
    const moved = positions.map(one =>
      one.statementId === 's10' && ['o01', 'o02'].includes(one.organisationId)
        ? { ...one, formerVersion: 1 }
        : one,
    )
    const s10 = agreementPage({ statements, positions: moved, memberCount: 12 }).unites.find(
      item => item.number === 10,
    )
    expect(s10?.counts.agree).toBe(10)
    expect(s10?.sentence.notDebatedCount).toBe(2)
    expect(s10?.withoutNameCount).toBe(0)
    expect(s10?.organisations.agree).toHaveLength(10)
    expect(s10?.former.map(one => one.displayName)).toEqual(['Clé de Voûte solidaire', 'La Garance commune'])
  })

  test('when one side is empty the other still opens', () => {
    const only = statements.filter(({ number }) => [10, 11].includes(number))
    expect(agreementPage({ statements: only, positions, memberCount: 12 }).shown).toBe(2)
    expect(agreementPage({ statements: [], positions: [], memberCount: 12 }).shown).toBe(0)
  })
})

test('R87: for any positions, each statement stands once, both sides show as many, order of rows is nothing', () => {
  const row = fc.array(fc.option(fc.constantFrom(...stances)), { minLength: 12, maxLength: 12 })
  const pages = fc.property(fc.array(row, { maxLength: 14 }), fc.integer(), (table, turn) => {
    const some = statements.slice(0, table.length)
    const given = table.flatMap((row, index) =>
      row.flatMap((stance, organisation) =>
        stance ? [position(some[index]?.statementId ?? '', organisation, stance)] : [],
      ),
    )
    const facts = { statements: some, positions: given, memberCount: 12 }
    const built = agreementPage(facts)
    const all = [...built.unites, ...built.separates, ...built.open]
    expect(numbers(all).toSorted((a, b) => a - b)).toEqual(some.map(({ number }) => number))
    const sides = [built.unites.length, built.separates.length]
    expect(built.shown).toBeLessThanOrEqual(shownByDefault)
    if (Math.min(...sides) > 0) expect(built.shown).toBeLessThanOrEqual(Math.min(...sides))
    for (const item of all)
      expect(item.counts.agree + item.counts.nuance + item.counts.disagree + item.counts.pass).toBe(
        12 - item.notDebatedCount,
      )
    const cut = Math.abs(turn) % (given.length + 1)
    const turned = [...given.slice(cut), ...given.slice(0, cut)]
    expect(agreementPage({ ...facts, statements: some.toReversed(), positions: turned })).toEqual(built)
  })
  fc.assert(pages, { seed: 20261119, numRuns: 200 })
})
