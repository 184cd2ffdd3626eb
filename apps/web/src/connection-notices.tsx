import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { useTranslations } from 'use-intl'

/** Says what is kept when the network or the session is gone; never takes the page away. */
export function ConnectionNotices({ online, expired }: { online: boolean; expired: boolean }) {
  const t = useTranslations('interface.shell')
  if (online && !expired) return null
  return (
    <div className="mb-8 flex flex-col gap-4">
      {!online && (
        <Notice kind="offline" title={t('offline')}>
          {t('offlineKept')}
        </Notice>
      )}
      {expired && (
        <Notice
          kind="error"
          title={t('expired')}
          act={
            <LinkButton href="/entrer" target="_blank">
              {t('signInAgain')}
            </LinkButton>
          }
        >
          {t('expiredKept')}
        </Notice>
      )}
    </div>
  )
}
