import { centsOf } from '@reliance/core/fund/euros.ts'
import { DataTable } from '@reliance/ui/data-table.tsx'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { SaveButton } from '../../files/save-button.tsx'
import { todayIn, useDate } from '../../format.ts'
import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { api, type Outputs, queries } from '../../trpc.ts'
import { Transfer } from '../pay-page.tsx'
import { useEuros } from '../use-euros.ts'
import { ChooseDues } from './choose-dues.tsx'
import { duesHref } from './dues-href.ts'
import type { AskedOfMe } from './kept-dues.ts'

type Dues = Outputs['fund']['dues']['get']

/** The one line that a member comes for: until when, or what is to be paid. */
function Standing({ dues, campaign, place }: { dues: Dues; campaign: AskedOfMe; place: Place }) {
  const t = useTranslations('interface.dues')
  const date = useDate()
  const { title, isClosed, mine } = campaign
  const from = todayIn(place) < campaign.fromOn ? date(campaign.fromOn) : null
  const say = () => {
    // What somebody paid before keeps them up to date until the new time begins.
    if (from !== null && dues.throughOn === null && mine.validThroughOn !== null)
      return t('validFrom', { title, from, until: date(mine.validThroughOn) })
    if (mine.validThroughOn !== null && mine.state === 'exempt')
      return t('exempt', { until: date(mine.validThroughOn) })
    if (dues.throughOn !== null) return t('validUntil', { until: date(dues.throughOn) })
    if (mine.state === 'after') return t('notValidAfter', { title, until: date(campaign.validUntilOn) })
    if (from !== null && !isClosed) return t('notYet', { title, from })
    return isClosed ? t('notValidClosed', { title }) : t('notValid', { title })
  }
  return <p className="max-w-line font-bold text-20">{say()}</p>
}

/** What is asked, the choice where there is one, then how it is paid. */
function ToPay({ campaign, place }: { campaign: AskedOfMe; place: Place }) {
  const t = useTranslations('interface.dues')
  const [euros, date] = [useEuros(), useDate()]
  const { mine, isClosed } = campaign
  const isPayable = mine.reference !== null && mine.agreed !== null && centsOf(mine.open) > 0n
  if (mine.state === 'paid' || mine.state === 'exempt' || mine.state === 'after') return null
  return (
    <section className="flex flex-col gap-6 border-hair border-t pt-6">
      <div className="flex max-w-line flex-col gap-2">
        <h2 className="text-25">{campaign.title}</h2>
        <p className="text-ink-soft">
          {t('period', {
            from: date(campaign.fromOn),
            through: date(campaign.throughOn),
            until: date(campaign.validUntilOn),
          })}
        </p>
        {mine.state === 'part' && (
          <p>
            {t(mine.agreed === null ? 'paidPartLeast' : 'paidPart', {
              paid: euros(mine.paid),
              open: euros(mine.open),
            })}
          </p>
        )}
      </div>
      {isPayable && (
        <>
          <p className="max-w-line">{t('transfer')}</p>
          <Transfer carrier={campaign} amount={mine.open} reference={mine.reference ?? ''} />
        </>
      )}
      {!isClosed && place.closedAt === null && (
        <ChooseDues key={campaign.campaignId} campaign={campaign} isChosen={isPayable} place={place} />
      )}
    </section>
  )
}

function Paid({ dues, place }: { dues: Dues; place: Place }) {
  const t = useTranslations('interface.dues')
  const means = useTranslations('fund.duesMeans')
  const [euros, date, lang] = [useEuros(), useDate(), useLocale()]
  const { payments } = dues
  const standing = payments.filter(one => !one.isTakenBack)
  const papers = [...new Map(standing.map(one => [one.campaignId, one.title]))]
  if (payments.length === 0) return null
  return (
    <section className="flex flex-col gap-4 border-hair border-t pt-6">
      <DataTable
        stacked
        caption={t('mine')}
        rows={payments}
        rowKey={row => row.paymentId}
        columns={[
          { key: 'day', title: t('day'), cell: row => date(row.receivedOn) },
          { key: 'what', title: t('what'), cell: row => row.title },
          {
            key: 'means',
            title: t('means'),
            cell: row => `${means(row.means)}${row.isTakenBack ? `, ${t('takenBack')}` : ''}`,
          },
          { key: 'sum', title: t('sum'), figures: true, cell: row => euros(row.amount) },
        ]}
      />
      {papers.map(([campaignId, title]) => (
        <SaveButton
          key={campaignId}
          label={t('paper', { title })}
          type="application/pdf"
          make={() => api.fund.dues.paper.query({ spaceId: place.spaceId, campaignId, lang })}
        />
      ))}
    </section>
  )
}

function Content({ dues, place }: { dues: Dues; place: Place }) {
  const t = useTranslations('interface.dues')
  const { campaign, keeps } = dues
  return (
    <Page title={t('title')} sentence={t('sentence', { organisation: place.name })}>
      {campaign ? (
        <>
          <Standing dues={dues} campaign={campaign} place={place} />
          <ToPay campaign={campaign} place={place} />
        </>
      ) : (
        <EmptyState title={t('none')} why={t('noneWhy')} />
      )}
      <Paid dues={dues} place={place} />
      {keeps && (
        <p className="print:hidden">
          <LinkButton href={duesHref(place, 'tenir')}>{t('keep')}</LinkButton>
        </p>
      )}
    </Page>
  )
}

/** A member's own dues: until when they are up to date, what to choose and pay, what they paid (R137). */
export function MyDuesPage({ place }: { place: Place }) {
  const t = useTranslations('interface.dues')
  useDocumentTitle(t('title'), place.name)
  const query = useQuery(queries.fund.dues.get.queryOptions({ spaceId: place.spaceId }))
  return <Loaded query={query}>{dues => <Content dues={dues} place={place} />}</Loaded>
}
