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

const values = /\\?\{(\w+)\\?\}/g
const special = /[.*+?^${}()|[\]\\]/g

/** What a text with values was made of, or null where it is another one. */
const valuesIn = (template: string, text: string): Record<string, string> | null => {
  if (!template.includes('{')) return template === text ? {} : null
  const pattern = template.replace(special, '\\$&').replace(values, '(?<$1>[^\\n]+?)')
  const found = new RegExp(`^${pattern}$`, 'u').exec(text)
  return found && { ...found.groups }
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
      if (put) return words[lang][part].replace(/\{(\w+)\}/g, (_all, key: string) => put[key] ?? '')
    }
  return text
}
