import { shownElectionObjectors } from '../../methods/election-consent.ts'
import { namedIn } from '../../methods/election-process.ts'
import { type ElectionSheet, shownTally } from './election-sheet.ts'
import { openElectionSteps } from './election-steps.ts'
import { soughtIn } from './open-election.ts'

/** Who has said in the round that goes on what they are asked for. */
const answeredIds = (sheet: ElectionSheet): string[] => {
  const { state, presentIds, draftSays, nominations, reasonedIds, signals } = sheet
  const voters = nominations.map(one => one.voterId)
  switch (state) {
    case 'role_defining':
      return presentIds.filter(id => draftSays[id] !== undefined)
    case 'balloting':
      return presentIds.filter(id => voters.includes(id))
    case 'revealing':
      return presentIds.filter(id => reasonedIds.includes(id))
    case 'objecting':
      return presentIds.filter(id => signals[id] !== undefined)
    default:
      return []
  }
}

/** Who is waited for now: those who are silent, the person proposed last, then whoever facilitates. */
export const electionAwaits = (sheet: ElectionSheet): string[] => {
  const { state, presentIds, facilitatorId, proposedId, signals } = sheet
  const answered = answeredIds(sheet)
  const silent = presentIds.filter(id => !answered.includes(id))
  switch (state) {
    case 'role_defining':
    case 'balloting':
    case 'revealing':
      return silent.length > 0 ? silent : [facilitatorId]
    case 'objecting': {
      const objectorIds = shownElectionObjectors(sheet)
      if (objectorIds === null) return silent.filter(id => id !== proposedId)
      const isLast = proposedId !== null && signals[proposedId] === undefined
      return isLast ? [proposedId] : [facilitatorId]
    }
    case 'transferring':
    case 'proposing':
    case 'resolving':
      return [facilitatorId]
    case 'accepting':
      return proposedId === null ? [facilitatorId] : [proposedId]
    default:
      return []
  }
}

/** What one person said in the round that goes on, which they alone read before it is shown. */
const ownOf = (sheet: ElectionSheet, me: string | null) => {
  const { presentIds, facilitatorId, proposedId, nominations, signals, grounds, state } = sheet
  const has = me !== null && presentIds.includes(me)
  const isObjecting = has && state === 'objecting'
  return {
    voiceId: me,
    takesPart: has,
    facilitates: me !== null && me === facilitatorId,
    isProposed: me !== null && me === proposedId,
    hasAnswered: has && answeredIds(sheet).includes(me),
    isAwaited: has && electionAwaits(sheet).includes(me),
    nomineeId: has ? (nominations.find(one => one.voterId === me)?.nomineeId ?? null) : null,
    says: has ? (sheet.draftSays[me] ?? null) : null,
    objects: isObjecting ? (signals[me] ?? null) : null,
    reason: isObjecting ? (grounds[me] ?? '') : '',
  }
}

/**
 * An election as one person reads it. Whom anybody named is in it once every ballot was read, and who objects once all but
 * the person proposed have answered: before that for nobody, whoever facilitates neither.
 * @param me whoever reads, null without a voice there.
 */
export const electionView = (sheet: ElectionSheet, me: string | null, now: Date) => {
  const tally = shownTally(sheet)
  const answered = answeredIds(sheet)
  const objectorIds = sheet.state === 'objecting' ? shownElectionObjectors(sheet) : null
  const { role, criteria } = soughtIn(sheet)
  const named = tally === null ? [] : namedIn(sheet)
  return {
    kind: 'election' as const,
    state: sheet.state,
    heldState: sheet.heldState,
    roleId: sheet.roleId,
    role,
    criteria,
    draftRound: sheet.draftRound,
    draftObjections: Object.entries(sheet.draftSays).flatMap(([id, text]) =>
      text === '' ? [] : [{ id, text }],
    ),
    round: sheet.asked,
    facilitatorId: sheet.facilitatorId,
    participants: sheet.presentIds.map(id => ({ id, hasAnswered: answered.includes(id) })),
    nominations:
      tally === null
        ? null
        : sheet.nominations.map(({ voterId, nomineeId }) => ({
            voterId,
            nomineeId,
            reason: sheet.reasons[voterId] ?? '',
          })),
    transfers: sheet.transfers,
    tally,
    /** Those who may be proposed: who was named, and did not decline. */
    proposableIds: named.filter(id => !sheet.declinedIds.includes(id)),
    namedIds: named,
    proposedId: sheet.proposedId,
    proposalReason: sheet.proposalReason,
    /** Objections that are shown; null before all others have answered. */
    shown: objectorIds?.map(id => ({ id, reason: sheet.grounds[id] ?? '' })) ?? null,
    objections: sheet.objections,
    declinedIds: sheet.declinedIds,
    electedAt: sheet.electedAt,
    awaitedIds: electionAwaits(sheet),
    mine: ownOf(sheet, me),
    steps: openElectionSteps(sheet, me, now),
  }
}
