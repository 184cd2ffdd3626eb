import type { Language } from '../shared/messages.ts'

/** The texts of a founding act, in the language of whoever founds. */
export type FoundingTexts = {
  readonly body: string
  readonly bodyPurpose: string
  readonly role: string
  readonly rolePurpose: string
  readonly roleDomain: string
  readonly decision: string
  readonly mission: string
}
export type FoundingPart = keyof FoundingTexts

/** What one kind of space begins with, in each language. */
export type FoundingWords = Readonly<Record<Language, FoundingTexts>>

/** A founding text with its values, each put in once and as it is: a name may hold what looks like another. */
export const fillFounding = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_all, key: string) => values[key] ?? '')

/** What a text with values was made of, or null where it is another one; a value is on one line, and never empty. */
const valuesIn = (template: string, text: string): Record<string, string> | null => {
  // What is written stands at even places, the keys between.
  const [first = '', ...pieces] = template.split(/\{(\w+)\}/)
  if (!text.startsWith(first)) return null
  const put: Record<string, string> = {}
  let rest = text.slice(first.length)
  for (let at = 0; at < pieces.length; at += 2) {
    const [key = '', written = ''] = pieces.slice(at, at + 2)
    const isLast = at + 2 === pieces.length
    const end = isLast ? rest.length - written.length : rest.indexOf(written, 1)
    const value = rest.slice(0, Math.max(0, end))
    if (value === '' || value.includes('\n') || !rest.startsWith(written, end)) return null
    put[key] = value
    rest = rest.slice(end + written.length)
  }
  return rest === '' ? put : null
}

/**
 * A text that the system wrote when a space was founded, as its reader says it. What people have changed is no longer
 * one of these texts, and stays as they wrote it: it is recognised by every letter, so that nothing has to be stored.
 */
export const sayFounding = (
  all: readonly FoundingWords[],
  part: FoundingPart,
  text: string,
  lang: Language,
): string => {
  for (const words of all)
    for (const written of Object.values(words)) {
      const put = valuesIn(written[part], text)
      if (put) return fillFounding(words[lang][part], put)
    }
  return text
}
