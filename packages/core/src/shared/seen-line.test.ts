import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSeenLine, seenLineOf } from './seen-line.ts'
import { lineInput, requiredLine } from './text-input.ts'

describe('a name stands on one line, and is seen', () => {
  test.each([
    'Institut des Communs vivants',
    'Élan\u00a0: «\u00a0oui\u00a0»\u202f!',
    'L’Haÿ-les-Roses',
    'Čtyři Łódź',
    'Διά, Мы, 木の会, אגודה, جمعية',
    'می\u200cخواهم',
    'क्\u200dष',
    'Les Abeilles 🐝 👩\u200d👩\u200d👧 🏳\ufe0f\u200d🌈 1\ufe0f\u20e3',
    '🐝',
    '42',
    '§',
  ])('%j is one', name => {
    expect(isSeenLine(name)).toBe(true)
  })

  test.each([
    ['two zero-width spaces', '\u200b\u200b'],
    ['a Hangul filler', '\u3164'],
    ['Braille cells without dots', '\u2800\u2800'],
    ['a soft hyphen', '\u00ad'],
    ['a grapheme joiner', '\u034f'],
    ['tags', '\u{e0041}\u{e0042}'],
    ['a reversed direction', '\u202egnp.eirtelgerP'],
    ['an isolate', 'Nom \u2066a\u2069'],
    ['a mark of direction', 'Nom\u200f'],
    ['line breaks', 'Nom\nBcc: x@example.test\n\nCorps'],
    ['a carriage return', 'Nom\rCorps'],
    ['a line separator', 'Nom\u2028Corps'],
    ['a tab', 'Nom\tCorps'],
    ['a C1 control', 'R\u008dseau'],
    ['an escape', 'Nom\u001b[31m'],
    ['another organisation, and a zero-width space', 'Institut des Communs vivants\u200b'],
    ['a joiner between Latin letters', 'Insti\u200dtut'],
    ['a byte-order mark', 'No\ufeffm'],
    ['a selector after a letter', 'a\ufe0f'],
    ['a Braille blank in a name', 'Nom\u2800Nom'],
    ['an accent without a letter', '\u0301'],
    ['spaces alone', ' \u00a0\u3000 '],
    ['a private sign', 'Nom \ue000'],
  ])('%s is none', (_, name) => {
    expect(isSeenLine(name)).toBe(false)
    expect(requiredLine(200).safeParse(name).success).toBe(false)
  })

  test('whatever is taken is trimmed, composed, on one line and shows something', () => {
    const signs = fc.string({ unit: 'binary', maxLength: 12 })
    const words = fc.array(
      fc.constantFrom('é', 'e\u0301', 'a', ' ', '\n', '\u200b', '\u202e', '🐝', '\u2800'),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          signs,
          words.map(list => list.join('')),
        ),
        text => {
          const { success, data } = requiredLine(100).safeParse(text)
          if (!success) return
          expect(data).toBe(data.trim().normalize('NFC'))
          expect(data).not.toMatch(
            /[\n\r\u2028\u2029\u0085\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u,
          )
          expect(data).toMatch(/[\p{L}\p{N}\p{P}\p{S}\p{Extended_Pictographic}]/u)
        },
      ),
      { seed: 20261128, numRuns: 300 },
    )
  })

  test('an accent typed apart becomes one with its letter, and an optional line may be empty', () => {
    expect(lineInput(10).parse(' Re\u0301seau ')).toBe('Réseau')
    // Heaps of marks are not put in their order, which would take the square of their number: they are too long as they are.
    const heap = `e${'\u0301\u0323'.repeat(40)}`
    expect(lineInput(100).parse(heap)).toBe(heap)
    expect(lineInput(10).safeParse(heap).success).toBe(false)
    expect(lineInput(10).parse('  ')).toBe('')
    expect(requiredLine(10).safeParse(' ').error?.issues[0]?.message).toBe('shared.required')
    expect(requiredLine(10).safeParse('a\u200b').error?.issues[0]?.message).toBe('shared.unseen_signs')
  })

  test('what comes from a file is put on one line, without what is not seen', () => {
    expect(seenLineOf('UberX 自用車載客 — vTaiwan.tw')).toBe('UberX 自用車載客 — vTaiwan.tw')
    expect(seenLineOf('Notre ville\n en 2050\u200b')).toBe('Notre ville en 2050')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(isSeenLine(seenLineOf(text)) || seenLineOf(text).normalize('NFC') === '').toBe(true)
      }),
      { seed: 20261128, numRuns: 300 },
    )
  })
})

test('a heap of marks is read within a moment', () => {
  const begun = performance.now()
  expect(seenLineOf(`\u0001a${'\u0323\u0301'.repeat(200_000)}`)).toMatch(/^a\p{M}+$/u)
  // Not a measure: to put them in their order takes minutes.
  expect(performance.now() - begun).toBeLessThan(5_000)
  expect(seenLineOf('e\u0301\tE')).toBe('\u00e9 E')
})
