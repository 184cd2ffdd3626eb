import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Paragraphs } from '@reliance/ui/paragraphs.tsx'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDocumentTitle } from '../document-title.ts'
import { useDate } from '../format.ts'
import { hrefOf, type Place } from '../person.ts'
import type { Outputs } from '../trpc.ts'
import { dayAt } from './choice.ts'

type Closing = NonNullable<Outputs['organisations']['get']['closing']>
export type ClosedSpaceProps = {
  place: Place
  closing: Closing
  reopen: (input: { spaceId: string; requestId: string }) => Promise<unknown>
  /** What whoever may can take along, and the way out of it for this person. */
  take: ReactNode
  leave: ReactNode
}

function Reopen({ place, reopen }: Pick<ClosedSpaceProps, 'place' | 'reopen'>) {
  const t = useTranslations('interface.closing')
  const form = useTranslations('interface.form')
  const say = useSay()
  const { name, spaceId } = place
  const [asking, setAsking] = useState(false)
  const act = useAct((_: null, requestId) => reopen({ spaceId, requestId }), {
    onDone: () => say(t('reopened', { name })),
  })
  return (
    <div className="flex flex-col items-start gap-3">
      <Button kind="main" onClick={() => setAsking(true)}>
        {t('reopen', { name })}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('reopenTitle', { name })}
        confirmLabel={t('reopenConfirm')}
        cancelLabel={t('reopenStay')}
        pending={act.sending ? form('sending') : undefined}
        onConfirm={() => void act.send(null).then(() => setAsking(false))}
      >
        {t('reopenWhy')}
      </ConfirmDialog>
      <ActNotice failure={act.failure} />
    </div>
  )
}

/** A closed space: by which decision, until when it can be opened again, and what one can still do. */
export function ClosedSpace({ place, closing, reopen, take, leave }: ClosedSpaceProps) {
  const t = useTranslations('interface.closing')
  const date = useDate()
  const { name } = place
  useDocumentTitle(t('closed', { name }))
  const on = { date: date(dayAt(closing.closedAt)) }
  const { decision } = closing
  return (
    <Page
      title={t('closed', { name })}
      sentence={decision === null ? t('closedAlone', on) : t('closedOn', { ...on, number: decision.number })}
    >
      {decision !== null && (
        <blockquote className="max-w-line border-hair border-s-4 ps-4">
          <Paragraphs text={decision.wording} />
        </blockquote>
      )}
      <p>{closing.isFinal ? t('final') : t('until', { day: date(closing.lastDay) })}</p>
      {closing.can.reopen && <Reopen place={place} reopen={reopen} />}
      <section className="flex flex-col items-start gap-2">
        <h2 className="text-25">{t('still')}</h2>
        <Link href={hrefOf(place)} className="target inline-flex items-center">
          {t('read', { name })}
        </Link>
        <Link href="/mes-donnees" className="target inline-flex items-center">
          {t('mine')}
        </Link>
        {leave}
      </section>
      {closing.can.take && take}
    </Page>
  )
}
