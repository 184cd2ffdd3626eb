import type { AgendaItem, WantedOutcome } from './agenda-item.ts'

/** How long a point is planned for whose mail says no minutes. */
export const minutesUnsaid = 15

/** What is wanted of a point, by the words of whoever writes it, in either language. */
const outcomeWords: readonly (readonly [WantedOutcome, RegExp])[] = [
  ['decision', /d[ée]cision|d[ée]cider|\bvot(?:e|er)\b|\bdecid(?:e|ing)\b/iu],
  ['information', /\binfo(?:rmation|rmer|rm)?s?\b/iu],
]

/**
 * The point that an answer by mail is (R97): its first line is the title, as it was written; minutes where a number stands
 * before "min", else fifteen; what is wanted by its words, else to talk about it. Whoever wrote reads in the answer what was
 * understood, and may take it back on the page.
 */
export const itemInReply = (text: string): Pick<AgendaItem, 'title' | 'wantedOutcome' | 'plannedMinutes'> => {
  const title =
    text
      .split('\n')
      .map(line => line.trim())
      .find(line => line !== '') ?? ''
  const minutes = /(\d{1,3})\s*min/iu.exec(text)?.[1]
  return {
    title,
    plannedMinutes: minutes === undefined ? minutesUnsaid : Number(minutes),
    wantedOutcome: outcomeWords.find(([, words]) => words.test(text))?.[0] ?? 'discussion',
  }
}
