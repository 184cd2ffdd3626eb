import { Button } from '@reliance/ui/button.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { Sign } from '@reliance/ui/sign.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { toneOf } from '../stance-tone.ts'
import type { PublicationView, SheetChange } from './publication-changes.ts'

export type PublicationPreviewProps = {
  coalition: { seed: string; name: string }
  view: PublicationView
}
export const previewId = 'apercu'

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
  const { unchangedCount, undebatedCount, incompleteCount, formerCount } = view
  return (
    <>
      {unchangedCount > 0 && <p className="text-ink-soft">{t('previewSame', { count: unchangedCount })}</p>}
      {incompleteCount > 0 && <p>{t('previewIncomplete', { count: incompleteCount })}</p>}
      {formerCount > 0 && <p>{t('previewFormer', { count: formerCount })}</p>}
      {undebatedCount > 0 && <p className="text-ink-soft">{t('previewKept', { count: undebatedCount })}</p>}
    </>
  )
}

/** The other bank: exactly what the coalition will read, before it reads it; on a phone, behind one press. */
export function PublicationPreview({ coalition, view }: PublicationPreviewProps) {
  const t = useTranslations('interface.sheet')
  const [isShown, show] = useState(false)
  const { changes } = view
  return (
    <section id={previewId} tabIndex={-1} className="flex flex-col gap-4">
      <div className="flex items-center gap-3">
        <Mark seed={coalition.seed} name={coalition.name} />
        <h2 className="text-20">{t('preview', { coalition: coalition.name })}</h2>
      </div>
      <p className="text-ink-soft">{t('previewUndo')}</p>
      {changes.length === 0 && <p>{t(view.unchangedCount > 0 ? 'previewDone' : 'previewNone')}</p>}
      {changes.length > 0 && (
        <>
          <div className="lg:hidden">
            <Button aria-expanded={isShown} onClick={() => show(!isShown)}>
              {t('previewShow', { count: changes.length })}
            </Button>
          </div>
          <ul className={`flex-col gap-3 lg:flex ${isShown ? 'flex' : 'hidden'}`}>
            {changes.map(change => (
              <ChangeLine key={change.statementId} change={change} />
            ))}
          </ul>
        </>
      )}
      <NotShown view={view} />
    </section>
  )
}
