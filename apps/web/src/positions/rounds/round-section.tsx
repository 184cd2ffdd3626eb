import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Tally } from '@reliance/ui/tally.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useDate } from '../../format.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { positionsHref } from '../positions-href.ts'
import type { Round, Statements } from '../round-answers.ts'
import { AddStatements } from './add-statements.tsx'
import { MoveClosing } from './move-closing.tsx'
import { OpenRound } from './open-round.tsx'
import { StatementList } from './statement-list.tsx'

type Props = {
  round: Round
  place: Place
  canCoordinate: boolean
  statements: Statements['accepted']
  withdrawn: Statements['withdrawn']
}

type Target = { roundId: string; revision: number }

function CloseRound({ round, place }: Props) {
  const t = useTranslations('interface.rounds')
  const form = useTranslations('interface.form')
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const { roundId, revision, title, organisationCount, memberCount } = round
  const act = useAct(
    (input: Target, requestId) =>
      api.positions.closeRound.mutate({ ...input, spaceId: place.spaceId, requestId }),
    {
      onDone: () => {
        setAsking(false)
        say(t('closedNow', { title }))
      },
    },
  )
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('close', { title })}</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('closeTitle', { title })}
        confirmLabel={t('closeNow')}
        cancelLabel={form('cancel')}
        pending={act.sending ? t('closing') : undefined}
        onConfirm={() => void act.send({ roundId, revision })}
      >
        <p>{t('closeWhy', { count: organisationCount, members: memberCount })}</p>
        <ActNotice failure={act.failure} />
      </ConfirmDialog>
    </>
  )
}

/** One round: where it stands, its statements, and what the coordination can do about it. */
export function RoundSection(props: Props) {
  const { round, place, canCoordinate, statements, withdrawn } = props
  const t = useTranslations('interface.rounds')
  const date = useDate()
  const { state, openedAt, closedAt, closesOn, organisationCount, memberCount } = round
  const tour = `?tour=${round.roundId}`
  const since =
    closedAt !== null
      ? t('closedOn', { date: date(closedAt) })
      : openedAt !== null
        ? t('openSince', { date: date(openedAt) })
        : t('inPreparation')
  return (
    <section className="flex flex-col gap-4 border-ink border-t-2 pt-4">
      <h2 className="text-25">{round.title}</h2>
      <p>
        <strong>{since}</strong>{' '}
        {state === 'open' && closesOn !== null && t('closesBy', { date: date(closesOn) })}{' '}
        {t(round.reveal === 'always' ? 'revealAlways' : 'revealAfterOwn')}
      </p>
      {state !== 'prepared' && (
        <Tally
          done={organisationCount}
          total={memberCount}
          sentence={t('tookPart', { count: organisationCount, members: memberCount })}
        />
      )}
      <StatementList
        statements={statements}
        withdrawn={withdrawn}
        place={place}
        canMend={canCoordinate && state !== 'closed'}
        isOpen={state === 'open'}
      />
      {canCoordinate && state !== 'closed' && (
        <Foldable level={3} isOpen={statements.length === 0} title={t('addTitle')}>
          <AddStatements round={round} place={place} />
        </Foldable>
      )}
      {canCoordinate && state === 'open' && <MoveClosing key={round.closesOn} round={round} place={place} />}
      {canCoordinate && state === 'prepared' && <OpenRound {...props} />}
      <div className="flex flex-wrap items-start gap-3">
        {state !== 'prepared' && (
          <LinkButton href={`${positionsHref(place)}${tour}`}>{t('seePage')}</LinkButton>
        )}
        {canCoordinate && state === 'open' && <CloseRound {...props} />}
      </div>
    </section>
  )
}
