import { Button } from '@reliance/ui/button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { useTranslations } from 'use-intl'
import { useNames } from '../format.ts'

/** Places that did not answer, and how to ask them again. */
export function MissingPlaces({ names, onAgain }: { names: readonly string[]; onAgain: () => void }) {
  const t = useTranslations('interface.form')
  const shell = useTranslations('interface.shell')
  const join = useNames()
  return (
    <Notice kind="error" title={t('missing')} act={<Button onClick={onAgain}>{shell('again')}</Button>}>
      {t('missingWhere', { names: join(names) })}
    </Notice>
  )
}
