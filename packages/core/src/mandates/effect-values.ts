import { withoutFinalStop } from '../shared/without-final-stop.ts'
import type { EffectWords } from './decision-effect.ts'

/** How powers, sorts of bodies and kinds of effects are called in the reader's language. */
export type EffectLabels = {
  readonly power: (power: string) => string
  readonly bodyKind: (kind: string) => string
  readonly effectKind: (kind: string) => string
  /** Somebody whose name is no longer shown here. */
  readonly unnamed: string
  /** Several things said one after the other. */
  readonly list: (items: readonly string[]) => string
}

/** What people wrote in sentences of their own, and is quoted in one of ours. */
const quoted = ['purpose', 'domain', 'mission']
const powerLists = ['powers', 'gained', 'lost']

/** What the sentence of an effect ends with, one below the other: the powers that it gives. */
export const effectLines = (words: EffectWords, labels: Pick<EffectLabels, 'power'>): string[] =>
  Array.isArray(words.powers) ? words.powers.map(labels.power) : []

/**
 * The values that the sentence of an effect is filled with: lists are said in the reader's words, each with its number
 * as `…Count`. What is not written yet is `…`, and no body above is `none`, by which the sentence leaves it out.
 */
export const effectValues = (words: EffectWords, labels: EffectLabels): Record<string, string | number> => {
  const values: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(words)) {
    if (typeof value === 'string') {
      const missing = name === 'person' ? labels.unnamed : name === 'parent' ? 'none' : '…'
      const said = quoted.includes(name) ? withoutFinalStop(value) : value
      values[name] = name === 'count' ? Number(value) : said === '' ? missing : said
      continue
    }
    const label =
      name === 'kind'
        ? labels.bodyKind
        : name === 'kinds'
          ? labels.effectKind
          : powerLists.includes(name)
            ? labels.power
            : (one: string) => (one === '' ? labels.unnamed : one)
    values[name] = labels.list(value.map(label))
    values[`${name}Count`] = value.length
  }
  return values
}
