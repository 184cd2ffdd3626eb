import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { DataTable } from '@reliance/ui/data-table.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useDate } from '../../format.ts'
import type { Place } from '../../person.ts'
import { api, type Outputs } from '../../trpc.ts'
import { ReasonDialog } from '../dues/reason-dialog.tsx'
import { useEuros } from '../use-euros.ts'

type Year = Outputs['fund']['openYear']
type Closing = NonNullable<Year['closing']>
type Props = { closing: Closing; year: Year; place: Place }

/** What was counted, beside what the books say. */
function Counted({ closing }: { closing: Closing }) {
  const t = useTranslations('interface.yearClosing')
  const euros = useEuros()
  return (
    <DataTable
      stacked
      caption={t('table')}
      rows={[
        { key: 'bank', name: t('inBank'), ...closing.bank },
        { key: 'cash', name: t('inCash'), ...closing.cash },
      ]}
      rowKey={row => row.key}
      columns={[
        { key: 'what', title: t('what'), cell: row => row.name },
        { key: 'said', title: t('said'), figures: true, cell: row => euros(row.said) },
        { key: 'books', title: t('books'), figures: true, cell: row => euros(row.books) },
      ]}
    />
  )
}

/** Confirming is for good, and asked once more; sending back says why. */
function Answer({ closing: { closingId, isVoid }, year, place }: Props) {
  const t = useTranslations('interface.yearClosing')
  const say = useSay()
  const [asking, setAsking] = useState<'confirm' | 'send_back' | null>(null)
  const { spaceId } = place
  const leave = () => setAsking(null)
  const confirm = useAct(
    (_: null, requestId) =>
      api.fund.books.answerClosing.mutate({ spaceId, closingId, answer: 'confirm', reason: '', requestId }),
    {
      onDone: () => {
        leave()
        say(t('closed'))
      },
    },
  )
  return (
    <div className="flex flex-wrap gap-4">
      {!isVoid && (
        <Button kind="main" onClick={() => setAsking('confirm')}>
          {t('confirm')}
        </Button>
      )}
      <Button onClick={() => setAsking('send_back')}>{t('sendBack')}</Button>
      <ConfirmDialog
        open={asking === 'confirm'}
        onClose={leave}
        title={t('confirmTitle', { year: year.startsOn.slice(0, 4) })}
        confirmLabel={t('confirm')}
        cancelLabel={t('keepOpen')}
        pending={confirm.sending ? t('confirm') : undefined}
        onConfirm={() => void confirm.send(null)}
      >
        <p>{t('confirmWhy')}</p>
        <ActNotice failure={confirm.failure} />
      </ConfirmDialog>
      <ReasonDialog
        name="send-back"
        title={t('sendBack')}
        open={asking === 'send_back'}
        onClose={leave}
        send={(reason, requestId) =>
          api.fund.books.answerClosing.mutate({ spaceId, closingId, answer: 'send_back', reason, requestId })
        }
        done={t('sentBack')}
        keep={t('keepOpen')}
      >
        <p>{t('sendBackReason')}</p>
      </ReasonDialog>
    </div>
  )
}

/** A closing that waits: its figures, and what this person can do. */
export function WaitingClosing({ closing, year, place }: Props) {
  const t = useTranslations('interface.yearClosing')
  const [date, say] = [useDate(), useSay()]
  const { spaceId } = place
  const { closingId, isVoid, isMine, canAnswer, preparedFor, preparedAt } = closing
  const withdraw = useAct(
    (_: null, requestId) => api.fund.books.withdrawClosing.mutate({ spaceId, closingId, requestId }),
    { onDone: () => say(t('withdrawn')) },
  )
  return (
    <>
      <p>{t('waitsFrom', { date: date(preparedAt), organisation: preparedFor || 'none' })}</p>
      <Counted closing={closing} />
      {isVoid ? <p>{t('void')}</p> : !canAnswer && <p>{t(isMine ? 'mine' : 'notYours')}</p>}
      {canAnswer && <Answer closing={closing} year={year} place={place} />}
      {isMine && (
        <div className="flex flex-col items-start gap-2">
          <Button
            pending={withdraw.sending ? t('withdraw') : undefined}
            onClick={() => void withdraw.send(null)}
          >
            {t('withdraw')}
          </Button>
          <ActNotice failure={withdraw.failure} />
        </div>
      )}
    </>
  )
}
