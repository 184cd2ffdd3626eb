import { firstOptions } from '@reliance/core/assemblies/ballots/first-options.ts'
import type { Minutes } from '@reliance/core/assemblies/minutes.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { say } from '../pages/say.ts'
import { texts } from '../texts.ts'

/** What a mail brings of minutes. */
export type SaidMinutes = Pick<Minutes, 'points' | 'record'>

type Line = Minutes['record'][number]

/** How a ballot ended, in one sentence. */
const sayResult = ({ result, voidReason, rollCount, options = [] }: Line, lang: Language): string => {
  const { results } = texts[lang].assemblies
  if (voidReason !== '') return say(lang, results.void, { reason: voidReason.replaceAll('\n', ' ') })
  if (result?.method === 'sense_check') {
    const { agree, unsure, concerned } = result
    return say(lang, results.sense, { agree, unsure, concerned })
  }
  if (result && result.method !== 'majority') {
    const names = firstOptions(result, options).join(', ')
    return say(lang, results.first, { names, received: result.received })
  }
  if (result === null) return results.other
  const { counts, outcome } = result
  return say(lang, results[outcome], {
    votesFor: counts.for,
    votesAgainst: counts.against,
    abstaining: counts.abstain + counts.blank,
    roll: rollCount,
  })
}

const sayLine = (line: Line, at: number, lang: Language): string => {
  const { minutesText } = texts[lang].assemblies
  const said = [
    say(lang, minutesText.decision, { number: at + 1, wording: line.wording }),
    sayResult(line, lang),
    ...(line.remoteVotingArticle === null
      ? []
      : [say(lang, minutesText.remote, { article: line.remoteVotingArticle })]),
    ...(line.dueOn === null ? [] : [say(lang, minutesText.dueOn, { day: line.dueOn })]),
  ]
  return said.join('\n')
}

/** The record of decisions and what the minutes say of each point, in the language of whoever reads. */
export const saidMinutes = (
  { points, record }: SaidMinutes,
  lang: Language,
): { record: string; minutes: string } => {
  const { minutesText, itemOutcomes } = texts[lang].assemblies
  const lines = record.map((line, at) => sayLine(line, at, lang))
  const treated = points.map(({ title, outcome, minutes }, at) => {
    const head = say(lang, minutesText.point, { number: at + 1, title, outcome: itemOutcomes[outcome] })
    return minutes === '' ? head : `${head}\n${minutes}`
  })
  return {
    record: lines.length === 0 ? minutesText.noDecision : lines.join('\n\n'),
    minutes: treated.length === 0 ? minutesText.noPoint : treated.join('\n\n'),
  }
}
