import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { LoadedPart } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import { useAskedEvery } from '../live/use-live.ts'
import { BallotCard } from './ballot-card.tsx'
import { PutOnline } from './put-online.tsx'
import { type Point, PutToVote } from './put-to-vote.tsx'
import { againMs } from './shown-ballot.ts'
import { useBallot } from './use-ballot.ts'

function OneBallot({ place, ballotId }: { place: Place; ballotId: string }) {
  const query = useBallot(place, ballotId)
  return (
    <LoadedPart query={query}>{ballot => <BallotCard place={place} ballot={ballot} isPart />}</LoadedPart>
  )
}

type Props = {
  place: Place
  assemblyId: string
  /** The point whose ballots these are; null: those of the whole assembly. */
  itemId: string | null
  /** On what a question may be put: one point during the meeting, all of them before. */
  points: readonly Point[]
  /** Whether the point asks for a decision: the question stands open. */
  isAsked?: boolean
  /** Whether the assembly runs: then it is read again and again. */
  isLive: boolean
  /** Whether it was held on paper: two people count then. */
  isOnPaper?: boolean
}

/**
 * The ballots of a point, or of an assembly: what is being voted, what came of it, the newest first, and putting a
 * question to the vote for whoever may. Nothing, where there is neither.
 */
export function BallotPart({
  place,
  assemblyId,
  itemId,
  points,
  isAsked = false,
  isLive,
  isOnPaper = false,
}: Props) {
  const t = useTranslations('interface.ballot')
  const { spaceId } = place
  const asksEvery = useAskedEvery(againMs)
  const query = useQuery(
    queries.assemblies.ballots.list.queryOptions(
      { spaceId, assemblyId, itemId },
      { refetchInterval: isLive ? asksEvery : false },
    ),
  )
  if (!query.data) return null
  const { ballots, can, majorityBase, quorum, remoteVotingArticle } = query.data
  const majority = { base: majorityBase, quorum }
  const writes = can.draft && points.length > 0
  const putsOnline = itemId === null && can.putOnline && remoteVotingArticle !== null
  if (ballots.length === 0 && !writes && !putsOnline) return null
  return (
    <section className="flex flex-col gap-6">
      <h2 className="text-25">{t('part')}</h2>
      {ballots.length === 0 && <p className="text-ink-soft">{t('none')}</p>}
      {ballots.toReversed().map(({ ballotId, state }) => (
        <OneBallot key={`${ballotId} ${state}`} place={place} ballotId={ballotId} />
      ))}
      {writes && (
        <PutToVote
          // Once a question is put, the next one waits folded.
          key={`${itemId} ${ballots.filter(one => one.state !== 'draft').length}`}
          place={place}
          points={points}
          opens={can.open}
          isOnPaper={isOnPaper}
          majority={majority}
          article={remoteVotingArticle}
          isFirst={can.open && ballots.length === 0 && isAsked}
        />
      )}
      {putsOnline && (
        <PutOnline
          key={ballots.filter(one => one.onlineReason !== null).length}
          place={place}
          assemblyId={assemblyId}
          majority={majority}
          article={remoteVotingArticle}
        />
      )}
    </section>
  )
}
