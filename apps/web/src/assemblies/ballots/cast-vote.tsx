import type { Stance } from '@reliance/core/assemblies/ballots/ballot.ts'
import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useRefusalText } from '../../acts/use-refusal-text.ts'
import { api } from '../../trpc.ts'
import { OptionChoices, SenseChoices } from './choose-options.tsx'
import type { BallotProps } from './shown-ballot.ts'
import { useHour } from './use-hour.ts'

const stancesOf = (takesBlank: boolean): readonly Stance[] =>
  takesBlank ? ['for', 'against', 'abstain', 'blank'] : ['for', 'against', 'abstain']

/** What one has voted, as far as it is kept with a name. */
function Mine({ ballot }: Pick<BallotProps, 'ballot'>) {
  const t = useTranslations('interface.ballot')
  const { choice, hasVoted } = ballot.mine
  if (!hasVoted) return null
  const said =
    choice?.kind === 'stance' ? t('mineIs', { stance: t(`stances.${choice.stance}`) }) : t('mineSecret')
  return (
    <p>
      {said} {t('mayChange')}
    </p>
  )
}

/** The choices of an open ballot, of one size: pressing one votes, pressing another votes anew until it closes. */
function Choices({ place, ballot }: BallotProps) {
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
        groupId: mine.groupIds.find(id => groupIds.includes(id)) ?? null,
        choice: { kind: 'stance', stance },
      }),
    {
      onDone: ({ isReplaced, replacedAt }) =>
        say(
          replacedAt === null
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
        {stancesOf(rule.takesBlank).map(stance => (
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
      <Mine ballot={ballot} />
      <ActNotice failure={act.failure} />
    </>
  )
}

/** What is asked, by the way in which the ballot is counted. */
function Ways({ place, ballot }: BallotProps) {
  const { method } = ballot.rule
  if (method === 'majority') return <Choices place={place} ballot={ballot} />
  return (
    <>
      {method === 'sense_check' ? (
        <SenseChoices place={place} ballot={ballot} />
      ) : (
        <OptionChoices place={place} ballot={ballot} />
      )}
      <Mine ballot={ballot} />
    </>
  )
}

/** One’s own vote on an open ballot, or the rule that says why one has none here. */
export function CastVote({ place, ballot }: BallotProps) {
  const t = useTranslations('interface.ballot')
  const text = useRefusalText()
  const { mine } = ballot
  if (!mine.votes) return null
  return (
    <section className="flex flex-col gap-3 print:hidden">
      <h3 className="text-20">{t('mine')}</h3>
      {mine.refusal === null ? (
        <Ways place={place} ballot={ballot} />
      ) : (
        <Notice kind="info" title={text({ code: mine.refusal })} />
      )}
    </section>
  )
}
