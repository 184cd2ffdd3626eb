import type { AgendaItem } from '@reliance/core/assemblies/agenda/agenda-item.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { say } from '../pages/say.ts'
import { texts } from '../texts.ts'

/** A point of an agenda, as a mail brings it. */
export type SaidPoint = Pick<AgendaItem, 'title' | 'wantedOutcome' | 'plannedMinutes' | 'urgencyReason'>

/** The points of an agenda in their order, one a line, and how long they are together. */
export const sayAgenda = (points: readonly SaidPoint[], lang: Language): string => {
  const { agenda, outcomes } = texts[lang].assemblies
  if (points.length === 0) return agenda.none
  const lines = points.map(({ title, wantedOutcome, plannedMinutes, urgencyReason: reason }, at) => {
    const line = say(lang, agenda.line, {
      number: at + 1,
      title,
      outcome: outcomes[wantedOutcome],
      minutes: plannedMinutes,
    })
    return reason === '' ? line : say(lang, agenda.urgent, { line, reason: reason.replaceAll('\n', ' ') })
  })
  const minutes = points.reduce((sum, one) => sum + one.plannedMinutes, 0)
  return [...lines, say(lang, agenda.total, { minutes })].join('\n')
}
