import fc from 'fast-check'

const fragment = fc.oneof(
  {
    arbitrary: fc.constantFrom('\n\n', '\n\n', '\n', ' ', ' \n\n\n', '\u00a0', '\u200b', '. ', ', '),
    weight: 3,
  },
  {
    arbitrary: fc.constantFrom('1. Agir', '2. Une voix', '3) Sortie', 'Article 4', '# Fin', '30 jours'),
    weight: 2,
  },
  {
    arbitrary: fc.constantFrom(
      'Chacune reste libre',
      'et le dit',
      'la',
      'voix',
      'é',
      'e\u0301',
      '👩‍👧',
      '🇫🇷',
      '900 euros',
    ),
    weight: 3,
  },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 6 }), weight: 1 },
)

/** Texts as charters are written, and as nobody would write one. */
export const drafts = fc.array(fragment, { maxLength: 40 }).map(fragments => fragments.join(''))

/** A text and another made of the same parts: some left out, some written anew, some elsewhere. */
export const draftAndNext = fc
  .array(fc.record({ text: drafts, next: fc.option(drafts), at: fc.nat(9), keeps: fc.boolean() }), {
    maxLength: 8,
  })
  .map(parts => {
    const kept = parts.map(({ text, next, keeps }) => (keeps ? text : (next ?? '')))
    const order = parts.map(({ at }, place) => [place + (at > 6 ? at : 0), place] as const)
    return {
      before: parts.map(part => part.text).join('\n\n'),
      after: order
        .toSorted(([a], [b]) => a - b)
        .map(([, place]) => kept[place])
        .join('\n\n'),
    }
  })
