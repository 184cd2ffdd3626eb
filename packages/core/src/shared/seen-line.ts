/** Emoji with the joiners and selectors that they are written with, and keys such as 1️⃣ (Unicode, UTS 51). */
const emoji =
  /\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?(?:\u200d\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?)*|[0-9#*]\ufe0f\u20e3/gu

/** Joiners between letters of scripts in which they change how a word is written (RFC 5892, appendix A). */
const joiners =
  /(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}])(?:\u200c|\u200d)(?=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}])/gu

/**
 * Controls, line and paragraph separators, what changes the direction of reading, what is drawn as nothing or as a
 * blank that is no space (Unicode, `Default_Ignorable_Code_Point`; U+2800 is a Braille cell without dots), private and
 * unassigned signs.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Arabic signs that stand before a number and are drawn: formats by their category alone. */
const drawnFormats = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]/gu

/** Letters, digits, punctuation and symbols; a mark needs something to stand on. */
const seen = /[\p{L}\p{N}\p{P}\p{S}]/u

/**
 * Whether a text stands on one line as it is read: nothing in it that is not seen, and something that is; an empty one
 * does. Joiners stay where a script or an emoji is written with them.
 */
export const isSeenLine = (text: string): boolean => {
  if (text === '') return true
  if (/^\p{M}/u.test(text)) return false
  const bare = text.replace(emoji, '☺').replace(joiners, '').replace(drawnFormats, '0')
  return seen.test(bare) && bare.search(unseen) < 0
}

/**
 * More marks on one sign than any script writes (the Stream-Safe Text Format of UAX 15 has thirty at most): putting them in
 * their order takes time that grows with the square of their number.
 */
const manyMarks = /\p{M}{31}/u

/** A text in one Unicode form, in time that grows with its length alone: one with heaps of marks stays as it is. */
export const inOneForm = (text: string, form: 'NFC' | 'NFKC'): string =>
  manyMarks.test(text) ? text : text.normalize(form)

/** What is left of a text that comes from a file, on one line: spaces for line breaks, without what is not seen. */
export const seenLineOf = (text: string): string => {
  if (isSeenLine(text)) return text
  const line = inOneForm(text, 'NFC').replace(/\s+/gu, ' ').trim()
  return isSeenLine(line)
    ? line
    : line
        .replace(unseen, '')
        .replace(/^[\s\p{M}]+/u, '')
        .trim()
}
