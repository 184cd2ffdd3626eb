import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { writtenReply } from './written-reply.ts'

const sent = `Bonjour,
le bilan du projet « Radio des quartiers » est attendu pour le 30 novembre 2026.

Répondez à ce courriel pour le rendre.

Voir le projet :
https://exemple.org/c/rives/caisse/suivi-12
`
const quotedSent = sent
  .trim()
  .split('\n')
  .map(line => `> ${line}`.trimEnd())
  .join('\n')
const gmail = 'Le jeu. 19 nov. 2026 à 08:12, Agenda <ag@exemple.org> a écrit :'
const outlook = `De : Reliance <reliance@exemple.org>
Envoyé : jeudi 19 novembre 2026 08:12
À : Camille <camille@exemple.test>
Objet : Le bilan est attendu
`
const sure = (text: string) => ({ text, isSure: true })

describe('A4: what a member wrote is kept, wherever they wrote it', () => {
  it('a French word that looks like the header of a quote hides nothing', () => {
    const received = `Bonjour,

Le point que personne n’a encore traité.
Ce qui a été écrit :
la charte doit changer.

${gmail}
> Bonjour, ajoutez un point en répondant.
`
    expect(writtenReply(received, '')).toEqual(
      sure(
        'Bonjour,\n\nLe point que personne n’a encore traité.\nCe qui a été écrit :\nla charte doit changer.',
      ),
    )
  })

  test.each([
    ['a no-break space', '\u00a0'],
    ['a narrow one', '\u202f'],
    ['a space', ' '],
    ['nothing', ''],
  ])('with %s before the colon of the header', (_name, space) => {
    const received = `Douze émissions.\n\nLe jeu. 19 nov. 2026 à 08:12, Agenda <ag@exemple.org> a écrit${space}:\n${quotedSent}`
    expect(writtenReply(received, sent)).toEqual(sure('Douze émissions.'))
  })

  it('below the quoted lines', () => {
    expect(writtenReply(`${gmail}\n${quotedSent}\n\nDouze émissions.\nMerci.`, sent)).toEqual(
      sure('Douze émissions.\nMerci.'),
    )
  })

  it('between the quoted lines, each answer below its point', () => {
    const received = `${gmail}
> Ordre du jour
>
> 1. Accueil
D’accord.
> 2. Serrure
Ajouter : double des clés, 10 min.
`
    expect(writtenReply(received, sent)).toEqual(
      sure('> 1. Accueil\nD’accord.\n> 2. Serrure\nAjouter : double des clés, 10 min.'),
    )
  })

  it('above, as Outlook does, which marks nothing', () => {
    expect(
      writtenReply(`Douze émissions.\n\n________________________________\n${outlook}\n${sent}`, sent),
    ).toEqual(sure('Douze émissions.'))
  })

  it('from an iPhone, which adds a line and breaks its header', () => {
    const header = 'Le 19 nov. 2026 à 08:12, Agenda du collectif\n<ag@exemple.org> a écrit\u202f:'
    expect(
      writtenReply(`Douze émissions.\n\nEnvoyé de mon iPhone\n\n${header}\n\n${quotedSent}`, sent),
    ).toEqual(sure('Douze émissions.'))
  })

  it('a header without an address says the day and the hour; a point that one comes back to does not', () => {
    const quoted = `Oui.\n\nLe 19 nov. 2026 à 08:12, Agenda a écrit :\n${quotedSent}`
    expect(writtenReply(quoted, sent)).toEqual(sure('Oui.'))
    const point = `Le point 3, comme Marie l’a écrit :\n> Serrure\nD’accord.`
    expect(writtenReply(point, sent)).toEqual(sure('Le point 3, comme Marie l’a écrit :\nD’accord.'))
  })

  it('in a language whose words nobody knows here', () => {
    const header = 'Am 19.11.2026 um 08:12 schrieb Agenda <ag@exemple.org>:'
    expect(writtenReply(`Douze émissions.\n${header}\n${quotedSent}`, sent)).toEqual(sure('Douze émissions.'))
  })

  it('only quotes: nothing', () => {
    expect(writtenReply(`${gmail}\n${quotedSent}\n`, sent)).toEqual(sure(''))
    expect(writtenReply(`${outlook}\n${sent}`, sent)).toEqual(sure(''))
    expect(writtenReply('\n \u00a0\n', sent)).toEqual(sure(''))
  })

  it('lines of the mail in other places, and a page broken otherwise', () => {
    const broken = sent.replace('attendu pour', 'attendu\npour').replace('est attendu', 'est  attendu')
    expect(writtenReply(`Oui.\n\n${outlook}\n${broken}`, sent)).toEqual(sure('Oui.'))
  })
})

describe('A4: where the cut may be wrong, all is shown', () => {
  it('words below a quote that nobody marked', () => {
    const received = `${outlook}\n${sent}\nDouze émissions, sous le message.`
    const read = writtenReply(received, sent)
    expect(read.isSure).toBe(false)
    expect(read.text).toContain('Douze émissions, sous le message.')
    expect(read.text).toContain('Envoyé : jeudi')
  })

  it('words between unmarked lines', () => {
    const received = `${outlook}\n${sent.replace('Répondez', 'Le voici : douze émissions.\nRépondez')}`
    const read = writtenReply(received, sent)
    expect(read).toMatchObject({
      isSure: false,
      text: expect.stringContaining('Le voici : douze émissions.'),
    })
  })

  it('a header above something else than the mail that was sent', () => {
    const read = writtenReply(`Bonjour,\n${gmail}\nnous ne savions pas quand le bilan était dû.`, sent)
    expect(read.isSure).toBe(false)
    expect(read.text).toContain('nous ne savions pas')
  })

  it('where the mail that is answered is not known, nothing unmarked is left out', () => {
    const read = writtenReply(`Oui.\n\n${outlook}\n${sent}`, '')
    expect(read).toMatchObject({ isSure: false, text: expect.stringContaining('Voir le projet') })
  })

  it('a header that is the last line is kept unless it names an address', () => {
    expect(writtenReply('Notre courrier du\nLe 3 mars 2026, la mairie a écrit :', sent)).toEqual(
      sure('Notre courrier du\nLe 3 mars 2026, la mairie a écrit :'),
    )
  })
})

test('A4: a very long answer is shown to its writer, all but what is marked', () => {
  const received = `Oui.\n${gmail}\n${quotedSent}\n${'et encore\n'.repeat(2_000)}`
  const { text, isSure } = writtenReply(received, sent)
  expect(isSure).toBe(false)
  expect(text.split('\n').filter(one => one === 'et encore')).toHaveLength(2_000)
  expect(text).toContain(`Oui.\n${gmail}`)
})

test('A4: words under a heap of marks are not taken for ours', () => {
  const heap = `Bonjour\u0301${'\u0323'.repeat(40)}`
  expect(writtenReply(`${outlook}\n${sent}\n${heap}`, sent)).toMatchObject({
    isSure: false,
    text: expect.stringContaining(heap),
  })
})

const word = fc.constantFrom(
  ...[
    'oui',
    'le',
    'bilan',
    'Bonjour',
    'projet',
    '3',
    ':',
    'écrit :',
    'De :',
    '---',
    'wrote',
    'à 10:00',
    'Voir',
    '—',
    '👍',
  ],
)
const line = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 7 }).map(words => words.join(' ')),
  fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
)
/** What a member writes: no mark of a quote before it, and no line that a telephone adds. */
const member = fc.array(
  line
    .map(text => text.replace(/[\r\n\u2028\u2029\u0085]/gu, ' ').trim())
    .filter(text => text !== '' && !/^>/u.test(text)),
  { minLength: 1, maxLength: 6 },
)
const ways = fc.constantFrom<(written: string[], rest: string[]) => string>(
  (written, rest) => [...written, '', gmail, quotedSent, ...rest.map(one => one)].join('\n'),
  (written, rest) => [gmail, quotedSent, '', ...written, ...rest].join('\n'),
  (written, rest) =>
    [gmail, ...written.flatMap((one, at) => [`> point ${at}`, one]), '> fin', ...rest].join('\n'),
  (written, rest) => [...written, '', '-----Message d’origine-----', outlook, sent, ...rest].join('\n'),
  (written, rest) =>
    [
      ...written,
      outlook,
      ...sent.split('\n').flatMap(one => [one, rest[one.length % rest.length] ?? '']),
      ...rest,
    ].join('\n'),
)

test('A4: every unmarked line that a member wrote is kept, or shown to them', () => {
  fc.assert(
    fc.property(member, member, ways, fc.boolean(), (written, rest, way, isKnown) => {
      const { text } = writtenReply(way(written, rest), isKnown ? sent : '')
      const kept = text.split('\n').map(one => one.trim())
      for (const one of [...written, ...rest]) expect(kept).toContain(one)
    }),
    { numRuns: 3000 },
  )
})

test('A4: whatever comes, it is read within a moment', () => {
  const hostile = [
    'Le '.repeat(30_000),
    `${'Le 1\n'.repeat(15_000)}a écrit :`,
    `${outlook}\n`.repeat(600),
    `wrote${' '.repeat(90_000)}x`,
    '<'.repeat(90_000),
    `${gmail}\n${'oui\n'.repeat(25_000)}`,
    '> \n'.repeat(30_000),
    'x\n> y\n'.repeat(15_000),
    `Envoyé de mon ${' '.repeat(90_000)}x`,
    '-'.repeat(90_000),
    `${gmail}\nBonjour\na${'\u0323\u0301'.repeat(49_000)}`,
    `${outlook}\n${'De :\n'.repeat(20_000)}`,
    `${`${gmail}\n\n`.repeat(10)}${'Bonjour oui\n'.repeat(8_000)}`,
  ]
  const begun = performance.now()
  for (const one of hostile) writtenReply(one, sent.repeat(30))
  // Not a measure: a way that grows with the square takes minutes.
  expect(performance.now() - begun).toBeLessThan(10_000)
})
