import { Button } from '@reliance/ui/button.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Sign } from '@reliance/ui/sign.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../../acts/act-notice.tsx'
import type { Failure } from '../../acts/failure.ts'
import { toneOf } from '../stance-tone.ts'
import type { PublicationView, SheetChange } from './publication-changes.ts'

export type Publication = 'idle' | 'sending' | 'done'
export type PublicationPreviewProps = {
  coalition: { seed: string; name: string }
  view: PublicationView
  publication: Publication
  failure: Failure | null
  /** Where the positions of everybody stand side by side. */
  pageHref: string | undefined
  /** Why it cannot be published yet. */
  refusedBecause: string | undefined
  onPublish: () => void
}

function ChangeLine({ change }: { change: SheetChange }) {
  const t = useTranslations('interface.sheet')
  const { row } = change
  const after = change.kind === 'revoked' ? null : change.after
  const sentence = after === null ? '' : after.stance === 'nuance' ? after.nuance : after.reason
  return (
    <li className="flex gap-3">
      <Sign tone={toneOf[after?.stance ?? 'undebated']} />
      <p className="min-w-0">
        <span className="font-bold">
          {row.number}. {after === null ? t('willLeave') : t(after.stance)}
        </span>
        {after?.important && <span>, {t('important').toLocaleLowerCase()}</span>}
        {change.kind !== 'added' && change.before.stance !== after?.stance && (
          <span className="block">{t('before', { stance: t(change.before.stance) })}</span>
        )}
        <span className="block text-ink-soft" lang={row.lang}>
          {row.text}
        </span>
        {sentence !== '' && <q className="block">{sentence}</q>}
      </p>
    </li>
  )
}

function NotShown({ view }: { view: PublicationView }) {
  const t = useTranslations('interface.sheet')
  const { unchangedCount, undebatedCount, incompleteCount } = view
  return (
    <>
      {unchangedCount > 0 && <p className="text-ink-soft">{t('previewSame', { count: unchangedCount })}</p>}
      {incompleteCount > 0 && <p>{t('previewIncomplete', { count: incompleteCount })}</p>}
      {undebatedCount > 0 && <p className="text-ink-soft">{t('previewKept', { count: undebatedCount })}</p>}
    </>
  )
}

/** The other bank: exactly what the coalition will read, before it reads it. */
export function PublicationPreview(props: PublicationPreviewProps) {
  const { coalition, view, publication, failure, pageHref, refusedBecause, onPublish } = props
  const t = useTranslations('interface.sheet')
  const { changes } = view
  const isDone = publication === 'done' && changes.length === 0
  return (
    <section className="flex flex-col gap-4">
      <div className="flex items-center gap-3">
        <Mark seed={coalition.seed} name={coalition.name} />
        <h2 className="text-20">{t('preview', { coalition: coalition.name })}</h2>
      </div>
      {isDone ? (
        <Notice
          kind="info"
          title={t('published', { coalition: coalition.name })}
          act={
            pageHref !== undefined && (
              <LinkButton kind="main" href={pageHref}>
                {t('seePage')}
              </LinkButton>
            )
          }
        />
      ) : (
        <Button
          kind="main"
          wide
          pending={publication === 'sending' ? t('publishing') : undefined}
          refusedBecause={refusedBecause}
          onClick={onPublish}
        >
          {view.unchangedCount > 0 || changes.some(change => change.kind !== 'added')
            ? t('publishChanges', { count: changes.length })
            : t('publish', { count: changes.length })}
        </Button>
      )}
      {failure?.general?.code === 'positions.revision_changed' ? (
        <Notice kind="error" title={t('publishFailed')}>
          {t('publishChanged')}
        </Notice>
      ) : (
        <ActNotice failure={failure} />
      )}
      {!isDone && <p className="text-ink-soft">{t('previewUndo')}</p>}
      {!isDone && changes.length === 0 && <p>{t('previewNone')}</p>}
      {changes.length > 0 && (
        <ul className="flex flex-col gap-3">
          {changes.map(change => (
            <ChangeLine key={change.statementId} change={change} />
          ))}
        </ul>
      )}
      <NotShown view={view} />
    </section>
  )
}
