import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { api, queries } from '../trpc.ts'
import { useProvenAct } from './use-proven-act.tsx'

/** Offered once what opens the account has changed; whoever is alone has nothing to close (V7.4.3). */
export function CloseOthers() {
  const t = useTranslations('interface.account')
  const say = useSay()
  const { data: sessions } = useQuery(queries.identity.sessions.queryOptions())
  const [act, proof] = useProvenAct(() => api.identity.closeSession.mutate({ handle: null }), {
    onDone: ({ closed }) => say(t('sessionsClosed', { count: closed })),
  })
  if (sessions?.some(one => !one.isThis) !== true) return null
  return (
    <>
      <Notice
        kind="info"
        title={t('closeOthers')}
        act={<Button onClick={() => void act.send({})}>{t('sessionsCloseAll')}</Button>}
      >
        {t('closeOthersWhy')}
      </Notice>
      <ActNotice failure={act.failure} />
      {proof}
    </>
  )
}
