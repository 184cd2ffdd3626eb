import { isSameValue } from '@reliance/core/shared/merge-versions.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useNames } from '../format.ts'
import type { EditForm } from './use-edited.ts'

type NoticeProps<Draft> = {
  edit: Pick<EditForm<unknown, Draft>, 'meanwhile'>
  /** What each field is called on this page. */
  labels: Partial<Record<keyof Draft & string, string>>
}

/** Somebody saved another version: which fields took its values, which are to be chosen, and that nothing is saved. */
export function ChangedNotice<Draft>({ edit: { meanwhile }, labels }: NoticeProps<Draft>) {
  const t = useTranslations('interface.meanwhile')
  const names = useNames()
  if (meanwhile === null) return null
  const named = (fields: readonly (keyof Draft & string)[]) => ({
    count: fields.length,
    fields: names(fields.map(field => labels[field] ?? field)),
  })
  const { taken, contested } = meanwhile
  return (
    <Notice kind="info" title={t('title')}>
      {taken.length > 0 && <p>{t('taken', named(taken))}</p>}
      {contested.length > 0 && <p>{t('contested', named(contested))}</p>}
      <p>{t('notSaved')}</p>
    </Notice>
  )
}

type SavedProps<Draft, Field extends keyof Draft & string> = {
  edit: Pick<EditForm<unknown, Draft>, 'meanwhile' | 'draft' | 'take'>
  field: Field
  /** How a value that is not a text is said. */
  shown?: (value: Draft[Field]) => string
}

/** What is saved in a field that both changed, and the button that takes it over. */
export function SavedVersion<Draft, Field extends keyof Draft & string>({
  edit: { meanwhile, draft, take },
  field,
  shown = String,
}: SavedProps<Draft, Field>) {
  const t = useTranslations('interface.meanwhile')
  const sentence = useRef<HTMLParagraphElement>(null)
  if (meanwhile === null || !meanwhile.contested.includes(field)) return null
  const saved = meanwhile.saved[field]
  const isSame = isSameValue(draft[field], saved)
  const text = shown(saved)
  const takeIt = () => {
    take(field)
    // The button goes; whoever pressed it stays here, and hears that the field says the same now.
    sentence.current?.focus()
  }
  return (
    <div className="flex flex-col items-start gap-2 border-agree border-s-4 bg-paper px-4 py-2">
      <p ref={sentence} tabIndex={-1} className="whitespace-pre-line">
        {isSame ? t('same') : t('saved', { text: text === '' ? t('empty') : text })}
      </p>
      {!isSame && <Button onClick={takeIt}>{t('take')}</Button>}
    </div>
  )
}
