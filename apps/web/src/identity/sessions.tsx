import { sessionDays, sessionLongestDays } from '@reliance/core/identity/request-link.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { Unread } from '../home/unread.tsx'
import { api, queries } from '../trpc.ts'
import { useMoment } from './use-moment.ts'
import { useProvenAct } from './use-proven-act.tsx'

/** The sessions of the person, each with the way to close it. */
export function Sessions() {
  const t = useTranslations('interface.account')
  const moment = useMoment()
  const say = useSay()
  const sessions = useQuery(queries.identity.sessions.queryOptions())
  const [act, proof] = useProvenAct((handle: string | null) => api.identity.closeSession.mutate({ handle }), {
    onDone: ({ closed }) => say(t('sessionsClosed', { count: closed })),
  })
  const others = sessions.data?.filter(one => !one.isThis) ?? []
  return (
    <Foldable level={2} isOpen={false} title={t('sessionsTitle')}>
      <p>
        {t('sessionsWhy')} {t('sessionsEnd', { unused: sessionDays, longest: sessionLongestDays })}
      </p>
      {sessions.isError && <Unread query={sessions} />}
      <ul className="w-full">
        {sessions.data?.map(one => (
          <li
            key={one.handle}
            className="flex flex-wrap items-center justify-between gap-3 border-hair border-t py-3"
          >
            <span className="flex flex-col">
              {one.isThis && <strong>{t('sessionThis')}</strong>}
              <span>{t('sessionLine', { opened: moment(one.createdAt), used: moment(one.usedAt) })}</span>
            </span>
            {!one.isThis && (
              <Button
                aria-label={t('sessionCloseOne', { opened: moment(one.createdAt) })}
                onClick={() => void act.send(one.handle)}
              >
                {t('sessionClose')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ActNotice failure={act.failure} />
      {others.length > 1 && <Button onClick={() => void act.send(null)}>{t('sessionsCloseAll')}</Button>}
      {proof}
    </Foldable>
  )
}
