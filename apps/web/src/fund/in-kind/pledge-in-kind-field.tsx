import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import type { DraftForm } from '../../acts/use-draft.ts'

/** What of a promise is given in kind, where the rule allows some of it. @param percent of what the rule says. */
export function PledgeInKindField({
  form,
  percent,
}: {
  form: Pick<DraftForm<{ inKind: string; inKindReason: string }>, 'draft' | 'text'>
  percent: number
}) {
  const t = useTranslations('interface.pledgeInKind')
  const { draft, text } = form
  if (percent === 0) return null
  return (
    <>
      <TextField
        label={t('amount')}
        hint={t('amountHint', { percent: String(percent) })}
        inputMode="decimal"
        autoComplete="off"
        {...text('inKind')}
      />
      {(draft.inKind !== '' || draft.inKindReason !== '') && (
        <TextField label={t('reason')} maxLength={500} {...text('inKindReason')} />
      )}
    </>
  )
}
