import { Button } from '@reliance/ui/button.tsx'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { SaveButton } from '../../files/save-button.tsx'
import { useDate } from '../../format.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { useEuros } from '../use-euros.ts'
import type { Kept } from './kept-dues.ts'
import { ReasonDialog } from './reason-dialog.tsx'

function Payment({ one, place }: { one: Kept['payments'][number]; place: Place }) {
  const t = useTranslations('interface.keepDues')
  const means = useTranslations('fund.duesMeans')
  const [euros, date] = [useEuros(), useDate()]
  const [asking, setAsking] = useState(false)
  const { displayName: name } = one
  const rests = one.means === 'bank' ? `, ${t(`rests.${one.basis}`)}` : ''
  const byOneself = one.isByOneself ? `, ${t('byOneself')}` : ''
  const what = one.isTakenBack
    ? t('paymentGone', { reason: one.takenBackReason })
    : `${means(one.means)}${rests}${byOneself}`
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-hair border-b py-3">
      <span className="flex min-w-0 flex-col">
        <span>{t('payment', { name, amount: euros(one.amount), date: date(one.receivedOn) })}</span>
        <span className="text-ink-soft">{what}</span>
      </span>
      {!one.isTakenBack && place.closedAt === null && (
        <Button onClick={() => setAsking(true)}>{t('takeBack')}</Button>
      )}
      <ReasonDialog
        name={`take-back-${one.paymentId}`}
        title={t('takeBackTitle')}
        open={asking}
        onClose={() => setAsking(false)}
        send={(reason, requestId) =>
          api.fund.dues.takeBack.mutate({
            spaceId: place.spaceId,
            paymentId: one.paymentId,
            reason,
            requestId,
          })
        }
        done={t('takenBack')}
        keep={t('keepPayment')}
      >
        <p>{t('takeBackWhy', { name })}</p>
      </ReasonDialog>
    </li>
  )
}

/** What came in, on what it rests, and how it is taken back; all of it as a file. */
export function DuesPayments({ now, place }: { now: Kept; place: Place }) {
  const t = useTranslations('interface.keepDues')
  const lang = useLocale()
  const { campaignId } = now.campaign
  return (
    <section className="flex max-w-line flex-col gap-3 border-hair border-t pt-6">
      <h2 className="text-25">{t('payments')}</h2>
      {now.payments.length === 0 ? (
        <p>{t('paymentsNone')}</p>
      ) : (
        <>
          <ul>
            {now.payments.map(one => (
              <Payment key={one.paymentId} one={one} place={place} />
            ))}
          </ul>
          {place.closedAt === null && (
            <SaveButton
              label={t('export')}
              type="text/csv"
              make={requestId =>
                api.fund.dues.export.mutate({ spaceId: place.spaceId, campaignId, lang, requestId })
              }
            />
          )}
        </>
      )}
    </section>
  )
}
