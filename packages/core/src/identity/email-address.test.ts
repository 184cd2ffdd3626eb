import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emailAddressInput, isEmailAddress, normaliseEmailAddress } from './email-address.ts'
import { parseEmailList } from './email-list.ts'
import { shownAddress } from './shown-address.ts'

describe('one mailbox has one address', () => {
  test.each([
    ['lea@équipe.test', 'lea@xn--quipe-9ra.test'],
    ['Lea@ÉQUIPE.test', 'lea@xn--quipe-9ra.test'],
    ['lea@e\u0301quipe.test', 'lea@xn--quipe-9ra.test'],
    ['lea@xn--quipe-9ra.test', 'lea@xn--quipe-9ra.test'],
    ['lea@XN--QUIPE-9RA.TEST', 'lea@xn--quipe-9ra.test'],
    ['lea@équipe。test', 'lea@xn--quipe-9ra.test'],
    ['lea@ｅxemple.test', 'lea@exemple.test'],
    ['lea@straße.test', 'lea@xn--strae-oqa.test'],
    ['lea@почта.рф', 'lea@xn--80a1acny.xn--p1ai'],
    [' Léa.Dupont+x@Exemple.Test ', 'léa.dupont+x@exemple.test'],
  ])('%j is kept as %s', (typed, kept) => {
    expect(emailAddressInput.parse(typed)).toBe(kept)
  })

  test.each([
    ...['lea', '@exemple.test', 'lea@', 'lea@exemple', 'lea@.test', 'lea@exemple..test', 'lea@exemple.t'],
    ...[
      'lea@exem ple.test',
      'lea@exem%70le.test',
      'lea@exemple.test/x',
      'lea@exemple.test:25',
      'lea@exemple.test?x',
    ],
    ...[
      'lea@[10.0.0.1]',
      'lea@10.0.0.1',
      'lea@10.1',
      'lea@exemple.12',
      'lea@-exemple.test',
      'lea@exemple-.test',
    ],
    ...['lea@exem\u200bple.test', `${'l'.repeat(65)}@exemple.test`, 'l..a@exemple.test'],
    ...['lea@jo@exemple.test', `lea@${'e'.repeat(64)}.test`],
  ])('%j is none', typed => {
    expect(emailAddressInput.safeParse(typed).success).toBe(false)
  })

  test('the form in which an address is kept is its own form', () => {
    const domains = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), {
      minLength: 2,
      maxLength: 3,
    })
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.emailAddress(),
      domains.map(labels => `lea@${labels.join('.')}`),
    )
    fc.assert(
      fc.property(typed, address => {
        const kept = normaliseEmailAddress(address)
        if (!isEmailAddress(kept)) return
        expect(normaliseEmailAddress(kept)).toBe(kept)
        expect(kept.slice(kept.lastIndexOf('@'))).toMatch(/^@[a-z0-9._-]+$/)
      }),
      { seed: 20261128, numRuns: 1000 },
    )
  })

  test('and is shown as its owner writes it, unless other letters could be taken for these', () => {
    expect(shownAddress('lea@xn--quipe-9ra.test')).toBe('lea@équipe.test')
    expect(shownAddress('lea@exemple.test')).toBe('lea@exemple.test')
    expect(shownAddress('lea@xn--80a1acny.xn--p1ai')).toBe('lea@xn--80a1acny.xn--p1ai')
    expect(shownAddress('lea@xn--.test')).toBe('lea@xn--.test')
    const label = fc.string({ unit: fc.constantFrom(...'abcéèàçœłßñüö0'), minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(label, text => {
        const kept = normaliseEmailAddress(`lea@a${text}a.test`)
        if (isEmailAddress(kept)) expect(shownAddress(kept)).toBe(`lea@a${text}a.test`)
      }),
      { seed: 20261128 },
    )
  })
})

const [aa, bb, cc] = ['aa@example.test', 'bb@example.test', 'cc@example.test']

describe('of a pasted list nobody is lost', () => {
  test.each<[string, string[], string[]]>([
    ['Aa Aa <aa@example.test> Bb Bb <bb@example.test>', [aa, bb], []],
    ['cc@example.test Dd <aa@example.test>', [cc, aa], []],
    ['Dd <aa@example.test> cc@example.test', [aa, cc], []],
    ['<aa@example.test><bb@example.test>', [aa, bb], []],
    ['<aa@example.test, bb@example.test>', [aa, bb], []],
    ['aa@example.test bb@example.test\tcc@example.test', [aa, bb, cc], []],
    ['"Aa, Présidente; et \'amie\'" <aa@example.test>, bb@example.test', [aa, bb], []],
    ['Écrivez à (aa@example.test), ou à « bb@example.test ».', [aa, bb], []],
    ['mailto:aa@example.test', [aa], []],
    ['- aa@example.test\n• bb@example.test\n* cc@example.test', [aa, bb, cc], []],
    ['AA@example.test; aa@EXAMPLE.test', [aa], []],
    ['\u200baa@example.test\ufeff', [aa], []],
    ['lea@équipe.test, lea@xn--quipe-9ra.test', ['lea@xn--quipe-9ra.test'], []],
    ['Aa <aa@example>, bb@example.test', [bb], ['aa@example']],
    ['aa@example.test/bb@example.test', [], ['aa@example.test/bb@example.test']],
    ['Jeanne Durand\nbb@example.test', [bb], ['Jeanne Durand']],
    ['Jeanne <jeanne>', [], ['jeanne']],
    ['jeanne@\n@durand', [], ['jeanne@', '@durand']],
    ['Radio @ Micocoulier <aa@example.test>', [aa], []],
  ])('%j', (pasted, addresses, unreadable) => {
    expect(parseEmailList(pasted)).toEqual({ addresses, unreadable })
  })

  test('however addresses are written beside names and one another, each is found', () => {
    const name = fc.constantFrom('', 'Aa ', 'Léa Du Pont ', '"Dupont, Léa" ', 'M. (adjoint) ')
    const written = fc.tuple(name, fc.nat(99), fc.boolean()).map(([before, n, isBare]) => {
      const address = `p${n}@example.test`
      return {
        address,
        text: isBare
          ? `${before.replaceAll('"', '').replaceAll(',', '')}${address}`
          : `${before}<${address}>`,
      }
    })
    const separator = fc.constantFrom(' ', '\n', ', ', ';', '\r\n', '\t')
    fc.assert(
      fc.property(fc.array(fc.tuple(written, separator), { minLength: 1, maxLength: 8 }), entries => {
        const pasted = entries.map(([entry, after]) => `${entry.text}${after}`).join('')
        const found = parseEmailList(pasted)
        expect(found.addresses).toEqual([...new Set(entries.map(([entry]) => entry.address))])
        expect(found.unreadable).toEqual([])
      }),
      { seed: 20261128, numRuns: 500 },
    )
  })

  test('whatever is pasted, each word with the sign is invited or told', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ab@.<>,; \n"()é'), maxLength: 30 })
    fc.assert(
      fc.property(word, pasted => {
        const { addresses, unreadable } = parseEmailList(pasted)
        const told = [...addresses, ...unreadable].join(' ')
        const signs = (text: string) =>
          text.replace(/"[^"\n]*"(?=\s*<)/gu, '').match(/[a-zé]@[a-zé]/gu)?.length ?? 0
        if (signs(pasted) > 0) expect(told).toContain('@')
      }),
      { seed: 20261128, numRuns: 500 },
    )
  })
})
