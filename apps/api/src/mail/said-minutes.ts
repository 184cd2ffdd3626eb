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
    return say(lang, results.first, { names, received: result.received, blank: result.blank })
  }
  if (result === null) return results.other
  const { counts, outcome } = result
  return say(lang, results[outcome], {
    votesFor: counts.for,
    votesAgainst: counts.against,
    abstaining: counts.abstain,
    blank: counts.blank,
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

type Texts = Pick<Minutes['points'][number], 'minutes' | 'minorityPositions'>

/** What minutes say of a point and, where a minority held something else, that beside it (R43). */
const sayPoint = ({ minutes, minorityPositions = '' }: Texts, lang: Language): string => {
  const { minority } = texts[lang].assemblies.minutesText
  return [minutes, ...(minorityPositions === '' ? [] : [`${minority}\n${minorityPositions}`])]
    .filter(text => text !== '')
    .join('\n')
}

/** A point of minutes since they were corrected, and before. */
export type SaidCorrection = { readonly after: Texts | undefined; readonly before: Texts | undefined }

/** The two versions of what minutes say of a point, in the language of whoever reads. */
export const saidCorrection = ({ after, before }: SaidCorrection, lang: Language) => ({
  text: after === undefined ? '' : sayPoint(after, lang),
  former: before === undefined ? '' : sayPoint(before, lang),
})

/** The record of decisions and what the minutes say of each point, in the language of whoever reads. */
export const saidMinutes = (
  { points, record }: SaidMinutes,
  lang: Language,
): { record: string; minutes: string } => {
  const { minutesText, itemOutcomes } = texts[lang].assemblies
  const lines = record.map((line, at) => sayLine(line, at, lang))
  const treated = points.map((point, at) => {
    const { title, outcome } = point
    const head = say(lang, minutesText.point, { number: at + 1, title, outcome: itemOutcomes[outcome] })
    const said = sayPoint(point, lang)
    return said === '' ? head : `${head}\n${said}`
  })
  return {
    record: lines.length === 0 ? minutesText.noDecision : lines.join('\n\n'),
    minutes: treated.length === 0 ? minutesText.noPoint : treated.join('\n\n'),
  }
}
