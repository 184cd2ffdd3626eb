import type { EffectWords } from '@reliance/core/mandates/decision-effect.ts'
import { type EffectLabels, effectLines, effectValues } from '@reliance/core/mandates/effect-values.ts'
import { mandatesInterfaceEn } from '@reliance/core/mandates/interface.en.ts'
import { mandatesInterfaceFr } from '@reliance/core/mandates/interface.fr.ts'
import type { DecisionMethod } from '@reliance/core/mandates/meeting.ts'
import { titleEffect } from '@reliance/core/mandates/title-effect.ts'
import { firstSentence } from '@reliance/core/shared/first-sentence.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { seenLineOf } from '@reliance/core/shared/seen-line.ts'
import { unlinked } from '@reliance/core/shared/unlinked.ts'
import { saidFounding } from '../mandates/said-at-founding.ts'
import { say, spoken } from '../pages/say.ts'
import { texts } from '../texts.ts'
import { markedLines } from './name-in-mail.ts'

type Effect = { readonly kind: string; readonly words: EffectWords }
type Sentence = { readonly title: string; readonly sentence: string }
/** `lines`: what its sentence ends with, one below the other. */
type SaidEffect = Sentence & { readonly lines: readonly string[] }
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

/** Bodies that an effect names, by what the system called them at foundation; one that it makes is called by people. */
const saidBodies = ({ kind, words }: Effect, lang: Language): EffectWords => {
  const named =
    kind === 'create_body' || kind === 'define_role' ? ['parent', 'body'] : ['parent', 'body', 'name']
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      named.includes(key) && typeof value === 'string' ? saidFounding('body', value, lang) : value,
    ]),
  )
}

/** What one effect does, as a title and as a sentence. */
export const sayEffect = ({ kind, words }: Effect, lang: Language): SaidEffect => {
  const texts = effectsIn[lang][kind]
  if (!texts) return { title: kind, sentence: kind, lines: [] }
  const labels = labelsIn(lang)
  const values = effectValues(saidBodies({ kind, words }, lang), labels)
  const [title, sentence] = [say(lang, texts.title, values), say(lang, texts.sentence, values)]
  return { title, sentence, lines: effectLines(words, labels) }
}

/** How a decision is called in a subject or a list: by what it does first, or by how its text begins. */
export const titleOf = (effects: readonly Effect[], text: string, lang: Language): string => {
  const first = titleEffect(effects)
  return first ? sayEffect(first, lang).title : firstSentence(text)
}

const lineInMail = (text: string): string => `– ${unlinked(seenLineOf(text))}`

const effectInMail = (effect: Effect, lang: Language): string => {
  const { sentence, lines } = sayEffect(effect, lang)
  return [lineInMail(sentence), ...lines.map(line => `   ${lineInMail(line)}`)].join('\n')
}

/** A power in words. */
export const sayPower = (power: string, lang: Language): string => labelsIn(lang).power(power)

/** What a role lets somebody do, one power a line; a sentence where it opens none. */
export const saidPowers = (powers: readonly string[], lang: Language): string => {
  const { opens, opensNothing } = texts[lang].mandates
  if (powers.length === 0) return opensNothing
  return [opens, ...powers.map(power => lineInMail(sayPower(power, lang)))].join('\n')
}

export type SaidMeeting = {
  readonly method: DecisionMethod
  readonly decidedOn: string | null
  readonly present: number | null
  readonly votesFor: number | null
  readonly votesAgainst: number | null
}

/** How a meeting decided, in a sentence. */
export const saidMeeting = (meeting: SaidMeeting, lang: Language): string => {
  const { meeting: sentence } = (lang === 'fr' ? mandatesInterfaceFr : mandatesInterfaceEn).decision
  const { methods } = texts[lang].mandates
  const { method, decidedOn, present, votesFor, votesAgainst } = meeting
  return say(lang, sentence, {
    day: decidedOn ?? '',
    method: methods[method],
    present: present ?? 0,
    votesFor: votesFor ?? 0,
    votesAgainst: votesAgainst ?? 0,
    others: (present ?? 0) - (votesFor ?? 0) - (votesAgainst ?? 0),
  })
}

/** How it was decided and what shows it; empty where people answer one by one and nothing is attached. */
export const saidProof = (
  { meeting, files = [] }: { meeting?: SaidMeeting | null; files?: readonly string[] },
  lang: Language,
): string =>
  [
    ...(meeting ? [saidMeeting(meeting, lang)] : []),
    ...(files.length > 0 ? [texts[lang].mandates.proof, ...files.map(lineInMail)] : []),
  ].join('\n')

/**
 * What a mail about a decision says of it. Any member proposes: what they wrote is marked line by line, and leads
 * nowhere; the page of the decision shows it as it was written.
 */
export const saidEffects = (effects: readonly Effect[], text: string, lang: Language) => ({
  title: titleOf(effects, text, lang),
  effects: effects.map(one => effectInMail(one, lang)).join('\n'),
  text: markedLines(spoken(text, lang)),
})
