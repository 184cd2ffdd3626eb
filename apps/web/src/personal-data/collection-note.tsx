import type { collectionFr } from '@reliance/core/shared/collection.fr.ts'
import { useLocale, useTranslations } from 'use-intl'
import { CollectionLine } from './collection-line.tsx'

export type CollectionNoteProps = {
  /** What is asked. */
  of: Exclude<keyof typeof collectionFr.collection, 'rights' | 'theirRights' | 'newTab'>
  /** The organisation or the coalition that keeps it; an account is kept by whoever runs this site. */
  who?: string
  /** The name that is kept where the form does not ask for one. */
  name?: string
}

/**
 * Who keeps what a form asks about somebody, what for and on which basis, what may be left out (GDPR 13; L3). It
 * stands inside the form, before its button.
 */
export function CollectionNote({ of, who = '', name = '' }: CollectionNoteProps) {
  const t = useTranslations('interface.collection')
  const lang = useLocale()
  return (
    <CollectionLine
      text={t(of, { who, name })}
      rights={t(of === 'invite' ? 'theirRights' : 'rights')}
      newTab={t('newTab')}
      lang={lang}
    />
  )
}
