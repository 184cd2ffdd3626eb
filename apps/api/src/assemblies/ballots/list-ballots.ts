import { checkDraft, isInHands, isShownTo } from '@reliance/core/assemblies/ballots/ballot-hands.ts'
import type { ListBallotsInput } from '@reliance/core/assemblies/ballots/list-ballots.ts'
import { mayPutOnline } from '@reliance/core/assemblies/ballots/put-online.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { findAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { type BallotRow, listBallots as readBallots } from '@reliance/db/assemblies/ballots.ts'
import { rolesOf } from '@reliance/db/assemblies/meetings.ts'
import { notFound } from '../../boundary/rule-error.ts'
import { actorOf, query } from '../../boundary/use-case.ts'
import { stateOf } from '../assembly-facts.ts'
import { handsIn } from '../meeting-facts.ts'

type Input = ListBallotsInput & { spaceId: string }

const lineOf = ({ id, itemId, state, wording, secrecy, onlineReason }: BallotRow) => ({
  ballotId: id,
  itemId,
  state,
  wording,
  secrecy,
  onlineReason,
})

/** The ballots of an assembly, or of one of its points, in the order in which they were written. Bounded: `mostBallots`. */
export const listBallots = query({
  may: mayTakePart,
  run: async ({ db, scope, entered: entering }, { assemblyId, itemId }: Input) => {
    const [assembly, ballots, holders, entered] = await Promise.all([
      findAssembly(db, scope, assemblyId),
      readBallots(db, scope, assemblyId),
      rolesOf(db, scope, assemblyId),
      entering,
    ])
    if (!assembly) throw notFound()
    const { now, isClosed } = entered
    const state = stateOf(assembly, now)
    const hands = handsIn(actorOf(entered), scope.spaceId, { state, holders, now })
    return {
      /** What a majority is of where nobody says otherwise. */
      majorityBase: assembly.policy.majorityBase,
      /** The part of the roll that has to vote where nobody says otherwise; null where none has to (R93). */
      quorum: assembly.policy.quorum,
      remoteVotingArticle: assembly.policy.remoteVotingArticle,
      ballots: ballots
        .filter(one => itemId === null || one.itemId === itemId)
        .filter(one => isShownTo(one.state, hands))
        .map(lineOf),
      can: {
        draft: !isClosed && checkDraft(state, hands).ok,
        open: !isClosed && state === 'running' && isInHands('open', hands),
        putOnline: !isClosed && mayPutOnline({ state, hands, startsAt: assembly.startsAt }, now).ok,
      },
    }
  },
})
