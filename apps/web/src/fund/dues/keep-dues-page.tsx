import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { ImportStatement } from '../import-statement.tsx'
import { CampaignActs } from './campaign-acts.tsx'
import { DuesFigure } from './dues-figure.tsx'
import { duesHref } from './dues-href.ts'
import { DuesImports } from './dues-imports.tsx'
import { DuesMembers } from './dues-members.tsx'
import { DuesPayments } from './dues-payments.tsx'
import { ExemptMember } from './exempt-member.tsx'
import type { Kept, KeptDues } from './kept-dues.ts'
import { RecordDues } from './record-dues.tsx'
import { RemindMembers } from './remind-members.tsx'
import { SortedDues } from './sorted-dues.tsx'
import { WaitingDues } from './waiting-dues.tsx'

type Asked = { campaignId: string | null; named: string }
type Ask = { asked: Asked; ask: (asked: Asked) => void }

function OfCampaign({ dues, now, place, asked, ask }: Ask & { dues: KeptDues; now: Kept; place: Place }) {
  const isOpen = place.closedAt === null
  return (
    <>
      <DuesFigure now={now} />
      {isOpen && (
        <>
          <ImportStatement place={place} send={api.fund.dues.importStatement.mutate} />
          <WaitingDues bank={dues.bank} now={now} place={place} />
        </>
      )}
      <DuesMembers now={now} named={asked.named} onFind={named => ask({ ...asked, named })} />
      {isOpen && (
        <>
          <RemindMembers now={now} place={place} />
          <RecordDues now={now} place={place} />
          <ExemptMember now={now} place={place} />
        </>
      )}
      <DuesPayments now={now} place={place} />
      <SortedDues bank={dues.bank} place={place} />
      <DuesImports bank={dues.bank} place={place} />
      <CampaignActs now={now} place={place} />
    </>
  )
}

function Content({ dues, place, asked, ask }: Ask & { dues: KeptDues; place: Place }) {
  const t = useTranslations('interface.keepDues')
  const my = useTranslations('interface.dues')
  const { campaigns, now } = dues
  const open = <LinkButton href={duesHref(place, 'ouvrir')}>{t('open')}</LinkButton>
  return (
    <Page wide title={t('title')} sentence={t('sentence')}>
      {campaigns.length > 1 && (
        <Select
          label={t('which')}
          value={now?.campaign.campaignId ?? ''}
          options={campaigns.map(one => ({ value: one.campaignId, label: one.title }))}
          onChange={campaignId => ask({ campaignId, named: '' })}
        />
      )}
      {now ? (
        <OfCampaign dues={dues} now={now} place={place} asked={asked} ask={ask} />
      ) : (
        <EmptyState title={t('none')} why={t('noneWhy')} act={place.closedAt === null ? open : undefined} />
      )}
      <p className="flex flex-wrap gap-4 print:hidden">
        {now?.campaign.isClosed && now.campaign.campaignId === campaigns[0]?.campaignId && open}
        <LinkButton href={duesHref(place)}>{my('back')}</LinkButton>
      </p>
    </Page>
  )
}

/** Who is up to date and who is not yet, and what the bank says; that somebody read it is recorded, so it is an act. */
export function KeepDuesPage({ place }: { place: Place }) {
  const t = useTranslations('interface.keepDues')
  const my = useTranslations('interface.dues')
  useDocumentTitle(t('title'), place.name)
  const [asked, ask] = useState<Asked>({ campaignId: null, named: '' })
  const { spaceId } = place
  const query = useQuery({
    queryKey: ['fund', 'dues', spaceId, asked.campaignId, asked.named],
    queryFn: () => api.fund.dues.open.mutate({ spaceId, requestId: crypto.randomUUID(), ...asked }),
    placeholderData: before => before,
    // Each reading is recorded: none happens because a window comes to the front.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  return (
    <Loaded query={query} kept={{ why: t('keptFor'), href: duesHref(place), label: my('back') }}>
      {dues => <Content dues={dues} place={place} asked={asked} ask={ask} />}
    </Loaded>
  )
}
