import { centsOf } from '@reliance/core/fund/euros.ts'
import { DataTable } from '@reliance/ui/data-table.tsx'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { useDate } from '../format.ts'
import { Loaded } from '../home/loaded.tsx'
import type { Place } from '../person.ts'
import { type Outputs, queries } from '../trpc.ts'
import { BasinFigure } from './basin-figure.tsx'
import { CallsLink } from './calls-link.tsx'
import { Contributors } from './contributors.tsx'
import { DecisionLink } from './decision-link.tsx'
import { fundHref } from './fund-href.ts'
import { MyShare } from './my-share.tsx'
import { ProveFund } from './prove-fund.tsx'
import { RuleAndCarrier } from './rule-and-carrier.tsx'
import { useEuros } from './use-euros.ts'

type Fund = Outputs['fund']['get']
type Props = { fund: Fund; place: Place }

/** One act: promise where that is missing, pay where that is due, keep the books for whoever does. */
function MainAct({ fund, place }: Props) {
  const t = useTranslations('interface.fund')
  if (place.closedAt !== null || !fund.rule) return null
  const open = fund.mine.filter(one => one.canPledge && !one.promise)
  const [first] = open
  if (first)
    return (
      <LinkButton kind="main" href={fundHref(place, 'promettre', first.organisationId)}>
        {open.length > 1 ? t('pledgeFor', { organisation: first.displayName }) : t('pledge')}
      </LinkButton>
    )
  const due = fund.mine.find(one => one.canPledge && one.next)
  if (fund.can.treasury)
    return (
      <LinkButton kind="main" href={fundHref(place, 'tresorerie')}>
        {t('treasury')}
      </LinkButton>
    )
  return due ? (
    <LinkButton kind="main" href={fundHref(place, 'verser', due.organisationId)}>
      {t('pay')}
    </LinkButton>
  ) : null
}

/** What came in, as the figure draws it, in rows. */
function Received({ fund }: { fund: Fund }) {
  const t = useTranslations('interface.fund')
  const [euros, date] = [useEuros(), useDate()]
  const rows =
    fund.told.length > 0
      ? fund.told.map((one, at) => ({
          key: String(at),
          on: one.receivedOn,
          who: one.displayName,
          amount: one.amount,
        }))
      : fund.batches.map(one => ({
          key: String(one.number),
          on: one.closedOn,
          who: t('stream', { count: one.contributors, date: date(one.closedOn, 'short') }),
          amount: one.amount,
        }))
  if (rows.length === 0) return null
  return (
    <details>
      <summary className="target cursor-pointer">{t('table')}</summary>
      <DataTable
        stacked
        caption={t('table')}
        rows={rows}
        rowKey={row => row.key}
        columns={[
          { key: 'who', title: t('tableWho'), cell: row => row.who },
          { key: 'on', title: t('tableWhen'), cell: row => date(row.on) },
          { key: 'amount', title: t('tableAmount'), figures: true, cell: row => euros(row.amount) },
        ]}
      />
    </details>
  )
}

/** What went out, line by line: for what, and by which decision (R82). */
function WentOut({ fund, place }: Props) {
  const t = useTranslations('interface.fund')
  const [euros, date] = [useEuros(), useDate()]
  const charges = {
    applicationId: null,
    expenseId: null,
    title: t('outCharges'),
    purpose: '',
    amount: fund.charges,
    decision: null,
    lastOn: null,
  }
  const rows = [...fund.paidOut, ...(centsOf(fund.charges) > 0n ? [charges] : [])]
  if (rows.length === 0) return null
  return (
    <details>
      <summary className="target cursor-pointer">{t('tableOut')}</summary>
      <DataTable
        stacked
        caption={t('tableOut')}
        rows={rows}
        rowKey={row => row.applicationId ?? row.expenseId ?? row.title}
        columns={[
          {
            key: 'what',
            title: t('tableWhat'),
            cell: row =>
              row.applicationId === null && row.expenseId === null ? (
                row.title
              ) : (
                <Link
                  href={fundHref(
                    place,
                    row.expenseId === null ? `suivi-${row.applicationId}` : `depense-${row.expenseId}`,
                  )}
                >
                  {row.title}
                </Link>
              ),
          },
          { key: 'purpose', title: t('tablePurpose'), cell: row => row.purpose },
          {
            key: 'decision',
            title: t('tableDecision'),
            cell: row => <DecisionLink place={place} decision={row.decision} />,
          },
          { key: 'on', title: t('tableWhen'), cell: row => (row.lastOn === null ? '' : date(row.lastOn)) },
          { key: 'amount', title: t('tableAmount'), figures: true, cell: row => euros(row.amount) },
        ]}
      />
    </details>
  )
}

/** Why what came in and what is promised wait to be shown, for whoever asks. */
function WhyHidden({ fund }: { fund: Fund }) {
  const t = useTranslations('interface.fund')
  if (fund.disclosure === 'open' && fund.promised !== null && fund.outstanding !== null) return null
  return (
    <details className="max-w-line">
      <summary className="target cursor-pointer">{t('hiddenTitle')}</summary>
      <div className="flex flex-col gap-2 pt-2">
        <p>{t('hiddenWhy')}</p>
        <p>{t('hiddenLimit')}</p>
      </div>
    </details>
  )
}

/** Totals of promises, or that they are not shown; why stands below the figure. */
function Totals({ fund }: { fund: Fund }) {
  const t = useTranslations('interface.fund')
  const euros = useEuros()
  const totals = [
    [t('promisedAll'), fund.promised],
    [t('outstandingAll'), fund.outstanding],
  ] as const
  return (
    <section className="flex flex-col gap-3 border-hair border-t pt-6">
      <dl className="flex max-w-line flex-col gap-2">
        {totals.map(([label, amount]) => (
          <div key={label} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <dt>{label}</dt>
            <dd className={amount === null ? 'text-ink-soft' : 'font-bold tabular-nums'}>
              {amount === null ? t('hidden') : euros(amount)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Content({ fund, place }: Props) {
  const t = useTranslations('interface.fund')
  useDocumentTitle(t('title'), place.name)
  if (!fund.rule)
    return (
      <Page title={t('title')} sentence={t('sentence')}>
        <EmptyState
          title={t('noRule')}
          why={t('noRuleWhy')}
          act={
            place.closedAt === null && (
              <LinkButton kind="main" href={fundHref(place, 'regle')}>
                {t('proposeRule')}
              </LinkButton>
            )
          }
        />
        <RuleAndCarrier fund={fund} place={place} />
      </Page>
    )
  return (
    <Page wide title={t('title')} sentence={t('sentence')} act={<MainAct fund={fund} place={place} />}>
      <BasinFigure fund={fund} />
      <Received fund={fund} />
      <WentOut fund={fund} place={place} />
      <WhyHidden fund={fund} />
      <CallsLink fund={fund} place={place} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,37rem)_minmax(0,19rem)]">
        <div className="flex min-w-0 flex-col gap-8">
          {fund.mine.map(mine => (
            <MyShare key={mine.organisationId} mine={mine} fund={fund} place={place} />
          ))}
          <Contributors fund={fund} />
          <Totals fund={fund} />
          <ProveFund place={place} />
        </div>
        <aside className="flex min-w-0 flex-col gap-6 lg:border-hair lg:border-s lg:ps-6">
          <RuleAndCarrier fund={fund} place={place} />
        </aside>
      </div>
    </Page>
  )
}

/** The common fund of a coalition: what came in, what one's own organisation owes, what it all rests on (R42). */
export function FundPage({ place }: { place: Place }) {
  const query = useQuery(queries.fund.get.queryOptions({ spaceId: place.spaceId }))
  return <Loaded query={query}>{fund => <Content fund={fund} place={place} />}</Loaded>
}
