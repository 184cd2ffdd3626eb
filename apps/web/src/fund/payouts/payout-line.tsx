import { centsOf } from '@reliance/core/fund/euros.ts'
import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { saveFile } from '../../files/save-file.ts'
import { useDate, useNames } from '../../format.ts'
import { LoadedPart } from '../../home/loaded.tsx'
import { useMoment } from '../../identity/use-moment.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { expenseHref } from '../expenses/expense-href.ts'
import type { Treasury } from '../treasury.ts'
import { useEuros } from '../use-euros.ts'
import type { Payouts } from './payouts.ts'

type Payout = Payouts['payouts'][number]
type Props = { payout: Payout; can: Payouts['can']; place: Place }

function Approving({ payout, can, place }: Props) {
  const t = useTranslations('interface.payouts')
  const say = useSay()
  const act = useAct(
    (_: null, requestId) =>
      api.fund.approvePayout.mutate({
        spaceId: place.spaceId,
        payoutId: payout.payoutId,
        revision: payout.revision,
        requestId,
      }),
    { onDone: () => say(t('approved')) },
  )
  if (payout.state !== 'draft' || !can.approve || payout.hasApproved || payout.waitsForDecision) return null
  if (payout.isMine) return <p className="text-ink-soft">{t('mine')}</p>
  return (
    <div className="flex flex-col items-start gap-2">
      <ActNotice failure={act.failure} />
      <Button
        kind="main"
        pending={act.sending ? t('approve') : undefined}
        onClick={() => void act.send(null)}
      >
        {t('approve')}
      </Button>
    </div>
  )
}

/** The file that this payment is in, once more. */
function TakeFile({ fileId, place }: { fileId: string; place: Place }) {
  const t = useTranslations('interface.payouts')
  const act = useAct(
    (_: null, requestId) => api.fund.takePaymentFile.mutate({ spaceId: place.spaceId, fileId, requestId }),
    {
      refresh: false,
      onDone: ({ fileName, content }) => saveFile(fileName, content, 'application/xml'),
    },
  )
  return (
    <>
      <ActNotice failure={act.failure} />
      <Button pending={act.sending ? t('take') : undefined} onClick={() => void act.send(null)}>
        {t('take')}
      </Button>
    </>
  )
}

function Settled({ payout, place, treasury }: Omit<Props, 'can'> & { treasury: Treasury }) {
  const t = useTranslations('interface.payouts')
  const [euros, date] = [useEuros(), useDate()]
  const [lineId, setLine] = useState('')
  const [asking, setAsking] = useState(false)
  const act = useAct(
    (outcome: 'paid' | 'rejected', requestId) =>
      api.fund.settlePayout.mutate({
        spaceId: place.spaceId,
        payoutId: payout.payoutId,
        outcome,
        lineId: outcome === 'paid' ? lineId : null,
        requestId,
      }),
    { fields: ['lineId'] },
  )
  const lines = treasury.waiting.filter(one => centsOf(one.amount) === -centsOf(payout.amount))
  return (
    <div className="flex flex-col gap-3">
      <Select
        label={t('paidBy')}
        value={lineId}
        error={act.errorOf('lineId')}
        options={[
          { value: '', label: t('chooseLine') },
          ...lines.map(one => ({
            value: one.lineId,
            label: `${date(one.bookedOn, 'short')}, ${euros(one.amount)}, ${one.label}`.slice(0, 120),
          })),
        ]}
        onChange={setLine}
      />
      <ActNotice failure={act.failure} />
      <div className="flex flex-wrap gap-4">
        {lineId !== '' && (
          <Button
            kind="main"
            pending={act.sending ? t('settle') : undefined}
            onClick={() => void act.send('paid')}
          >
            {t('settle')}
          </Button>
        )}
        <Button onClick={() => setAsking(true)}>{t('rejected')}</Button>
        {payout.fileId !== null && <TakeFile fileId={payout.fileId} place={place} />}
      </div>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('rejected')}
        confirmLabel={t('rejected')}
        cancelLabel={t('keep')}
        pending={act.sending ? t('rejected') : undefined}
        onConfirm={() => void act.send('rejected')}
      >
        <p>{t('rejectedWhy')}</p>
        <ActNotice failure={act.failure} />
      </ConfirmDialog>
    </div>
  )
}

/** What the bank made of a payment: the movement that shows it, or its refusal. */
function Settling({ payout, can, place }: Props) {
  const { spaceId } = place
  const isOpen = payout.state === 'in_file' && can.treasury
  const query = useQuery({
    queryKey: ['fund', 'treasury', spaceId],
    queryFn: () => api.fund.openTreasury.mutate({ spaceId, requestId: crypto.randomUUID() }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    enabled: isOpen,
  })
  if (!isOpen) return null
  return (
    <LoadedPart query={query}>
      {treasury => <Settled payout={payout} place={place} treasury={treasury} />}
    </LoadedPart>
  )
}

/** One payment: to whom, for what, where it stands, and what this person can do with it. */
export function PayoutLine(props: Props) {
  const { payout, place } = props
  const t = useTranslations('interface.payouts')
  const [euros, date, names, moment] = [useEuros(), useDate(), useNames(), useMoment()]
  const { expenseId, beneficiary, iban } = payout
  const behalf = beneficiary === null || payout.payee === beneficiary ? [] : [t('onBehalf', { beneficiary })]
  const on = payout.line === null ? [] : [t('onLine', { line: payout.line })]
  const account = iban === null ? t('alreadyPaid') : t('account', { iban })
  const waits = payout.state === 'approved' && payout.payableAt !== null && payout.payableAt > place.now
  const settledOn = payout.settledOn === null ? '' : date(payout.settledOn)
  const stood = t(`states.${payout.state}`, { date: settledOn })
  const undecided = payout.state === 'draft' && payout.waitsForDecision ? t('waitsForDecision') : stood
  const state = waits ? t('waits', { when: moment(payout.payableAt ?? '') }) : undecided
  return (
    <li className="flex max-w-line flex-col gap-2 border-hair border-b py-4">
      <p className="font-bold text-20">{t('line', { payee: payout.payee, amount: euros(payout.amount) })}</p>
      <p>
        {expenseId === null ? (
          t('forProject', { title: payout.title, tranche: String(payout.tranche) })
        ) : (
          <Link href={expenseHref(place, expenseId)} className="target inline-flex items-center">
            {t('forExpense', { title: payout.title })}
          </Link>
        )}
        {[...behalf, ...on].map(part => `, ${part}`)}
      </p>
      <p>{payout.purpose}</p>
      <p className="text-ink-soft">{[account, state].join(', ')}</p>
      {payout.flags.length > 0 && (
        <p className="font-bold text-alert">{payout.flags.map(flag => t(`flags.${flag}`)).join(', ')}</p>
      )}
      {payout.approvedBy.length > 0 && <p>{t('approvedBy', { names: names(payout.approvedBy) })}</p>}
      <Approving {...props} />
      <Settling {...props} />
    </li>
  )
}
