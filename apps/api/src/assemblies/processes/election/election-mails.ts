import type { ElectionSheet } from '@reliance/core/assemblies/processes/election/election-sheet.ts'
import { electionAwaits } from '@reliance/core/assemblies/processes/election/election-view.ts'
import { soughtIn } from '@reliance/core/assemblies/processes/election/open-election.ts'
import type { ProcessMail } from '../tell-voices.ts'

type Naming = (id: string) => string

/** What is sought, as mails say it. */
const soughtWords = (sheet: ElectionSheet): Record<string, string> => {
  const { role, criteria } = soughtIn(sheet)
  return {
    mission: role.mission,
    text: role.accountabilities,
    months: String(role.termMonths),
    record: criteria.map(one => `– ${one}`).join('\n'),
  }
}

/** The mails with which a round begins or an election ends. Whom somebody named is in none: ballots are destroyed one day. */
const onEntering = (sheet: ElectionSheet, name: Naming): ProcessMail[] => {
  const { presentIds, proposedId, facilitatorId, proposalReason, objections } = sheet
  const proposed = proposedId === null ? [] : [proposedId]
  const sought = soughtWords(sheet)
  const person = { holder: proposedId === null ? '' : name(proposedId) }
  const all = (notice: ProcessMail['notice'], params: Record<string, string> = sought): ProcessMail[] => [
    { notice, voiceIds: presentIds, params },
  ]
  switch (sheet.state) {
    case 'role_defining':
      return all('assemblies.election_describing')
    case 'balloting':
      return all('assemblies.election_nominating')
    case 'revealing':
      return all('assemblies.election_revealing')
    case 'transferring':
      return all('assemblies.election_transferring')
    case 'proposing':
      return [{ notice: 'assemblies.election_your_turn', voiceIds: [facilitatorId], params: sought }]
    case 'objecting': {
      const params = { ...sought, ...person, wording: proposalReason }
      const others = presentIds.filter(id => id !== proposedId)
      return [{ notice: 'assemblies.election_objecting', voiceIds: others, params }]
    }
    case 'resolving': {
      const last = objections.at(-1)
      return all('assemblies.election_resolving', {
        holder: name(last?.objectorId ?? ''),
        wording: last?.reason ?? '',
      })
    }
    case 'accepting':
      return [
        {
          notice: 'assemblies.election_accepting',
          voiceIds: proposed,
          params: { ...sought, wording: proposalReason },
        },
      ]
    case 'elected':
      return all('assemblies.election_elected', { ...sought, ...person })
    case 'no_one_found':
      return all('assemblies.election_nobody')
    default:
      return []
  }
}

const isEntered = (before: ElectionSheet | null, after: ElectionSheet): boolean =>
  before === null ||
  before.state !== after.state ||
  before.asked !== after.asked ||
  before.draftRound !== after.draftRound

/** Whom one change of an election tells: those whom a round waits for, the person proposed last, or whoever facilitates. */
export const electionMails = (
  before: ElectionSheet | null,
  after: ElectionSheet,
  name: Naming,
): ProcessMail[] => {
  if (before === null || isEntered(before, after)) return onEntering(after, name)
  const { facilitatorId, proposedId, proposalReason, state } = after
  const [awaited, ...more] = electionAwaits(after)
  const [wasAwaited, ...others] = electionAwaits(before)
  const isSame = awaited === wasAwaited && others.length === more.length
  if (awaited === undefined || more.length > 0 || isSame) return []
  const params = { ...soughtWords(after), wording: proposalReason }
  if (state === 'objecting' && awaited === proposedId && after.signals[proposedId] === undefined)
    return [{ notice: 'assemblies.election_asked_last', voiceIds: [awaited], params }]
  // One who is silent still is waited for by the round itself.
  const isTurn = awaited === facilitatorId && after.presentIds.every(id => hasSpoken(after, id))
  return isTurn ? [{ notice: 'assemblies.election_your_turn', voiceIds: [awaited], params }] : []
}

const hasSpoken = ({ state, draftSays, nominations, reasonedIds, signals }: ElectionSheet, id: string) => {
  if (state === 'role_defining') return draftSays[id] !== undefined
  if (state === 'balloting') return nominations.some(one => one.voterId === id)
  if (state === 'revealing') return reasonedIds.includes(id)
  return state !== 'objecting' || signals[id] !== undefined
}
