import type { EffectWords } from '@reliance/core/mandates/decision-effect.ts'
import { effectLines, effectValues } from '@reliance/core/mandates/effect-values.ts'
import { titleEffect } from '@reliance/core/mandates/title-effect.ts'
import { sayAmount } from '@reliance/core/shared/amount-text.ts'
import { firstSentence } from '@reliance/core/shared/first-sentence.ts'
import { useLocale, useTranslations } from 'use-intl'
import { useDate, useNames } from '../format.ts'
import { usePowerLabels } from './use-power-labels.ts'

export type Effect = { readonly kind: string; readonly words: EffectWords }

/** Texts that are looked up by a name made here. */
type Saying = (path: string, values: Record<string, string | number>) => string

const isDay = /^\d{4}-\d{2}-\d{2}$/
/** Contexts that declare effects, in the order in which their texts are looked for. */
const contexts = ['mandates', 'organisations', 'coalitions', 'fund', 'assemblies'] as const

/** What an effect does, as a title and as a sentence, in the language spoken. */
export function useEffectWords(): (effect: Effect) => {
  title: string
  sentence: string
  lines: readonly string[]
} {
  const t = useTranslations()
  const powers = usePowerLabels()
  const list = useNames()
  const date = useDate()
  const language = useLocale()
  const label = (part: string, key: string) => {
    const path = `mandates.${part}.${key}` as 'mandates.bodyKinds.pole'
    return t.has(path) ? t(path) : key
  }
  return ({ kind, words }) => {
    const values = effectValues(words, {
      power: power => powers[power] ?? power,
      bodyKind: key => label('bodyKinds', key),
      effectKind: key => label('grantKinds', key),
      unnamed: t('mandates.unnamed'),
      list,
    })
    const said = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value !== 'string' ? value : isDay.test(value) ? date(value) : sayAmount(value, language),
      ]),
    )
    const context = contexts.find(one => t.has(`${one}.effects.${kind}.title` as 'mandates.organigram'))
    const say = (part: string) =>
      // The values of a kind are known to its own texts alone.
      context ? (t as Saying)(`${context}.effects.${kind}.${part}`, said) : kind
    const lines = effectLines(words, { power: power => powers[power] ?? power })
    return { title: say('title'), sentence: say('sentence'), lines }
  }
}

/** How a decision is called: by what it does first, or by how its text begins. */
export function useDecisionTitle(): (decision: { effects: readonly Effect[]; text: string }) => string {
  const words = useEffectWords()
  return ({ effects, text }) => {
    const first = titleEffect(effects)
    return first ? words(first).title : firstSentence(text)
  }
}
