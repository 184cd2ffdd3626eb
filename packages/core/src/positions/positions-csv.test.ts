import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCivilDate } from '../shared/time.ts'
import { archipel, archipelOrganisations } from './archipel.fixture.ts'
import { formatPositionsCsv } from './format-positions-csv.ts'
import { parsePositionsCsv } from './parse-positions-csv.ts'
import { importantMax, type PositionContent } from './position.ts'
import { sources, stances } from './stance.ts'

const known = { organisations: archipelOrganisations, statements: archipel }
const parse = (text: string) => parsePositionsCsv(new TextEncoder().encode(text), known)
const codesOf = (text: string) => {
  const parsed = parse(text)
  return parsed.ok ? [] : parsed.errors.map(({ line, column, code }) => [line, column, code])
}

const expected = archipelOrganisations.flatMap(({ organisationId }, organisation) =>
  archipel.flatMap(({ statementId, stances: row }) => {
    const stance = row[organisation]
    return stance ? [[organisationId, statementId, stance]] : []
  }),
)
const found = (bytes: Uint8Array) => {
  const parsed = parsePositionsCsv(bytes, { ...known, signsAreRight: true })
  if (!parsed.ok) return parsed.errors
  return parsed.positions.map(({ organisationId, statementId, content }) => [
    organisationId,
    statementId,
    content.stance,
  ])
}

const wide = (separator: string) =>
  [
    ['Organisation', ...archipel.map(({ number }) => `S${number}`)],
    ...archipelOrganisations.map(({ displayName }, organisation) => [
      displayName.toUpperCase().replace('’', "'"),
      ...archipel.map(({ signs }) => signs[organisation] ?? ''),
    ]),
  ]
    .map(row => row.join(separator))
    .join('\r\n')

const windows1252 = (text: string) =>
  Uint8Array.from(text, character => (character === '−' ? 0x96 : character.charCodeAt(0)))

describe('positions chosen in the browser', () => {
  test.each([';', ',', '\t'])('the matrix of the demo separated by %j gives its 166 positions', separator => {
    expect(found(new TextEncoder().encode(wide(separator)))).toEqual(expected)
    expect(expected).toHaveLength(166)
  })

  test('so does a file with a byte-order mark, and one of Windows-1252', () => {
    expect(found(new TextEncoder().encode(`\uFEFF${wide(';')}`))).toEqual(expected)
    expect(found(windows1252(wide(';')))).toEqual(expected)
  })

  test('words that were corrected since are named with the number of their statement, in both layouts', () => {
    const formerTexts = [{ number: 3, text: 'Nos organisations agissent sans paraître.' }]
    const [first] = archipelOrganisations
    const read = (text: string) =>
      parsePositionsCsv(new TextEncoder().encode(text), { ...known, formerTexts })
    const files = [
      `organisation;nos organisations agissent sans paraitre.\n${first?.displayName};+`,
      `organisation;énoncé;position\n${first?.displayName};Nos organisations agissent sans paraître.;+`,
    ]
    for (const [at, file] of files.entries()) {
      const parsed = read(file)
      expect(
        !parsed.ok && parsed.errors.map(({ line, code, params }) => [line, code, params?.number]),
      ).toEqual([[at + 1, 'positions.csv_former_statement', 3]])
    }
  })

  test('a nuance without its sentence is taken from a file, and counted', () => {
    const parsed = parse(wide(';'))
    expect(parsed.ok && [parsed.layout, parsed.withoutSentenceCount]).toEqual(['wide', 27])
  })

  test('reads the long layout in French and in English, words and signs', () => {
    const french = parse(
      'Énoncé;ORGANISATION;Position;Motif;Décidé le\ns01;"La  garance commune";PAS D\'ACCORD;"deux\nlignes; ""ici""";5/11/2026\nÉnoncé 2;Radio Micocoulier;- 1;;\n3;Radio Micocoulier;pas encore débattu;;',
    )
    expect(french.ok && french.positions.map(position => position.content)).toEqual([
      {
        stance: 'disagree',
        nuance: '',
        reason: 'deux\nlignes; "ici"',
        important: false,
        source: null,
        decidedOn: '2026-11-05',
      },
      { stance: 'disagree', nuance: '', reason: '', important: false, source: null, decidedOn: null },
    ])
    const english = parse(
      'organization,statement,stance,comment,source\nRadio Micocoulier,s02,Agree,"yes, so",General assembly\nRadio Micocoulier,s03,takes no position,,\n',
    )
    expect(english.ok && english.positions.map(({ content }) => [content.stance, content.source])).toEqual([
      ['agree', 'assembly'],
      ['pass', null],
    ])
  })

  test('answers with every mistake, at its line and column, and with no position', () => {
    const text =
      'organisation;énoncé;position;important;date\nInconnue;s99;peut-être;bof;hier\nRadio Micocoulier;s01;+;;\nRadio Micocoulier;s01;−;;;reste\nradio micocoulier;S1;0;;'
    expect(codesOf(text)).toEqual([
      [2, 'organisation', 'positions.csv_unknown_organisation'],
      [2, 'énoncé', 'positions.csv_unknown_statement'],
      [2, 'position', 'positions.csv_unknown_position'],
      [2, 'important', 'positions.csv_unknown_importance'],
      [2, 'date', 'positions.csv_unknown_date'],
      [4, null, 'positions.csv_too_many_cells'],
      [5, null, 'positions.csv_duplicate_position'],
    ])
    expect(parse(text)).not.toHaveProperty('positions')
  })

  test.each([
    ['', 'csv_empty'],
    ['organisation;s01;Territoire\nRadio Micocoulier;+;T1', 'csv_unknown_column'],
    ['organisation;s01;S1\nRadio Micocoulier;+;+', 'csv_column_twice'],
    ['s01;s02\n+;+', 'csv_organisation_column_missing'],
    ['organisation;motif\nRadio Micocoulier;rien', 'csv_position_column_missing'],
    ['organisation;s01\nRadio Micocoulier;"+', 'csv_quote_not_closed'],
    ['organisation;s01\nRadio Micocoulier;·', 'csv_no_position'],
    ['PK\u0003\u0004\u0000\u0000', 'csv_not_text'],
    [`organisation;énoncé;position;motif\nRadio Micocoulier;1;+;${'a'.repeat(2001)}`, 'csv_text_too_long'],
  ])('%j is refused: %s', (text, rule) => {
    expect(codesOf(text).map(([, , code]) => code)).toContain(`positions.${rule}`)
  })

  test('mapping §1: a fourth important statement of one organisation is refused', () => {
    const rows = [1, 2, 3, 4].map(number => `Radio Micocoulier;${number};+;oui`)
    expect(codesOf(['organisation;énoncé;position;important', ...rows].join('\n'))).toEqual([
      [5, null, 'positions.csv_too_many_important'],
    ])
  })

  test('two organisations with almost the same name are told apart by the exact one', () => {
    const organisations = [
      { organisationId: 'a', displayName: 'Élan' },
      { organisationId: 'b', displayName: 'Elan' },
    ]
    const read = (name: string) =>
      parsePositionsCsv(new TextEncoder().encode(`organisation;s01\n${name};+`), { ...known, organisations })
    const exact = read('Élan')
    expect(exact.ok && exact.positions[0]?.organisationId).toBe('a')
    const neither = read('ELAN')
    expect(!neither.ok && neither.errors[0]?.code).toBe('positions.csv_ambiguous_organisation')
  })

  test('a file of 3 MB is not opened', () => {
    const parsed = parsePositionsCsv(new Uint8Array(3_000_000), known)
    expect(!parsed.ok && parsed.errors[0]?.code).toBe('positions.csv_too_large')
  })
})

describe('export of positions', () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 40 })
    .map(value => value.replace(/\r\n?/g, '\n').replaceAll('\u0000', '').trim())
  const awkward = fc.constantFrom('=1+1', '@SUM(A1)', '-2', '+33', "'=x", '; "', 'a\nb', '')
  const content = fc.record<PositionContent>({
    stance: fc.constantFrom(...stances),
    nuance: fc.oneof(text, awkward),
    reason: fc.oneof(text, awkward),
    important: fc.boolean(),
    source: fc.option(fc.constantFrom(...sources)),
    decidedOn: fc.constantFrom(null, parseCivilDate('2026-11-19')),
  })
  const cells = fc.uniqueArray(fc.record({ organisation: fc.nat(11), statement: fc.nat(13), content }), {
    minLength: 1,
    maxLength: 30,
    selector: cell => `${cell.organisation} ${cell.statement}`,
  })

  test.each(['fr', 'en'] as const)('in %s is read back as it was, and holds no formula', language => {
    const roundTrip = fc.property(cells, drawn => {
      const marked = new Map<number, number>()
      const positions = drawn.map(cell => {
        const before = marked.get(cell.organisation) ?? 0
        const important = cell.content.important && before < importantMax
        if (important) marked.set(cell.organisation, before + 1)
        const nuance = cell.content.stance === 'nuance' ? cell.content.nuance : ''
        return {
          organisationId: archipelOrganisations[cell.organisation]?.organisationId ?? '',
          statementId: archipel[cell.statement]?.statementId ?? '',
          content: { ...cell.content, nuance, important },
        }
      })
      const file = formatPositionsCsv({ ...known, positions }, language)
      expect(file).not.toMatch(/(^|[;\n])[=+\-@]/m)
      const parsed = parsePositionsCsv(new TextEncoder().encode(file), { ...known, signsAreRight: true })
      const key = (position: { organisationId: string; statementId: string }) =>
        `${position.organisationId} ${position.statementId}`
      const read = parsed.ok ? parsed.positions.map(({ line: _, ...position }) => position) : parsed
      const sorted = positions.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
      expect(Array.isArray(read) ? read.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)) : read).toEqual(sorted)
    })
    fc.assert(roundTrip, { seed: 20261119, numRuns: 200 })
  })

  test('R59: lists organisations in alphabetical order', () => {
    const agree = { nuance: '', reason: '', important: false, source: null, decidedOn: null }
    const positions = [11, 0, 2].map(index => ({
      organisationId: archipelOrganisations[index]?.organisationId ?? '',
      statementId: 's10',
      content: { stance: 'agree' as const, ...agree },
    }))
    const names = formatPositionsCsv({ ...known, positions }, 'fr')
      .split('\r\n')
      .map(line => line.split(';')[0])
    expect(names).toEqual([
      '\uFEFForganisation',
      'Atelier du Vélo têtu',
      'Institut des Communs vivants',
      'La Garance commune',
      '',
    ])
  })
})

test('bad bytes never throw: any file is positions or mistakes', () => {
  const files = fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
    const parsed = parsePositionsCsv(bytes, known)
    expect(parsed.ok || parsed.errors.length > 0 || parsed.asked !== null).toBe(true)
  })
  fc.assert(files, { seed: 20261119, numRuns: 500 })
})
