import { Button } from '@reliance/ui/button.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import { api, type Outputs, queries } from '../trpc.ts'

type Shown = Outputs['identity']['showAddressChange']
type Outcome = Outputs['identity']['proveAddress']['outcome']

function Confirm({ token, shown }: { token: string; shown: Shown }) {
  const t = useTranslations('interface.newAddress')
  useDocumentTitle(t('open'), 'Reliance')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const address = shown.address ?? ''
  const act = useAct(() => api.identity.proveAddress.mutate({ token }), {
    refresh: false,
    onDone: done => setOutcome(done.outcome),
  })
  if (outcome === 'changed')
    return (
      <Page
        title={t('changed')}
        sentence={t('changedWhy', { address })}
        act={<LinkButton href="/compte">{t('account')}</LinkButton>}
      />
    )
  if (outcome === 'proven' || shown.state === 'proven')
    return <Page title={t('confirmed')} sentence={t('confirmedWhy')} />
  return (
    <Page
      title={t('open')}
      sentence={t(shown.isMine ? 'openHere' : 'openElsewhere', { address })}
      act={
        <Button
          kind="main"
          pending={act.sending ? t('confirming') : undefined}
          onClick={() => void act.send({})}
        >
          {t(shown.isMine ? 'confirmHere' : 'confirmElsewhere')}
        </Button>
      }
    >
      <ActNotice failure={act.failure} />
    </Page>
  )
}

function Over() {
  const t = useTranslations('interface.newAddress')
  useDocumentTitle(t('over'), 'Reliance')
  return (
    <Page
      title={t('over')}
      sentence={t('overWhy')}
      act={<LinkButton href="/compte">{t('account')}</LinkButton>}
    />
  )
}

function Linked({ token }: { token: string }) {
  const link = useQuery(
    queries.identity.showAddressChange.queryOptions(
      { token },
      { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
    ),
  )
  return (
    <Loaded query={link}>
      {shown => (shown.state === 'over' ? <Over /> : <Confirm token={token} shown={shown} />)}
    </Loaded>
  )
}

/** Says what the link of another address is worth; only the press uses it, since mail scanners open links too. */
export function OpenAddressLink({ token }: { token: string }) {
  // A link that a mail program cut in two.
  return /^[\w-]{43}$/.test(token) ? <Linked token={token} /> : <Over />
}
