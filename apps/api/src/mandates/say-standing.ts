import { mandatesInterfaceEn } from '@reliance/core/mandates/interface.en.ts'
import { mandatesInterfaceFr } from '@reliance/core/mandates/interface.fr.ts'
import { mandatesEn } from '@reliance/core/mandates/messages.en.ts'
import { mandatesFr } from '@reliance/core/mandates/messages.fr.ts'
import type { AnswerRow } from '@reliance/db/mandates/decisions.ts'
import { inLanguage } from '../pages/in-language.ts'
import { refusalText } from '../pages/refusal-text.ts'
import { say } from '../pages/say.ts'
import type { viewDecision } from './view-decision.ts'

type Reading = { lang: 'fr' | 'en' }

/** What the application says of decisions, for pages that have no script. */
export const decisionWords = (reading: Reading) =>
  inLanguage(reading, mandatesInterfaceFr.decision, mandatesInterfaceEn.decision)

/** Why a decision that had its answers was not applied; nothing where nothing was in the way. */
const endingOf = (
  reading: Reading,
  { endedCode, endedParams }: Pick<ReturnType<typeof viewDecision>, 'endedCode' | 'endedParams'>,
): string => {
  if (endedCode === null) return ''
  const endings: Readonly<Record<string, string>> = inLanguage(
    reading,
    mandatesFr.endings,
    mandatesEn.endings,
  )
  return (
    endings[endedCode.split('.')[1] ?? ''] ??
    refusalText(reading.lang, { code: endedCode, params: endedParams })
  )
}

/** Where a decision stands, in the sentence of its page: what is still missing and until when, or how it ended. */
export const sayStanding = (
  reading: Reading,
  view: ReturnType<typeof viewDecision>,
  answers: readonly Pick<AnswerRow, 'isCounted' | 'answer'>[],
): string => {
  const words = decisionWords(reading)
  const counted = (answer: 'yes' | 'no') =>
    answers.filter(one => one.isCounted && one.answer === answer).length
  const [yes, no] = [counted('yes'), counted('no')]
  const values = {
    yes,
    no,
    needed: view.needed,
    missing: Math.max(0, view.needed - yes),
    lapses: view.lapsesOn ?? '',
    mailed: view.mailedOn ?? '',
    closes: view.closesOn ?? '',
    ended: view.endedOn ?? '',
  }
  const put = (text: string) => say(reading.lang, text, values)
  if (view.state === 'asking') return put(words.missing)
  if (view.state === 'open')
    return [put(words.open), view.proof === 'alone' ? words.alone : ''].join(' ').trim()
  if (view.state === 'in_force') return put(words.inForce)
  if (view.state === 'refused') return put(words.refused)
  return `${put(words.lapsed)} ${endingOf(reading, view)}`.trim()
}
