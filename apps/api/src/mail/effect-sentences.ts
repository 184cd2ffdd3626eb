import { coalitionsEn } from '@reliance/core/coalitions/messages.en.ts'
import { coalitionsFr } from '@reliance/core/coalitions/messages.fr.ts'
import type { EffectWords } from '@reliance/core/mandates/decision-effect.ts'
import { type EffectLabels, effectValues } from '@reliance/core/mandates/effect-values.ts'
import { mandatesEn } from '@reliance/core/mandates/messages.en.ts'
import { mandatesFr } from '@reliance/core/mandates/messages.fr.ts'
import { organisationsEn } from '@reliance/core/organisations/messages.en.ts'
import { organisationsFr } from '@reliance/core/organisations/messages.fr.ts'
import { positionsEn } from '@reliance/core/positions/messages.en.ts'
import { positionsFr } from '@reliance/core/positions/messages.fr.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { seenLineOf } from '@reliance/core/shared/seen-line.ts'
import { unlinked } from '@reliance/core/shared/unlinked.ts'
import { withoutFinalStop } from '@reliance/core/shared/without-final-stop.ts'
import { say, spoken } from '../pages/say.ts'
import { markedLines } from './name-in-mail.ts'

type Effect = { readonly kind: string; readonly words: EffectWords }
type Sentence = { readonly title: string; readonly sentence: string }
type Labels = Readonly<Record<string, string>>

const fr = { mandates: mandatesFr, others: [organisationsFr, coalitionsFr, positionsFr] } as const
const en = { mandates: mandatesEn, others: [organisationsEn, coalitionsEn, positionsEn] } as const
const effectsIn = {
  fr: { ...mandatesFr.effects, ...coalitionsFr.effects } as Readonly<Record<string, Sentence>>,
  en: { ...mandatesEn.effects, ...coalitionsEn.effects } as Readonly<Record<string, Sentence>>,
}

const labelsIn = (lang: Language): EffectLabels => {
  const { mandates, others } = lang === 'fr' ? fr : en
  const powers: Labels = Object.assign({}, mandates.powers, ...others.map(one => one.powers))
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
  text: markedLines(unlinked(spoken(text, lang))),
})
