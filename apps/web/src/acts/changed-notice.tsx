import { Notice } from '@reliance/ui/notice.tsx'
import { useTranslations } from 'use-intl'

/** Somebody saved another version: what differs is said under each field. */
export function ChangedNotice({ shown }: { shown: boolean }) {
  const t = useTranslations('interface.editOrganisation')
  if (!shown) return null
  return (
    <Notice kind="info" title={t('changed')}>
      {t('changedWhy')}
    </Notice>
  )
}

/** The saved text, under a field that differs from it. */
export function SavedVersion({ mine, saved }: { mine: string; saved: string | undefined }) {
  const t = useTranslations('interface.editOrganisation')
  if (saved === undefined || saved === mine) return null
  return (
    <p className="border-agree border-s-4 bg-paper px-4 py-2 whitespace-pre-line">
      {t('savedVersion', { text: saved === '' ? t('emptyText') : saved })}
    </p>
  )
}
