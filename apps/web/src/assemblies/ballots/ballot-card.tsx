import { sayHour } from '@reliance/core/shared/hour-of-day.ts'
import { civilDateAt, wallTimeAt } from '@reliance/core/shared/time.ts'
import { Link } from '@reliance/ui/link.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Paragraphs } from '@reliance/ui/paragraphs.tsx'
import { Tally } from '@reliance/ui/tally.tsx'
import { useLocale, useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import { ballotHref } from '../assembly-href.ts'
import { BallotActs } from './ballot-acts.tsx'
import { BallotResult } from './ballot-result.tsx'
import { CastVote } from './cast-vote.tsx'
import { HandsForm } from './hands-form.tsx'
import type { BallotProps } from './shown-ballot.ts'
import { useHour } from './use-hour.ts'
import { VoidBallot } from './void-ballot.tsx'

/** How many have voted of how many could, as long as it is open or waits for its result. */
function Turnout({ ballot }: Pick<BallotProps, 'ballot'>) {
  const t = useTranslations('interface.ballot')
  const hour = useHour()
  const [date, locale] = [useDate(), useLocale()]
  const { state, secrecy, turnout, closesAt, onlineReason, zone } = ballot
  if (secrecy === 'show_of_hands' || (state !== 'open' && state !== 'closed')) return null
  return (
    <div className="flex flex-col gap-1">
      <Tally done={turnout.voted} total={turnout.possible} sentence={t('turnout', turnout)} />
      {state === 'open' && closesAt !== null && (
        <p>
          {t('closesAt', {
            time:
              onlineReason === null
                ? hour(closesAt)
                : `${date(civilDateAt(new Date(closesAt), zone))}, ${sayHour(wallTimeAt(new Date(closesAt), zone), locale)}`,
          })}
        </p>
      )}
    </div>
  )
}

/** Where the hands of a ballot that closed are. */
function Hands({ place, ballot }: BallotProps) {
  const t = useTranslations('interface.ballot')
  const { secrecy, state, hands, can } = ballot
  if (secrecy !== 'show_of_hands' || state !== 'closed') return null
  return (
    <>
      {hands.isCounted && <p>{t(hands.isConfirmed ? 'handsConfirmed' : 'handsWaiting')}</p>}
      {can.confirmHands && <HandsForm key="confirm" place={place} ballot={ballot} isConfirming />}
      {can.countHands && !can.confirmHands && !hands.isConfirmed && (
        <HandsForm key="count" place={place} ballot={ballot} isConfirming={false} />
      )}
    </>
  )
}

/** A ballot with what one reads and does of it as it stands. @param isPart inside the meeting, with a way to its page. */
export function BallotCard({ place, ballot, isPart }: BallotProps & { isPart: boolean }) {
  const t = useTranslations('interface.ballot')
  const { state, secrecy, wording, voidReason, onlineReason } = ballot
  return (
    <article className="flex flex-col gap-4 rounded-1 border border-edge bg-paper p-4">
      <div className="flex flex-col gap-1">
        <p className="font-bold">{t(`states.${state}`)}</p>
        <div className="text-20">
          <Paragraphs text={wording} />
        </div>
        <p className="text-ink-soft">{t(`said.${secrecy}`)}</p>
        {ballot.quorumNeeded !== null && ['draft', 'open', 'closed'].includes(state) && (
          <p className="text-ink-soft">{t('quorumNeeded', { needed: ballot.quorumNeeded })}</p>
        )}
        {onlineReason !== null && <p className="text-ink-soft">{t(`onlineSaid.${onlineReason}`)}</p>}
      </div>
      {state === 'void' && (
        <Notice kind="info" title={t('states.void')}>
          {voidReason}
        </Notice>
      )}
      <CastVote place={place} ballot={ballot} />
      <Turnout ballot={ballot} />
      <Hands place={place} ballot={ballot} />
      <BallotResult place={place} ballot={ballot} isPart={isPart} />
      <BallotActs place={place} ballot={ballot} />
      {ballot.can.void && <VoidBallot place={place} ballot={ballot} />}
      {isPart && (
        <p className="print:hidden">
          <Link href={ballotHref(place, ballot.ballotId)} className="target inline-flex items-center">
            {t('page')}
          </Link>
        </p>
      )}
    </article>
  )
}
