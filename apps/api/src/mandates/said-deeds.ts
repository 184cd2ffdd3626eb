import { type Deed, deedKey } from '@reliance/core/mandates/deeds.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { say } from '../pages/say.ts'
import { texts } from '../texts.ts'

const wordsIn = (lang: Language): Readonly<Record<string, string>> => texts[lang].mandates.deeds

/** Whether that kind of act has words of its own. */
export const isNamedDeed = (kind: string): boolean => wordsIn('fr')[deedKey(kind)] !== undefined

/** What was done under a mandate, one line each; a sentence where nothing was. */
export const saidDeeds = (
  { done, decided }: { readonly done: readonly Deed[]; readonly decided: readonly number[] },
  lang: Language,
): string => {
  const { deedsTitle, deedsNone } = texts[lang].mandates
  if (done.length === 0) return deedsNone
  const numbers = decided.map(number => `nº ${number}`).join(', ')
  const lines = done.map(({ kind, count }) => {
    const said = say(lang, wordsIn(lang)[deedKey(kind)] ?? '', { count })
    return kind === 'mandates.decision_proposed' && numbers !== '' ? `– ${said} (${numbers})` : `– ${said}`
  })
  return [deedsTitle, ...lines].join('\n')
}
