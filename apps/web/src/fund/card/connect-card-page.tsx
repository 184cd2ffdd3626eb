import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { useDate } from '../../format.ts'
import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import { fundHref } from '../fund-href.ts'
import { useKeptFor } from '../use-kept-for.ts'
import { CardPayouts } from './card-payouts.tsx'
import type { CardSetup } from './card-setup.ts'
import { ConnectCard } from './connect-card.tsx'
import { DisconnectCard } from './disconnect-card.tsx'

/** That the account is connected, or that its key is not taken any more. */
function Connection({ setup }: { setup: CardSetup }) {
  const t = useTranslations('interface.card')
  const date = useDate()
  const { account, connection, carrier } = setup
  if (!account || !connection) return null
  const { refusedAt, connectedAt, accountName } = connection
  if (refusedAt !== null)
    return (
      <Notice kind="error" title={t('refused')}>
        <p>{t('refusedWhy', { date: date(refusedAt) })}</p>
      </Notice>
    )
  const said = { name: accountName, account: account.accountRef, date: date(connectedAt) }
  return (
    <Notice kind="info" title={t('connected', { carrier })}>
      <p>{t('connectedWhat', said)}</p>
      {!account.isLive && <p>{t('testMode')}</p>}
    </Notice>
  )
}

function Steps({ setup, place }: { setup: CardSetup; place: Place }) {
  const t = useTranslations('interface.card')
  if (!setup.isCarrier)
    return (
      <EmptyState
        title={t('otherCarrier', { carrier: setup.carrier })}
        why={t('otherCarrierWhy', { carrier: setup.carrier })}
        act={<LinkButton href={fundHref(place, 'tresorerie')}>{t('back')}</LinkButton>}
      />
    )
  if (setup.connection === null) return <ConnectCard setup={setup} place={place} />
  return (
    <details>
      <summary className="target cursor-pointer font-bold text-20">{t('replace')}</summary>
      <ConnectCard setup={setup} place={place} />
    </details>
  )
}

function Content({ setup, place }: { setup: CardSetup | null; place: Place }) {
  const t = useTranslations('interface.card')
  if (!setup)
    return (
      <Page title={t('title')} sentence={t('sentence')}>
        <EmptyState
          title={t('noCarrier')}
          why={t('noCarrierWhy')}
          act={<LinkButton href={fundHref(place, 'gestion')}>{t('noCarrier')}</LinkButton>}
        />
      </Page>
    )
  return (
    <Page title={t('title')} sentence={t('sentence')}>
      <Connection setup={setup} />
      <Steps setup={setup} place={place} />
      <CardPayouts setup={setup} />
      {setup.connection && <DisconnectCard place={place} />}
    </Page>
  )
}

/** How whoever holds the fund takes payments by card and by debit: what to do, step by step, and how it stands. */
export function ConnectCardPage({ place }: { place: Place }) {
  const t = useTranslations('interface.card')
  const kept = useKeptFor(place)
  useDocumentTitle(t('title'), place.name)
  const query = useQuery(queries.fund.cardSetup.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query} kept={kept}>
      {setup => <Content setup={setup} place={place} />}
    </Loaded>
  )
}
