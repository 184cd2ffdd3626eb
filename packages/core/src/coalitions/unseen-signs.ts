/** Spaces, line breaks, and signs that are drawn as nothing (Unicode, `Default_Ignorable_Code_Point`). */
const unseen = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]+/gu

/** A text as the eye takes it in. */
export const seenText = (text: string): string => text.normalize('NFC').replace(unseen, '')

const names: Record<string, UnseenSign['name']> = {
  ' ': 'space',
  '\u00a0': 'no_break_space',
  '\u202f': 'narrow_space',
  '\n': 'line_break',
  '\t': 'tab',
}

/** One sign that is not seen, as often as it follows itself; `code` is its number in Unicode, "200B". */
export type UnseenSign = {
  name: 'space' | 'no_break_space' | 'narrow_space' | 'line_break' | 'tab' | 'other'
  code: string
  count: number
}

/** What a text is made of that only has such signs, so that it can be named; null where something is seen. */
export function unseenSigns(text: string): UnseenSign[] | null {
  if (seenText(text) !== '') return null
  const signs: UnseenSign[] = []
  for (const sign of text) {
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    const last = signs.at(-1)
    if (last?.code === code) last.count++
    else signs.push({ name: names[sign] ?? 'other', code, count: 1 })
  }
  return signs
}
