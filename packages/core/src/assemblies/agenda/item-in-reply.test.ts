import { expect, it } from 'vitest'
import { itemInReply, minutesUnsaid } from './item-in-reply.ts'

it.each([
  ['Double des clés', 'Double des clés', minutesUnsaid, 'discussion'],
  ['\n  Double des clés, 20 min, décision\nMerci !', 'Double des clés, 20 min, décision', 20, 'decision'],
  ['Caisse solidaire\nPour information, 5 minutes.', 'Caisse solidaire', 5, 'information'],
  ['On vote l’article 4', 'On vote l’article 4', minutesUnsaid, 'decision'],
  ['Keys, info, 10min', 'Keys, info, 10min', 10, 'information'],
  ['', '', minutesUnsaid, 'discussion'],
])('R97: %j is a point with a title, minutes and what is wanted', (text, title, minutes, wantedOutcome) => {
  expect(itemInReply(text)).toEqual({ title, plannedMinutes: minutes, wantedOutcome })
})
