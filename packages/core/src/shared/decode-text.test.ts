import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const utf8 = (text: string) => [...new TextEncoder().encode(text)]
const latin1 = (text: string) => [...text].map(sign => sign.charCodeAt(0))
const decoded = (...parts: number[][]) => decodeText(Uint8Array.from(parts.flat()))

describe('a file is read in the encoding it is in', () => {
  test('UTF-8, with or without its mark, UTF-16 with one, Windows-1252', () => {
    expect(decoded(utf8('énoncé'))).toEqual({ ok: true, text: 'énoncé' })
    expect(decoded([0xef, 0xbb, 0xbf], utf8('é'))).toMatchObject({ ok: true })
    expect(decoded([0xff, 0xfe, 0xe9, 0])).toEqual({ ok: true, text: 'é' })
    expect(decoded([0xfe, 0xff, 0, 0xe9])).toEqual({ ok: true, text: 'é' })
    expect(decoded(latin1('Énoncé « déjà » écrit'))).toEqual({ ok: true, text: 'Énoncé « déjà » écrit' })
    // In capitals before a quote, two bytes are UTF-8 by chance: É and ».
    expect(decoded(latin1('« café »'))).toMatchObject({ ok: true, text: '« café »' })
    expect(decoded(latin1('ÉTÉ» : déjà, à côté'))).toMatchObject({ ok: true, text: 'ÉTÉ» : déjà, à côté' })
  })

  test('a binary file is none', () => {
    expect(decoded([0x50, 0x4b, 3, 4, 0])).toEqual({ ok: false, why: 'binary' })
  })

  test.each([
    [[utf8('l’énoncé\nCaf'), [0xe9], utf8('\nfin\n')], [2]],
    [
      [utf8('é\r\n'), [0xe9], utf8('\r\nà\rb'), [0xc3]],
      [2, 4],
    ],
    [[utf8('\u{1f30d}\n'), [0xf0, 0x9f]], [2]],
    [[utf8('łąka\nżaba\n'), [0xb3]], [3]],
  ])('one wrong byte names its line and changes no other: %#', (parts, lines) => {
    expect(decoded(...parts)).toEqual({ ok: false, why: 'damaged', lines })
  })

  test('what UTF-8 writes is read back, and any wrong byte in a text with accents is found at its line', () => {
    const lines = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(lines, fc.nat(20), fc.constantFrom(0xe9, 0xff, 0x80, 0xc3), (given, at, byte) => {
        const text = given.map(line => line.replaceAll(/[\r\n\0]/g, '')).map(line => `é${line}`)
        expect(decoded(utf8(text.join('\n')))).toEqual({ ok: true, text: text.join('\n') })
        const wrong = text.flatMap((line, n) => [
          ...utf8(line),
          ...(n === at % text.length ? [byte, 10] : [10]),
        ])
        expect(decoded(wrong)).toEqual({ ok: false, why: 'damaged', lines: [(at % text.length) + 1] })
      }),
      { seed: 20261128 },
    )
  })
})
