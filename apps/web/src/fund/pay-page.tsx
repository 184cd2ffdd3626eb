import { spacedReference } from '@reliance/core/fund/creditor-reference.ts'
import { epcPayload } from '@reliance/core/fund/epc-code.ts'
import { centsOf, eurosOf } from '@reliance/core/fund/euros.ts'
import { spacedIban } from '@reliance/core/fund/iban.ts'
import { scheduleOf } from '@reliance/core/fund/pledge.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { Button } from '@reliance/ui/button.tsx'
import { DataTable } from '@reliance/ui/data-table.tsx'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { useDate } from '../format.ts'
import { Loaded } from '../home/loaded.tsx'
import { QrCode } from '../organisations/qr-code.tsx'
import type { Place } from '../person.ts'
import { type Outputs, queries } from '../trpc.ts'
import { fundHref } from './fund-href.ts'
import { PaperButton } from './paper-button.tsx'
import { PayByCard } from './pay-by-card.tsx'
import { mineOf } from './pledge-page.tsx'
import { useEuros } from './use-euros.ts'

type Fund = Outputs['fund']['get']
type Mine = Fund['mine'][number]
type PromiseMade = NonNullable<Mine['promise']>
type Carrier = NonNullable<Fund['carrier']>

/** One thing to copy into a transfer: shown in groups, copied without spaces. */
function Copied({ label, shown, value }: { label: string; shown: string; value: string }) {
  const t = useTranslations('interface.pay')
  const say = useSay()
  const copy = async () => {
    await navigator.clipboard.writeText(value)
    say(t('copied'))
  }
  return (
    <div className="flex flex-col gap-1 border-hair border-b pb-3">
      <dt className="text-ink-soft">{label}</dt>
      <dd className="flex flex-wrap items-center justify-between gap-3">
        <strong className="text-20 tabular-nums">{shown}</strong>
        <span className="print:hidden">
          <Button aria-label={t('copyWhat', { what: label })} onClick={() => void copy()}>
            {t('copy')}
          </Button>
        </span>
      </dd>
    </div>
  )
}

/** What to copy into a transfer, or to scan: whoever it is paid to. */
export function Transfer({
  carrier,
  amount,
  reference,
}: {
  carrier: Pick<Carrier, 'holder' | 'iban'>
  amount: string
  reference: string
}) {
  const t = useTranslations('interface.pay')
  const euros = useEuros()
  const { holder, iban } = carrier
  const payload = epcPayload({ holder, iban, cents: centsOf(amount), reference })
  return (
    <div className="grid gap-8 md:grid-cols-[1fr_13rem]">
      <dl className="flex flex-col gap-3">
        <Copied label={t('amount')} shown={euros(amount)} value={amount} />
        <Copied label={t('holder')} shown={holder} value={holder} />
        <Copied label={t('iban')} shown={spacedIban(iban)} value={iban} />
        <Copied label={t('reference')} shown={spacedReference(reference)} value={reference} />
      </dl>
      <figure className="flex flex-col gap-2">
        <QrCode text={payload} label={t('scan')} />
        <figcaption>
          <strong>{t('scan')}</strong>
          <p>{t('scanWhy')}</p>
        </figcaption>
      </figure>
    </div>
  )
}

function Schedule({ promise }: { promise: PromiseMade }) {
  const t = useTranslations('interface.pay')
  const [euros, date] = [useEuros(), useDate()]
  const { amount, instalments, firstDueOn } = promise
  const rows = scheduleOf(centsOf(amount), instalments, firstDueOn as CivilDate)
  return (
    <DataTable
      caption={t('schedule')}
      rows={rows}
      rowKey={row => row.dueOn}
      columns={[
        { key: 'dueOn', title: t('dueOn'), cell: row => date(row.dueOn) },
        { key: 'amount', title: t('amount'), figures: true, cell: row => euros(eurosOf(row.cents)) },
      ]}
    />
  )
}

/** Whether all is paid, or nothing was promised; with the reference, for whoever pays more. */
function NothingToPay({ mine, back }: { mine: Mine | undefined; back: ReactNode }) {
  const t = useTranslations('interface.pay')
  const euros = useEuros()
  if (!mine?.promise) return <EmptyState title={t('nothing')} why={t('nothingWhy')} act={back} />
  const { promise, paid } = mine
  const said = { amount: euros(promise.amount), paid: euros(paid) }
  return (
    <EmptyState
      title={t('allPaid')}
      why={t('allPaidWhy', { ...said, reference: spacedReference(promise.reference) })}
      act={back}
    />
  )
}

function Content({
  fund,
  place,
  organisationId,
}: {
  fund: Fund
  place: Place
  organisationId?: string | undefined
}) {
  const t = useTranslations('interface.pay')
  const mine = mineOf(fund, organisationId)
  const title = t('title', { organisation: mine?.displayName ?? '' })
  useDocumentTitle(title, place.name)
  const back = <LinkButton href={fundHref(place)}>{t('back')}</LinkButton>
  if (!mine?.promise || !mine.next)
    return (
      <Page title={title}>
        <NothingToPay mine={mine} back={back} />
      </Page>
    )
  const { promise, next } = mine
  if (!fund.carrier)
    return (
      <Page title={title}>
        <EmptyState
          title={t('noAccount')}
          why={t('noAccountWhy', { reference: spacedReference(promise.reference) })}
          act={back}
        />
      </Page>
    )
  return (
    <Page title={title} sentence={t('sentence')}>
      <Transfer carrier={fund.carrier} amount={next.amount} reference={promise.reference} />
      <p className="text-ink-soft">{t('other')}</p>
      <PayByCard fund={fund} mine={mine} amount={next.amount} carrier={fund.carrier} place={place} />
      {promise.instalments > 1 && <Schedule promise={promise} />}
      <div className="flex flex-wrap gap-4 print:hidden">
        <PaperButton
          place={place}
          organisationId={mine.organisationId}
          year={fund.year}
          kind="promise"
          label={t('sheet')}
        />
        <Button onClick={() => print()}>{t('print')}</Button>
        {back}
      </div>
    </Page>
  )
}

/** What to pay, to whom and under which reference; the code that a bank's application reads. */
export function PayPage({ place, organisationId }: { place: Place; organisationId?: string | undefined }) {
  const query = useQuery(queries.fund.get.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {fund => <Content fund={fund} place={place} organisationId={organisationId} />}
    </Loaded>
  )
}
