import { unanswered } from '@reliance/core/assemblies/methods/advice-process.ts'
import type { AdviceSheet } from '@reliance/core/assemblies/processes/advice-sheet.ts'
import type { ProcessMail } from './tell-voices.ts'

/** The notice of a state that somebody is told of. */
const ends = {
  communicated: 'assemblies.advice_decided',
  escalated: 'assemblies.advice_escalated',
  abandoned: 'assemblies.advice_abandoned',
} as const

/** Whoever has given advice, or given it anew, since. */
const newlyGiven = (before: AdviceSheet, after: AdviceSheet) =>
  after.advisors.find((one, at) => one.advice?.at.getTime() !== before.advisors[at]?.advice?.at.getTime())

/** Whom one change tells: those who are asked, whoever decides, then those who were heard. */
export const adviceMails = (
  before: AdviceSheet | null,
  after: AdviceSheet,
  name: (id: string) => string,
): ProcessMail[] => {
  const { state, advisors, deciderId, plan, text, clause } = after
  const askedIds = advisors.map(one => one.personId)
  // What is brought to a body at once was asked of nobody.
  if (before === null && state !== 'consulting') return []
  if (state in ends && before?.state !== state) {
    const notice = ends[state as keyof typeof ends]
    return [{ notice, voiceIds: [...askedIds, deciderId], params: { text: text === '' ? plan : text } }]
  }
  if (before === null)
    return [
      {
        notice: 'assemblies.advice_asked',
        voiceIds: askedIds,
        params: { text: plan, mission: clause },
        asks: true,
      },
    ]
  const given = newlyGiven(before, after)
  if (!given?.advice) return []
  if (unanswered(after).length === 0 && unanswered(before).length > 0)
    return [{ notice: 'assemblies.advice_ready', voiceIds: [deciderId], params: { text: plan } }]
  const params = { holder: name(given.personId), wording: given.advice.text }
  return [{ notice: 'assemblies.advice_given', voiceIds: [deciderId], params }]
}
