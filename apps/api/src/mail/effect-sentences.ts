import type { EffectWords } from '@reliance/core/mandates/decision-effect.ts'
import { type EffectLabels, effectValues } from '@reliance/core/mandates/effect-values.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { seenLineOf } from '@reliance/core/shared/seen-line.ts'
import { unlinked } from '@reliance/core/shared/unlinked.ts'
import { withoutFinalStop } from '@reliance/core/shared/without-final-stop.ts'
import { say, spoken } from '../pages/say.ts'
import { texts } from '../texts.ts'
import { markedLines } from './name-in-mail.ts'

type Effect = { readonly kind: string; readonly words: EffectWords }
type Sentence = { readonly title: string; readonly sentence: string }
type Labels = Readonly<Record<string, string>>

type Parts = { readonly powers?: Labels; readonly effects?: Readonly<Record<string, Sentence>> }

/** What all contexts say under one of these keys, in one object. */
const allOf = <Key extends keyof Parts>(key: Key, lang: Language): NonNullable<Parts[Key]> =>
  Object.assign({}, ...(Object.values(texts[lang]) as readonly Parts[]).map(one => one[key]))

const effectsIn = { fr: allOf('effects', 'fr'), en: allOf('effects', 'en') }

const labelsIn = (lang: Language): EffectLabels => {
  const { mandates } = texts[lang]
  const powers = allOf('powers', lang)
  const [bodyKinds, effectKinds]: [Labels, Labels] = [mandates.bodyKinds, mandates.grantKinds]
  const list = new Intl.ListFormat(lang, { type: 'conjunction' })
  return {
    power: power => powers[power.replace('.', '_')] ?? power,
    bodyKind: kind => bodyKinds[kind] ?? kind,
    effectKind: kind => effectKinds[kind] ?? kind,
    unnamed: mandates.unnamed,
    list: items => list.format(items),
  }
}

/** What one effect does, as a title and as a sentence. */
export const sayEffect = ({ kind, words }: Effect, lang: Language): Sentence => {
  const texts = effectsIn[lang][kind]
  if (!texts) return { title: kind, sentence: kind }
  const values = effectValues(words, labelsIn(lang))
  return { title: say(lang, texts.title, values), sentence: say(lang, texts.sentence, values) }
}

/** The first words of a text, for a decision that does nothing but say something. */
const beginning = (text: string): string => {
  const [line = ''] = text.split('\n')
  return line.length > 80 ? `${line.slice(0, 79)}…` : withoutFinalStop(line)
}

/** How a decision is called in a subject or a list: by what it does first, or by how its text begins. */
export const titleOf = (effects: readonly Effect[], text: string, lang: Language): string => {
  const [first] = effects
  return first ? sayEffect(first, lang).title : beginning(text)
}

/**
 * What a mail about a decision says of it. Any member proposes: what they wrote is marked line by line, and leads
 * nowhere; the page of the decision shows it as it was written.
 */
export const saidEffects = (effects: readonly Effect[], text: string, lang: Language) => ({
  title: titleOf(effects, text, lang),
  effects: effects.map(one => `– ${unlinked(seenLineOf(sayEffect(one, lang).sentence))}`).join('\n'),
  text: markedLines(spoken(text, lang)),
})
