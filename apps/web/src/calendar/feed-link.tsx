import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDate } from '../format.ts'
import { LoadedPart } from '../home/loaded.tsx'
import { api, queries } from '../trpc.ts'

/** The address that has just been made: shown this once, to be copied. */
function NewAddress({ address }: { address: string }) {
  const t = useTranslations('interface.myAgenda')
  const say = useSay()
  return (
    <div className="flex flex-col items-start gap-3 border-agree border-s-4 bg-paper px-4 py-3">
      <p className="font-bold">{t('address')}</p>
      <p className="wrap-anywhere font-bold">{address}</p>
      <Button onClick={() => void navigator.clipboard.writeText(address).then(() => say(t('copied')))}>
        {t('copy')}
      </Button>
      <p>{t('howTo')}</p>
    </div>
  )
}

/** What ends with the former address, asked once. */
function Asked({
  act,
  onClose,
  onDone,
}: {
  act: 'replace' | 'drop' | null
  onClose: () => void
  onDone: () => void
}) {
  const t = useTranslations('interface.myAgenda')
  const what = act ?? 'drop'
  return (
    <ConfirmDialog
      open={act !== null}
      onClose={onClose}
      title={t(what)}
      confirmLabel={t(what)}
      cancelLabel={t('keep')}
      onConfirm={() => {
        onClose()
        onDone()
      }}
    >
      <p>{t(`${what}Why`)}</p>
    </ConfirmDialog>
  )
}

/** The secret address of one's own agenda: made, copied, replaced, deleted. */
export function FeedLink() {
  const t = useTranslations('interface.myAgenda')
  const say = useSay()
  const date = useDate()
  const query = useQuery(queries.calendar.feedLink.queryOptions())
  const [address, setAddress] = useState<string | null>(null)
  const [asking, setAsking] = useState<'replace' | 'drop' | null>(null)
  const make = useAct((_: null, requestId) => api.calendar.makeFeedLink.mutate({ requestId }), {
    onDone: ({ path }) => setAddress(location.origin + path),
  })
  const drop = useAct((_: null, requestId) => api.calendar.dropFeedLink.mutate({ requestId }), {
    onDone: () => {
      setAddress(null)
      say(t('dropped'))
    },
  })
  return (
    <section className="flex flex-col items-start gap-4 border-hair border-t pt-6 print:hidden">
      <h2 className="text-25">{t('linkTitle')}</h2>
      <p className="max-w-line">{t('linkWhy')}</p>
      <LoadedPart query={query}>
        {({ madeAt }) => (
          <>
            {address !== null && <NewAddress address={address} />}
            {address === null && madeAt !== null && <p>{t('linkMade', { day: date(madeAt) })}</p>}
            <div className="flex flex-wrap gap-4">
              {madeAt === null ? (
                <Button pending={make.sending ? t('make') : undefined} onClick={() => void make.send(null)}>
                  {t('make')}
                </Button>
              ) : (
                <>
                  <Button onClick={() => setAsking('replace')}>{t('replace')}</Button>
                  <Button kind="quiet" onClick={() => setAsking('drop')}>
                    {t('drop')}
                  </Button>
                </>
              )}
            </div>
          </>
        )}
      </LoadedPart>
      <ActNotice failure={make.failure ?? drop.failure} />
      <Asked
        act={asking}
        onClose={() => setAsking(null)}
        onDone={() => void (asking === 'replace' ? make : drop).send(null)}
      />
    </section>
  )
}
