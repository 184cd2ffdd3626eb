import { Notice } from '@reliance/ui/notice.tsx'
import { useTranslations } from 'use-intl'
import type { Failure } from './failure.ts'
import { useRefusalText } from './use-refusal-text.ts'

/** What concerns the whole act; what concerns a field stands beside it. */
export function ActNotice({ failure }: { failure: Failure | null }) {
  const t = useTranslations('interface.form')
  const text = useRefusalText()
  if (!failure?.general) return null
  return (
    <Notice kind="error" title={t('failed')}>
      {text(failure.general)}
    </Notice>
  )
}
