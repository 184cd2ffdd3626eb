import { Link } from '@reliance/ui/link.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import { hrefOf, type Place } from '../person.ts'
import { type Outputs, queries } from '../trpc.ts'
import { Participate } from './participate.tsx'

type Coalition = Outputs['coalitions']['get']

type SettingProps = { title: string; why: string; href?: string | undefined; act?: string }

/** One thing that can be settled: what it is, how it is now, and the page where it is done. */
function Setting({ title, why, href, act, children }: SettingProps & { children?: ReactNode }) {
  return (
    <section className="flex flex-col items-start gap-1 border-hair border-t pt-4">
      <h2 className="text-20">{title}</h2>
      <p>{why}</p>
      {href !== undefined && (
        <Link href={href} className="target inline-flex items-center">
          {act}
        </Link>
      )}
      {children}
    </section>
  )
}

function Content({ coalition, place }: { coalition: Coalition; place: Place }) {
  const t = useTranslations('interface.coalition')
  const leave = useTranslations('interface.leaveCoalition')
  const home = hrefOf(place)
  const isClosed = place.closedAt !== null
  return (
    <Page title={t('settings')} sentence={t('settingsSentence', { coalition: coalition.name })}>
      {coalition.can.edit && !isClosed && (
        <Setting
          title={t('presentation')}
          why={t('presentationWhy')}
          href={`${home}/modifier`}
          act={t('edit')}
        />
      )}
      <Setting
        title={t('public')}
        why={t(coalition.isPublic ? 'publicYes' : 'publicNo')}
        href={coalition.isPublic ? `/p/c/${place.slug}` : undefined}
        act={t('publicSee')}
      />
      {(!isClosed || place.rank === 'participant') && (
        <div className="border-hair border-t pt-4">
          <Participate coalition={coalition} place={place} />
        </div>
      )}
      <Setting title={t('leave')} why={leave('sentence')} href={`${home}/quitter`} act={t('leaveRead')} />
      {coalition.myOrganisations.some(one => one.canSign) && (
        <Setting title={t('close')} why={t('closeWhy')} href={`${home}/fermer`} act={t('closeRead')} />
      )}
    </Page>
  )
}

/** What is seldom done about a coalition: how it shows itself, how one appears in it, leaving it, closing it. */
export function CoalitionSettings({ place }: { place: Place }) {
  const t = useTranslations('interface.coalition')
  useDocumentTitle(t('settings'), place.name)
  const query = useQuery(queries.coalitions.get.queryOptions({ spaceId: place.spaceId }))
  return <Loaded query={query}>{coalition => <Content coalition={coalition} place={place} />}</Loaded>
}
