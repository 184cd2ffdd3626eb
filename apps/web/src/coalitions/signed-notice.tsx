import { signedHash } from '@reliance/core/coalitions/signed-hash.ts'
import { Notice } from '@reliance/ui/notice.tsx'
import { useRouterState } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'

/** To whoever comes in by having just signed from a mail: that it is done, what they keep of it, and what comes next. */
export function SignedNotice({ coalition }: { coalition: string }) {
  const t = useTranslations('interface.coalition')
  const isNew = useRouterState({ select: state => state.location.hash === signedHash })
  // One lands on one's sheet while a round is open, and else where nothing is asked yet.
  const isAsked = useRouterState({ select: state => state.location.pathname.endsWith('/feuille') })
  if (!isNew) return null
  return (
    <div id={signedHash} className="mb-6">
      <Notice kind="info" title={t('justSigned', { coalition })}>
        {t(isAsked ? 'justSignedNext' : 'justSignedWaits')}
      </Notice>
    </div>
  )
}
