import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unlinked } from './unlinked.ts'

test.each([
  ['La Garance commune', 'La Garance commune'],
  ['S.C.O.P. Le Levain', 'S.C.O.P. Le Levain'],
  ['Archipel 2.0', 'Archipel 2.0'],
  ['Radio : la suite', 'Radio : la suite'],
  ['https://exemple.test/a', 'https: / /exemple. test/a'],
  ['Gagnez sur www.exemple.test', 'Gagnez sur www. exemple. test'],
  ['une@exemple.test', 'une @ exemple. test'],
  ['exemple。test', 'exemple。 test'],
  ['mailto:une', 'mailto: une'],
  ['\\\\serveur\\part', '\\ \\serveur\\part'],
])('%s reads %s', (given, read) => {
  expect(unlinked(given)).toBe(read)
})

/** What programs make links of, more or less: addresses with a scheme, with www, of mail, domains alone. */
const linkable = /\w:\/\/|\bwww\.\w|\S@\S|[\p{L}\p{N}][.。．｡]\p{L}{2}|\bmailto:\S/iu

test('whatever a name says, no link is left and nothing but spaces is added', () => {
  const part = fc.constantFrom(
    ...[
      'https://',
      'www.',
      'exemple',
      '.',
      '.test',
      '@',
      'une',
      ' ',
      'mailto:',
      '/',
      'é',
      '。',
      '\\',
      '-',
      'fr',
    ],
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(part).map(parts => parts.join('')),
        fc.string(),
        fc.webUrl(),
        fc.emailAddress(),
      ),
      text => {
        const read = unlinked(text)
        expect(read).not.toMatch(linkable)
        expect(read.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        expect(unlinked(read)).toBe(read)
      },
    ),
    { seed: 20261128, numRuns: 300 },
  )
})
