import type { ConsentSheet } from '@reliance/core/assemblies/processes/consent-sheet.ts'
import { consentAwaits } from '@reliance/core/assemblies/processes/consent-view.ts'
import type { ProcessMail } from './tell-voices.ts'

type Naming = (id: string) => string

/** What people said, one below the other, with who said it. */
const said = (lines: readonly { byId: string; text: string }[], name: Naming): string =>
  lines
    .filter(one => one.text !== '')
    .map(one => [name(one.byId), one.text].filter(Boolean).join(' : '))
    .join('\n')

const textOf = ({ versions }: ConsentSheet): string => versions.at(-1)?.text ?? ''

/** The mails with which a round begins or a consent ends. */
const onEntering = (sheet: ConsentSheet, name: Naming): ProcessMail[] => {
  const { participantIds, proposerId, purpose, objections } = sheet
  const text = textOf(sheet)
  const others = participantIds.filter(id => id !== proposerId)
  switch (sheet.state) {
    case 'clarifying':
      return [
        {
          notice: 'assemblies.consent_clarifying',
          voiceIds: others,
          params: { text, mission: purpose },
          asks: true,
        },
      ]
    case 'feelings':
      return [{ notice: 'assemblies.consent_feelings', voiceIds: others, params: { text }, asks: true }]
    case 'amending':
      return [
        {
          notice: 'assemblies.consent_amending',
          voiceIds: [proposerId],
          params: { text, record: said(sheet.feelings, name) },
        },
      ]
    case 'objecting':
      return [
        { notice: 'assemblies.consent_objecting', voiceIds: participantIds, params: { text }, asks: true },
      ]
    case 'testing': {
      const last = objections.at(-1)
      return [
        {
          notice: 'assemblies.consent_testing',
          voiceIds: participantIds,
          params: { text, wording: last?.reason ?? '', holder: name(last?.objectorId ?? '') },
        },
      ]
    }
    case 'adopted':
      return [{ notice: 'assemblies.consent_adopted', voiceIds: participantIds, params: { text } }]
    case 'withdrawn':
      return [{ notice: 'assemblies.consent_withdrawn', voiceIds: participantIds, params: { text } }]
    case 'sent_to_group':
      return [{ notice: 'assemblies.consent_sent', voiceIds: participantIds, params: { text } }]
    default:
      return []
  }
}

/** Whether the round of a sheet is another one than before. */
const isEntered = (before: ConsentSheet | null, after: ConsentSheet): boolean =>
  before === null || before.state !== after.state || before.roundAt?.getTime() !== after.roundAt?.getTime()

/** Whom one change of a consent tells: those whom a new round waits for, or whoever it now depends on. */
export const consentMails = (
  before: ConsentSheet | null,
  after: ConsentSheet,
  name: Naming,
  now: Date,
): ProcessMail[] => {
  // Going on where it stopped, or looking at the next objection of the same answers, is known already.
  if (before?.state === 'testing' && after.state === 'objecting' && before.roundAt === after.roundAt)
    return []
  if (isEntered(before, after)) return onEntering(after, name)
  if (before !== null && after.questions.length > before.questions.length)
    return [
      {
        notice: 'assemblies.consent_question',
        voiceIds: [after.proposerId],
        params: { wording: after.questions.at(-1)?.text ?? '' },
      },
    ]
  const awaited = consentAwaits(after, now)
  const isTurn = awaited.length === 1 && awaited[0] === after.facilitatorId
  const wasTurn = before !== null && consentAwaits(before, now)[0] === after.facilitatorId
  return isTurn && !wasTurn
    ? [{ notice: 'assemblies.consent_your_turn', voiceIds: awaited, params: { text: textOf(after) } }]
    : []
}
