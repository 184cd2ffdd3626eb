import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runSteps } from '../shared/steps.ts'
import { charterArticles, charterText } from './charter-articles.ts'
import { type CharterChange, charterChanges } from './charter-changes.ts'
import { draftAndNext, drafts } from './drafts.fixture.ts'
import type { ShownPiece } from './shown-pieces.ts'

const changesOf = (before: string, after: string) => runSteps(charterChanges(before, after))

/** "Chacune reste [-libre-][+autonome+]. …": what a reader sees. */
const drawn = (pieces: readonly ShownPiece[]): string =>
  pieces
    .map(piece => {
      if (piece.kind === 'kept') return piece.text
      if (piece.kind === 'skipped') return '…'
      const sign = piece.kind === 'removed' ? '-' : '+'
      return `[${sign}${piece.isMoved ? '>' : ''}${piece.text}${sign}]`
    })
    .join('')
    .replaceAll('\n', '/')

const bodyOf = (before: string, after: string): string => drawn(changesOf(before, after)[0]?.body ?? [])

const told = (before: string, after: string) =>
  changesOf(before, after).map(({ kind, title, moved, heading, body }) => {
    const head = drawn(heading)
    return [kind, title, drawn(body), ...(head === '' ? [] : [head]), ...(moved ? [moved] : [])]
  })

const first =
  '1. Agir ensemble\n\nChacune reste libre.\n\nEt le dit.\n\n2. Une voix\n\nUne organisation, une voix.'

describe('R3: what changed between two versions', () => {
  test('nothing in the same text', () => {
    expect(told(first, first)).toEqual([])
  })

  test.each([
    ['30 jours de préavis', '90 jours de préavis', '//[-30-][+90+] jours de préavis'],
    ['100 euros par an', '900 euros par an', '//[-100-][+900+] euros par an'],
    ['On décide ensemble', 'On décide, ensemble', '//On décide[+,+] ensemble'],
    ['Elle paye 5 €.', 'Elle paye 5 %.', '//Elle paye 5 [-€-][+%+].'],
    ['un\ndeux', 'un\n\ndeux', '//un[-/-][+//+]deux'],
  ])('a number, a sign, a line break: %j, then %j', (before, after, body) => {
    expect(told(`1. Sortie\n\n${before}`, `1. Sortie\n\n${after}`)).toEqual([['changed', '1. Sortie', body]])
  })

  test('a word that changed is marked within its paragraph, and what is far from it is left out', () => {
    const rest = 'La plénière se tient au printemps et en automne. '.repeat(8)
    const body = bodyOf(
      `1. Lieu\n\n${rest}Elle dure un jour. ${rest}`,
      `1. Lieu\n\n${rest}Elle dure deux jours. ${rest}`,
    )
    expect(body).toMatch(/^….{1,90}Elle dure \[-un jour-\]\[\+deux jours\+\]\. .{1,90}…$/)
  })

  test('each paragraph of which a word changed shows that word, with one more paragraph among them', () => {
    const paragraph = (n: number, word: string) =>
      `Le groupe ${n} ${word} une fois par mois, et le dit aux autres.`
    const text = (word: string, extra: string) =>
      `1. Groupes\n\n${[1, 2, 3].map(n => paragraph(n, word)).join('\n\n')}${extra}\n\n${paragraph(4, word)}`
    const body = bodyOf(text('vote', ''), text('parle', '\n\nUn cinquième naît.'))
    expect(body.match(/\[-vote-\]\[\+parle\+\]/g)).toHaveLength(4)
    expect(body).toContain('[+//Un cinquième naît.+]')
  })

  test('a paragraph written anew stands whole after what it was', () => {
    expect(told('1. Un\n\nChacune reste libre.', '1. Un\n\nPersonne ne parle pour les autres.')).toEqual([
      ['changed', '1. Un', '[-//Chacune reste libre.-][+//Personne ne parle pour les autres.+]'],
    ])
  })

  test('an article is added, another is gone', () => {
    const second =
      '1. Agir ensemble\n\nChacune reste libre.\n\nEt le dit.\n\n2. Nos désaccords\n\nIls ont leur place.'
    expect(told(first, second)).toEqual([
      ['added', '2. Nos désaccords', '[+//Ils ont leur place.+]', '[+2. Nos désaccords+]'],
      ['removed', '2. Une voix', '[-//Une organisation, une voix.-]', '[-2. Une voix-]'],
    ])
  })

  test('articles that changed places are named, with their numbers', () => {
    expect(
      told(
        '1. Agir\n\na b\n\n2. Voix\n\nc d\n\n3. Fin\n\ne',
        '1. Agir\n\na b\n\n2. Fin\n\ne\n\n3. Voix\n\nc d',
      ),
    ).toEqual([
      ['changed', '2. Fin', '', '[-3-][+2+]. Fin', { after: '1. Agir' }],
      ['changed', '3. Voix', '', '[-2-][+3+]. Voix'],
    ])
    expect(told('# Agir\n\na\n\n# Voix\n\nb', '# Voix\n\nb\n\n# Agir\n\na')).toEqual([
      ['changed', 'Voix', '', { after: null }],
    ])
  })

  test('a title that changed is shown as one, its punctuation too; so is one of which the text changed as well', () => {
    expect(told('1. Une voix\n\ntexte', '1. Une voix !\n\ntexte')).toEqual([
      ['changed', '1. Une voix !', '', '1. Une voix[+ !+]'],
    ])
    expect(told('1. Une voix\n\ntexte', '1. Décider\n\ntexte')).toEqual([
      ['changed', '1. Décider', '', '1. [-Une voix-][+Décider+]'],
    ])
    const text = 'La plénière réunit les organisations membres au printemps.'
    expect(
      told(
        `1. Voix\n\n${text}\n\n2. Fin\n\nx`,
        `1. Décider\n\n${text.replace('printemps', 'hiver')}\n\n2. Fin\n\nx`,
      ),
    ).toEqual([
      [
        'changed',
        '1. Décider',
        '//La plénière réunit les organisations membres au [-printemps-][+hiver+].',
        '1. [-Voix-][+Décider+]',
      ],
    ])
  })

  test('articles that have numbers alone are known by their text when one comes between them', () => {
    const [un, deux] = ['Chaque organisation porte une voix.', 'Les réunions durent deux heures.']
    expect(
      told(
        `Article 1\n\n${un}\n\nArticle 2\n\n${deux}`,
        `Article 1\n\nNous agissons.\n\nArticle 2\n\n${un}\n\nArticle 3\n\n${deux.replace('deux', 'trois')}`,
      ),
    ).toEqual([
      ['added', 'Article 1', '[+//Nous agissons.+]', '[+Article 1+]'],
      ['changed', 'Article 2', '', 'Article [-1-][+2+]'],
      ['changed', 'Article 3', '//Les réunions durent [-deux-][+trois+] heures.', 'Article [-2-][+3+]'],
    ])
  })

  test('of two articles of one name, none is lost', () => {
    expect(
      told('1. Voix\n\na\n\n2. Voix\n\nb', '1. Voix\n\na').map(([kind, title]) => [kind, title]),
    ).toEqual([['removed', '2. Voix']])
  })

  test('a paragraph that stands elsewhere, word for word, has moved', () => {
    const paragraph = 'Les réunions durent deux heures au plus.'
    expect(
      told(
        `1. A\n\n${paragraph}\n\nReste.\n\n2. B\n\nSuite.`,
        `1. A\n\nReste.\n\n2. B\n\nSuite.\n\n${paragraph}`,
      ),
    ).toEqual([
      ['changed', '1. A', `[->//${paragraph}-]//Reste.`],
      ['changed', '2. B', `//Suite.[+>//${paragraph}+]`],
    ])
  })

  test.each([
    [first, first.replaceAll('\n\n', '\n\n\n')],
    ['1. A\n\nun deux', '1. A\n\nun\u00a0deux'],
    ['1. A\n\nundeux', '1. A\n\nun\u200bdeux'],
    ['1. A\n\né', '1. A\n\ne\u0301'],
  ])('what the eye does not see is reported as such: %j, then %j', (before, after) => {
    const changes = changesOf(before, after)
    expect(changes.length).toBeGreaterThan(0)
    expect(changes.every(one => one.isUnseen)).toBe(true)
  })
})

/** The old state of some pieces turned into the new one; throws where they are not of this old state. */
const applyPieces = (was: string, pieces: readonly ShownPiece[]): string => {
  let [at, is] = [0, '']
  for (const piece of pieces) {
    const length = piece.kind === 'skipped' ? piece.length : piece.kind === 'added' ? 0 : piece.text.length
    const old = was.slice(at, at + length)
    if ('text' in piece && piece.kind !== 'added') expect(old).toBe(piece.text)
    at += length
    if (piece.kind !== 'removed') is += piece.kind === 'added' ? piece.text : old
  }
  expect(at).toBe(was.length)
  return is
}

const applyTo = (source: string, title: string | null, { heading, body }: CharterChange): string => {
  const line = title === null ? 0 : source.indexOf('\n', source.length - source.trimStart().length)
  const end = line < 0 ? source.length : line
  const [head, rest] = [source.slice(0, end), source.slice(end)]
  return (
    (heading.length === 0 ? head : applyPieces(head, heading)) +
    (body.length === 0 ? rest : applyPieces(rest, body))
  )
}

/** What somebody makes of the old text who has the changes alone. */
const applyChanges = (before: string, changes: readonly CharterChange[]): string => {
  const placed = new Map<number, string>()
  for (const change of changes)
    if (change.kind === 'added') placed.set(change.place ?? -1, applyTo('', null, change))
  const stayed: string[] = []
  for (const [from, { source, title }] of charterArticles(before).entries()) {
    const change = changes.find(one => one.from === from)
    if (change?.kind === 'removed') continue
    const now = change ? applyTo(source, title, change) : source
    if (change?.moved) placed.set(change.place ?? -1, now)
    else stayed.push(now)
  }
  const count = placed.size + stayed.length
  return charterText(Array.from({ length: count }, (_, place) => placed.get(place) ?? stayed.shift() ?? ''))
}

describe('R3: with the changes that are shown, the old text becomes the new one, to the last sign', () => {
  test.each([
    ['two texts', fc.record({ before: drafts, after: drafts })],
    ['a text and what was made of it', draftAndNext],
    ['long words and few of them', fc.record({ before: fc.string(), after: fc.string() })],
  ])('%s', (_, pairs) => {
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        expect(applyChanges(before, changesOf(before, after))).toBe(after.trim())
      }),
      { seed: 20261128, numRuns: 500 },
    )
  })

  test('without any work left, too', () => {
    fc.assert(
      fc.property(draftAndNext, fc.nat(300), ({ before, after }, left) => {
        const changes = runSteps(charterChanges(before, after, { left }))
        expect(applyChanges(before, changes)).toBe(after.trim())
      }),
      { seed: 20261128, numRuns: 300 },
    )
  })
})

/** A charter of about so many signs, made of numbered parts. */
const filled = (signCount: number, part: (n: number) => string): string => {
  const parts: string[] = []
  for (let [n, length] = [0, 0]; length < signCount; n++) {
    const next = part(n)
    parts.push(next)
    length += next.length
  }
  return parts.join('').slice(0, signCount).trim()
}

/** What is long to compare: all lines differ, all are alike, all crossed, one line, only titles. */
const hard: Record<string, [(n: number) => string, (n: number) => string]> = {
  'each line another': [n => `x${n}\n\n`, n => `y${n}\n\n`],
  'two kinds of lines': [
    n => `${(n * n) % 7 < 3 ? 'a' : 'b'}\n\n`,
    n => `${(n * n) % 11 < 5 ? 'a' : 'b'}\n\n`,
  ],
  'lines in another order': [n => `ligne ${n}\n\n`, n => `ligne ${(n * 7919) % 9973}\n\n`],
  'one line of few words': [n => ((n * n) % 7 < 3 ? 'la ' : 'le '), n => ((n * n) % 11 < 5 ? 'la ' : 'le ')],
  'one line of many words': [n => `w${n} `, n => `w${(n * 7919) % 9973} `],
  'titles alone': [n => `${n}. t${n}\n\n`, n => `${n}. t${n + 1}\n\n`],
  'titles alike': [() => '1. a\n\nb c\n\n', () => '1. a\n\nc b\n\n'],
  'articles of common words': [
    n => `${n}. a${n % 40}\n\nb${n % 40}\n\n`,
    n => `${n}. b${n % 41}\n\na${n % 41}\n\n`,
  ],
  'spaces and line breaks': [() => 'a\n \n', () => 'a\n  \n'],
}

describe('R3: comparing takes as long as the texts are, whatever is in them', () => {
  const spent = (signCount: number, [before, after]: (typeof hard)[string]) => {
    const steps = charterChanges(filled(signCount, before), filled(signCount, after))
    let [total, longest] = [0, 0]
    for (let step = steps.next(); !step.done; step = steps.next()) {
      total += step.value
      longest = Math.max(longest, step.value)
    }
    return { total, longest }
  }

  test.each(Object.entries(hard))('%s', (_, parts) => {
    const [half, full] = [spent(50_000, parts), spent(100_000, parts)]
    // Each sign of two texts of 100,000 is looked at a few dozen times at most, and in no step more than twice.
    expect(full.total).toBeLessThan(50 * 200_000)
    expect(full.longest).toBeLessThan(2 * 200_000)
    expect(full.total).toBeLessThan(2.6 * half.total)
  })
})
