import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likelyPayers } from './likely-payers.ts'

const named = (...names: string[]) =>
  names.map((displayName, at) => ({ organisationId: String(at), displayName }))
const organisations = named(
  'Les Amis du Canal',
  'Association des Jardins du Levain',
  'Clé de Voûte solidaire',
  'Radio Micocoulier',
  'Collectif Micocoulier solidaire',
)
const likely = (...written: string[]) => likelyPayers(written, organisations).map(one => one.displayName)

describe('who a payment may be from', () => {
  it.each([
    ['a word of the payer, without its accent', ['VIR SEPA', 'CLE DE VOUTE'], ['Clé de Voûte solidaire']],
    ['a word of the label, in capitals', ['VIR JARDINS DU LEVAIN 2026', ''], [organisations[1]?.displayName]],
    [
      'more words before fewer, then by name',
      ['RADIO MICOCOULIER'],
      ['Radio Micocoulier', 'Collectif Micocoulier solidaire'],
    ],
    ['common words of banks and associations', ['VIREMENT COTISATION ASSOCIATION COLLECTIF DES AMIS'], []],
    ['less than four letters, and numbers', ['CLE DU DES LES 2026 1234'], []],
    ['a piece of a word', ['LEVAINS MICO'], []],
    ['nothing', ['', ''], []],
  ])('%s', (_, written, expected) => {
    expect(likely(...written)).toEqual(expected)
  })

  it('is among those that are given, each once, and none where nothing is written', () => {
    const word = fc.constantFrom('canal', 'Levain', 'les', 'Coalition', 'été', 'œuvre', '12', 'Voûte', ' ')
    const text = fc.array(word, { maxLength: 6 }).map(words => words.join(' '))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), fc.array(text, { maxLength: 8 }), (written, names) => {
        const given = named(...names)
        const found = likelyPayers(written, given)
        expect(new Set(found).size).toBe(found.length)
        for (const one of found) expect(given).toContain(one)
        expect(likelyPayers([], given)).toEqual([])
      }),
    )
  })

  it('is found by its own name, whatever the case, where the name has a telling word', () => {
    for (const one of organisations) expect(likely(one.displayName.toUpperCase())).toContain(one.displayName)
  })
})
