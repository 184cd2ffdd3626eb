import { titleId } from '@reliance/ui/page.tsx'
import { Skeleton } from '@reliance/ui/skeleton.tsx'
import { useTranslations } from 'use-intl'

export function LoadingPage() {
  const t = useTranslations('interface.shell')
  return (
    <>
      <h1 id={titleId} tabIndex={-1} className="only-read">
        {t('loading')}
      </h1>
      <Skeleton lines={6} />
    </>
  )
}
