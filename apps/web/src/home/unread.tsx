import { Button } from '@reliance/ui/button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { useTranslations } from 'use-intl'

/** A part of a page that did not arrive; the rest is there. */
export function Unread({ query }: { query: { refetch: () => unknown } }) {
  const t = useTranslations('interface.form')
  const shell = useTranslations('interface.shell')
  return (
    <Notice
      kind="error"
      title={t('missing')}
      act={<Button onClick={() => void query.refetch()}>{shell('again')}</Button>}
    />
  )
}
