import { Button } from '@reliance/ui/button.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import type { Failure } from '../../acts/failure.ts'
import type { PublicationView } from './publication-changes.ts'
import { previewId } from './publication-preview.tsx'

export type Publication = 'idle' | 'sending' | 'done'
type Progress = { done: number; total: number; state: 'error' | 'saving' | 'saved' }
export type SheetBarProps = {
  coalition: string
  progress: Progress
  view: PublicationView
  publication: Publication
  failure: Failure | null
  /** Where the positions of everybody stand side by side. */
  pageHref: string | undefined
  /** Why it cannot be published yet. */
  refusedBecause: string | undefined
  onPublish: () => void
  /** Leads to what is missing. */
  onRefused?: () => void
}

/** What takes the focus comes to stand above the bar, however large the letters are. */
function useRoomBelow() {
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = bar
    if (current === null) return
    const { style } = document.documentElement
    const watch = new ResizeObserver(() => {
      style.scrollPaddingBlockEnd = `calc(${current.offsetHeight}px + 5.5rem)`
    })
    watch.observe(current)
    return () => {
      watch.disconnect()
      style.scrollPaddingBlockEnd = ''
    }
  }, [])
  return bar
}

function Failed({ failure }: { failure: Failure | null }) {
  const t = useTranslations('interface.sheet')
  return failure?.general?.code === 'positions.revision_changed' ? (
    <Notice kind="error" title={t('publishFailed')}>
      {t('publishChanged')}
    </Notice>
  ) : (
    <ActNotice failure={failure} />
  )
}

/** On a phone the other bank is below: what will be seen is read there before it is shown. */
function ToPreview() {
  const t = useTranslations('interface.sheet')
  return (
    <div className="lg:hidden">
      <Button
        kind="quiet"
        onClick={() => {
          const preview = document.getElementById(previewId)
          preview?.scrollIntoView()
          preview?.focus({ preventScroll: true })
        }}
      >
        {t('readAgain')}
      </Button>
    </div>
  )
}

function Publish({ view, publication, refusedBecause, onPublish, onRefused }: SheetBarProps) {
  const t = useTranslations('interface.sheet')
  const { changes } = view
  const isChange = view.unchangedCount > 0 || changes.some(change => change.kind !== 'added')
  return (
    // Why not, in words, stands beside the button: under it the bar would take too much of a phone.
    <div className="[&>span]:flex-row-reverse [&>span]:items-center [&>span]:gap-3 [&_button]:shrink-0">
      <Button
        kind="main"
        pending={publication === 'sending' ? t('publishing') : undefined}
        refusedBecause={refusedBecause}
        aria-label={t(isChange ? 'publishChanges' : 'publish', { count: changes.length })}
        onRefused={onRefused}
        onClick={onPublish}
      >
        {t('publishNow')}
      </Button>
    </div>
  )
}

/** What was pressed is gone once all is published: the focus comes to what says so, where what comes next is offered. */
function useFocusOnce(isDone: boolean) {
  const said = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isDone) said.current?.focus()
  }, [isDone])
  return said
}

/** Always within reach: how far one has come, and the act that shows it to the others. */
export function SheetBar(props: SheetBarProps) {
  const { coalition, progress, view, publication, failure, pageHref, refusedBecause } = props
  const t = useTranslations('interface.sheet')
  const isDone = publication === 'done' && view.changes.length === 0
  return (
    <div ref={useRoomBelow()} className="flex flex-col gap-2">
      <Failed failure={failure} />
      <div
        ref={useFocusOnce(isDone)}
        tabIndex={-1}
        className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1"
      >
        <p className="min-w-0 flex-1">
          <strong role="status">{t('progress', progress)}</strong>
          {isDone && (
            <span className="block text-ink-soft">
              {t('published', { coalition, left: progress.total - progress.done + view.incompleteCount })}
            </span>
          )}
        </p>
        {isDone && pageHref !== undefined ? (
          <LinkButton kind="main" href={pageHref}>
            {t('seePage')}
          </LinkButton>
        ) : (
          <>
            {refusedBecause === undefined && <ToPreview />}
            <Publish {...props} />
          </>
        )}
      </div>
    </div>
  )
}
