import { type Stance, stancesOf } from '@reliance/core/assemblies/ballots/ballot.ts'
import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useRefusalText } from '../../acts/use-refusal-text.ts'
import { api } from '../../trpc.ts'
import { OptionChoices, SenseChoices } from './choose-options.tsx'
import type { BallotProps, ShownBallot, VoterProps } from './shown-ballot.ts'
import { useHour } from './use-hour.ts'

/** What is voted already, by oneself or by proxy, as far as it is kept with a name. */
function Mine({ ballot, voterId }: Omit<VoterProps, 'place'>) {
  const t = useTranslations('interface.ballot')
  const { choice, hasVoted, isByProxy } = ballot.mine
  if (!hasVoted) return null
  const [named, secret] =
    voterId !== null
      ? (['heldIs', 'heldSecret'] as const)
      : isByProxy
        ? (['mineByProxy', 'mineByProxySecret'] as const)
        : (['mineIs', 'mineSecret'] as const)
  const said = choice?.kind === 'stance' ? t(named, { stance: t(`stances.${choice.stance}`) }) : t(secret)
  return (
    <p>
      {said} {!isByProxy && t('mayChange')}
    </p>
  )
}

/** The choices of an open ballot, of one size: pressing one votes, pressing another votes anew until it closes. */
function Choices({ place, ballot, voterId }: VoterProps) {
  const t = useTranslations('interface.ballot')
  const form = useTranslations('interface.form')
  const hour = useHour()
  const say = useSay()
  const { ballotId, rule, mine, groupIds } = ballot
  const act = useAct(
    ({ stance }: { stance: Stance }, requestId) =>
      api.assemblies.ballots.vote.mutate({
        spaceId: place.spaceId,
        requestId,
        ballotId,
        voterId,
        groupId: mine.groupIds.find(id => groupIds.includes(id)) ?? null,
        choice: { kind: 'stance', stance },
      }),
    {
      onDone: ({ isReplaced, replacedAt }) =>
        say(
          voterId !== null
            ? t('heldDone')
            : replacedAt === null
              ? t(isReplaced ? 'replaced' : 'voted')
              : t('replacedAt', { time: hour(replacedAt) }),
        ),
    },
  )
  if (rule.method !== 'majority') return null
  const own = mine.choice?.kind === 'stance' ? mine.choice.stance : null
  return (
    <>
      <div className="grid grid-cols-2 gap-3">
        {stancesOf(rule).map(stance => (
          <Button
            key={stance}
            wide
            aria-pressed={own === stance}
            pending={act.sending ? form('sending') : undefined}
            onClick={() => void act.send({ stance })}
          >
            {own === stance ? `✓ ${t(`stances.${stance}`)}` : t(`stances.${stance}`)}
          </Button>
        ))}
      </div>
      <Mine ballot={ballot} voterId={voterId} />
      <ActNotice failure={act.failure} />
    </>
  )
}

/** What is asked, by the way in which the ballot is counted. */
function Ways({ place, ballot, voterId }: VoterProps) {
  const { method } = ballot.rule
  if (method === 'majority') return <Choices place={place} ballot={ballot} voterId={voterId} />
  return (
    <>
      {method === 'sense_check' ? (
        <SenseChoices place={place} ballot={ballot} voterId={voterId} />
      ) : (
        <OptionChoices place={place} ballot={ballot} voterId={voterId} />
      )}
      <Mine ballot={ballot} voterId={voterId} />
    </>
  )
}

/** One vote: how it is cast, or the rule that says why not here. */
function OneVote(props: VoterProps) {
  const text = useRefusalText()
  const { refusal } = props.ballot.mine
  if (refusal === null) return <Ways {...props} />
  return (
    <>
      <Notice kind="info" title={text({ code: refusal })} />
      <Mine ballot={props.ballot} voterId={props.voterId} />
    </>
  )
}

/** The ballot as whoever is represented has it. */
const asOf = (ballot: ShownBallot, held: ShownBallot['held'][number]): ShownBallot => {
  const { hasVoted, choice, castAt, groupIds, refusal } = held
  const mine = Object.assign({}, ballot.mine, {
    hasVoted,
    choice,
    castAt,
    groupIds,
    refusal,
    isByProxy: false,
  })
  return Object.assign({}, ballot, { mine })
}

/** One’s own vote on an open ballot, and below it each vote of somebody whose proxy one holds (L7). */
export function CastVote({ place, ballot }: BallotProps) {
  const t = useTranslations('interface.ballot')
  if (!ballot.mine.votes) return null
  return (
    <>
      <section className="flex flex-col gap-3 print:hidden">
        <h3 className="text-20">{t('mine')}</h3>
        <OneVote place={place} ballot={ballot} voterId={null} />
      </section>
      {ballot.held.map(held => (
        <section key={held.personId} className="flex flex-col gap-3 border-hair border-t pt-4 print:hidden">
          <h3 className="wrap-anywhere text-20">{t('heldTitle', { name: held.name ?? t('gone') })}</h3>
          <p className="text-ink-soft">{t('heldWhy')}</p>
          <OneVote place={place} ballot={asOf(ballot, held)} voterId={held.personId} />
        </section>
      ))}
    </>
  )
}
