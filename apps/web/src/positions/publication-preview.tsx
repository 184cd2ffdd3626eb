import { Button } from '@reliance/ui/button.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Sign } from '@reliance/ui/sign.tsx'
import { useTranslations } from 'use-intl'
import { isIncomplete, type SheetRow } from './position-rows.ts'
import { toneOf } from './stance-tone.ts'

export type Publication = 'idle' | 'sending' | 'done' | 'failed'
export type PublicationPreviewProps = {
  coalition: { seed: string; name: string }
  rows: readonly SheetRow[]
  publication: Publication
  /** Why it cannot be published yet. */
  refusedBecause: string | undefined
  onPublish: () => void
}

/** The other bank: exactly what the coalition will read, before it reads it. */
export function PublicationPreview(props: PublicationPreviewProps) {
  const { coalition, rows, publication, refusedBecause, onPublish } = props
  const t = useTranslations('interface.sheet')
  const shown = rows.filter(row => row.stance !== null && !isIncomplete(row))
  return (
    <section className="flex flex-col gap-4">
      <div className="flex items-center gap-3">
        <Mark seed={coalition.seed} name={coalition.name} />
        <h2 className="text-20">{t('preview', { coalition: coalition.name })}</h2>
      </div>
      <Button
        kind="main"
        wide
        pending={publication === 'sending' ? t('publishing') : undefined}
        refusedBecause={refusedBecause}
        onClick={onPublish}
      >
        {t('publish', { count: shown.length })}
      </Button>
      {publication === 'done' && (
        <Notice kind="info" title={t('published', { coalition: coalition.name })}>
          {t('others')}
        </Notice>
      )}
      {publication === 'failed' && <Notice kind="error" title={t('publishFailed')} />}
      <p className="text-ink-soft">{t('previewUndo')}</p>
      {shown.length === 0 ? (
        <p>{t('previewNone')}</p>
      ) : (
        <ul className="flex flex-col gap-3">
          {shown.map(row => (
            <li key={row.statementId} className="flex gap-3">
              <Sign tone={toneOf[row.stance ?? 'undebated']} />
              <p className="min-w-0">
                <span className="font-bold">
                  {row.number}. {t(row.stance ?? 'undebated')}
                </span>
                {row.important && <span>, {t('important').toLocaleLowerCase()}</span>}
                <span className="block text-ink-soft" lang={row.lang}>
                  {row.text}
                </span>
                {row.nuance !== '' && row.stance === 'nuance' && <q className="block">{row.nuance}</q>}
                {row.reason !== '' && row.stance !== 'nuance' && <q className="block">{row.reason}</q>}
              </p>
            </li>
          ))}
        </ul>
      )}
      {shown.length < rows.length && shown.length > 0 && (
        <p className="text-ink-soft">
          {t('previewKept', { count: rows.filter(row => row.stance === null).length })}
        </p>
      )}
    </section>
  )
}
