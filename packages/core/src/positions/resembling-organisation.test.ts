import { describe, expect, test } from 'vitest'
import { archipelOrganisations } from './archipel.fixture.ts'
import { parsePositionsCsv } from './parse-positions-csv.ts'
import { resemblingOrganisation } from './resembling-organisation.ts'
import { unlikelySigns } from './unlikely-signs.ts'

/** What a text in one encoding looks like, read in Windows-1252 as a file without a mark is. */
const misread = (bytes: number[]) => new TextDecoder('windows-1252').decode(Uint8Array.from(bytes))
const ascii = (text: string) => [...text].map(sign => sign.charCodeAt(0))

/** "Réseau Passerelles" as it is saved on an old Macintosh, under DOS, in UTF-8. */
const mac = misread([...ascii('R'), 0x8e, ...ascii('seau Passerelles')])
const dos = misread([...ascii('R'), 0x82, ...ascii('seau Passerelles')])
const utf8 = misread([...new TextEncoder().encode('Réseau Passerelles')])

describe('signs that nobody writes', () => {
  test.each([
    [mac, ['Ž']],
    [dos, ['‚']],
    [utf8, ['Ã©']],
    ['R?seau', ['?']],
    ['R\ufffdseau', ['\ufffd']],
    ['l\u008dann\u00e9e', ['\u008d']],
    ['lâ€™accord', ['â€™']],
  ])('%j: %j', (text, signs) => {
    expect(unlikelySigns(text)).toEqual(signs)
  })

  test.each([
    'Réseau Passerelles',
    'L’École de la Ville',
    'ÉNERGIE DES TERRILS',
    'Oui ? Non… peut-être ! « voilà »',
    'Dušan Žižek & C°, 12 m² à 3 €',
    'McDonald, iPhone, d’après l’ŒUVRE',
    'Łódź, Ångström, Đorđe',
    'Мы, Ελλάδα',
  ])('%j has none', text => {
    expect(unlikelySigns(text)).toEqual([])
  })
})

const known = ['Réseau Passerelles', 'La Garance commune', 'Collectif 59', 'Fédé'].map(displayName => ({
  displayName,
}))

test.each([
  [mac, 'Réseau Passerelles'],
  [utf8, 'Réseau Passerelles'],
  ['Reseau Paserelles', 'Réseau Passerelles'],
  ['RESEAU-PASSERELLES (réseau)', 'Réseau Passerelles'],
  ['Garance commune', 'La Garance commune'],
  ['Lа Garance cоmmune', 'La Garance commune'],
  [misread([...ascii('F'), 0x8e, ...ascii('d'), 0x8e]), 'Fédé'],
  ['Collectif 62', undefined],
  ['Radio Micocoulier', undefined],
])('%j may be %j', (name, resembles) => {
  expect(resemblingOrganisation(name, known)?.displayName).toBe(resembles)
})

describe('a file with a name that may be another’s', () => {
  const [first] = archipelOrganisations
  const passerelles = {
    organisationId: '0190a000-0000-7000-8000-000000000001',
    displayName: 'Réseau Passerelles',
  }
  const statements = [{ statementId: '0190a000-0000-7000-8000-000000000002', number: 3, text: 'Un local.' }]
  const file = Uint8Array.from([
    ...ascii('organisation;statement;position\r\nR'),
    0x8e,
    ...ascii('seau Passerelles;s03;yes\r\n'),
  ])
  const listed: string[] = []
  const parse = (bytes: Uint8Array, more: Partial<Parameters<typeof parsePositionsCsv>[1]> = {}) =>
    parsePositionsCsv(bytes, {
      organisations: [passerelles, ...(first ? [first] : [])],
      statements,
      list: name => {
        listed.push(name)
        return '0190a000-0000-7000-8000-000000000003'
      },
      ...more,
    })

  test('is asked about before anything is entered', () => {
    expect(parse(file)).toEqual({
      ok: false,
      errors: [],
      asked: { names: [{ name: mac, line: 2, resembles: passerelles, signs: ['Ž'] }], signs: [] },
    })
    expect(listed).toEqual([])
  })

  test('is taken as it is answered: the same organisation, or a new one', () => {
    const same = parse(file, { names: new Map([[mac, passerelles.organisationId]]) })
    expect(same.ok && same.positions.map(one => one.organisationId)).toEqual([passerelles.organisationId])
    const other = parse(file, { names: new Map([[mac, null]]) })
    expect(other.ok && other.positions.map(one => one.organisationId)).toEqual([
      '0190a000-0000-7000-8000-000000000003',
    ])
    expect(listed).toEqual([mac])
    // An answer names an organisation of the coalition, or is none.
    const stranger = parse(file, { names: new Map([[mac, '0190a000-0000-7000-8000-000000000009']]) })
    expect(stranger.ok && stranger.positions[0]?.organisationId).toBe('0190a000-0000-7000-8000-000000000003')
  })

  test('signs that nobody writes are pointed at in what people wrote, too, and a name may not be unseen', () => {
    const nuance = new TextEncoder().encode(
      'organisation;énoncé;position;nuance\nRéseau Passerelles;s03;nuance;À condition dâ€™en parler',
    )
    const asked = parse(nuance)
    expect(!asked.ok && asked.asked?.signs).toEqual([
      { line: 2, column: 'nuance', value: 'À condition dâ€™en parler', signs: ['â€™'] },
    ])
    expect(parse(nuance, { signsAreRight: true }).ok).toBe(true)
    const unseen = parse(new TextEncoder().encode('organisation;s03\nAutre\u200bnom;+'))
    expect(!unseen.ok && unseen.errors.map(one => one.code)).toEqual(['positions.csv_unseen_signs'])
  })
})
