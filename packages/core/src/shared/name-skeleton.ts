/**
 * Letters of other scripts, and rarer ones of ours, that are drawn as a Latin letter or nearly so: the part of Unicode's
 * table of confusables (UTS 39) that names in French and English can be imitated with. Capitals come first, since some
 * are drawn as another letter than their small form.
 */
const capitals: Readonly<Record<string, string>> = {
  ...{
    А: 'A',
    В: 'B',
    Е: 'E',
    Ѕ: 'S',
    І: 'I',
    Ї: 'I',
    Ј: 'J',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
  },
  Т: 'T',
  У: 'Y',
  Х: 'X',
  Ү: 'Y',
  Ԍ: 'G',
  Ԛ: 'Q',
  Ԝ: 'W',
  Ь: 'b',
  Ӏ: 'I',
  Ѵ: 'V',
  ...{
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
  },
  Χ: 'X',
  Ϲ: 'C',
  Ϳ: 'J',
  Օ: 'O',
  Ս: 'U',
  Ⲟ: 'O',
  Ⲥ: 'C',
  Ⲣ: 'P',
}
const smalls: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    в: 'b',
    г: 'r',
    е: 'e',
    ѕ: 's',
    і: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
  },
  т: 't',
  у: 'y',
  х: 'x',
  ү: 'y',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  ь: 'b',
  ӏ: 'l',
  ѵ: 'v',
  п: 'n',
  ...{
    α: 'a',
    β: 'b',
    γ: 'y',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    μ: 'u',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    σ: 'o',
    τ: 't',
  },
  ...{
    υ: 'u',
    χ: 'x',
    ω: 'w',
    ϲ: 'c',
    ϳ: 'j',
    օ: 'o',
    ս: 'u',
    հ: 'h',
    ո: 'n',
    ց: 'g',
    ⲟ: 'o',
    ⲥ: 'c',
    ⲣ: 'p',
  },
  ...{
    ı: 'i',
    ɩ: 'i',
    ɑ: 'a',
    ɡ: 'g',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ħ: 'h',
    ŧ: 't',
    ɓ: 'b',
    ƙ: 'k',
    þ: 'p',
    ð: 'd',
  },
  ...{
    œ: 'oe',
    æ: 'ae',
    ß: 'ss',
    ʀ: 'r',
    ɪ: 'i',
    ʟ: 'l',
    ɴ: 'n',
    ʜ: 'h',
    ʙ: 'b',
    ɢ: 'g',
    ʏ: 'y',
    ᴀ: 'a',
    ᴄ: 'c',
  },
  ...{
    ᴅ: 'd',
    ᴇ: 'e',
    ᴊ: 'j',
    ᴋ: 'k',
    ᴍ: 'm',
    ᴏ: 'o',
    ᴘ: 'p',
    ᴛ: 't',
    ᴜ: 'u',
    ᴠ: 'v',
    ᴡ: 'w',
    ᴢ: 'z',
    ꜱ: 's',
  },
  ꜰ: 'f',
  '0': 'o',
  '1': 'l',
  '|': 'l',
  i: 'l',
  m: 'rn',
  w: 'vv',
}

const drawnAs = (text: string, table: Readonly<Record<string, string>>): string =>
  [...text].map(letter => (Object.hasOwn(table, letter) ? (table[letter] ?? letter) : letter)).join('')

/**
 * What two names have in common that a reader takes for one: case, accents, spaces and punctuation aside, and with
 * letters that are drawn alike as one letter (UTS 39, "skeleton"). It is compared, never shown.
 */
export const nameSkeleton = (name: string): string => {
  const plain = drawnAs(name.normalize('NFKD').replace(/\p{M}+/gu, ''), capitals).toLowerCase()
  // Twice, since a letter that is drawn as another may be one that two are drawn as.
  const drawn = drawnAs(drawnAs(plain, smalls), smalls).replace(/[^\p{L}\p{N}]+/gu, '')
  return drawn === '' ? name.normalize('NFKC').replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '') : drawn
}

/** Of each name that a reader would take for another of the list: the other. */
export const twinsOf = (names: readonly string[]): Map<number, string> => {
  const alike = Map.groupBy(names.keys(), at => nameSkeleton(names[at] ?? ''))
  const twins = new Map<number, string>()
  for (const places of alike.values())
    for (const at of places) {
      const other = places.find(one => one !== at)
      if (other !== undefined) twins.set(at, names[other] ?? '')
    }
  return twins
}

/** The first of some names that a reader would take for this one. */
export const twinAmong = (name: string, others: readonly string[]): string | undefined => {
  const skeleton = nameSkeleton(name)
  return others.find(other => nameSkeleton(other) === skeleton)
}
