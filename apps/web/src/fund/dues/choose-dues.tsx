import { centsOf } from '@reliance/core/fund/euros.ts'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import type { Place } from '../../person.ts'
import { CollectionNote } from '../../personal-data/collection-note.tsx'
import { api } from '../../trpc.ts'
import { useEuros } from '../use-euros.ts'
import type { AskedOfMe } from './kept-dues.ts'

type Props = { campaign: AskedOfMe; isChosen: boolean; place: Place }

/** What the kind of the dues asks, in a sentence. */
function useAsked({ scheme }: AskedOfMe): string {
  const t = useTranslations('interface.dues')
  const euros = useEuros()
  if (scheme.kind === 'fixed') return t('fixed', { amount: euros(scheme.amount) })
  if (scheme.kind === 'scale') return t('scale')
  const minimum = centsOf(scheme.minimum) > 0n ? euros(scheme.minimum) : 'none'
  return t('free', { suggested: euros(scheme.suggested), minimum })
}

/** A member says what they will pay; then the page gives the account and their reference. */
export function ChooseDues({ campaign, isChosen, place }: Props) {
  const t = useTranslations('interface.dues')
  const euros = useEuros()
  const asked = useAsked(campaign)
  const { scheme, mine, campaignId } = campaign
  const { act, draft, text } = useDraft(
    `choose-dues-${campaignId}`,
    () => ({ amount: mine.agreed ?? (scheme.kind === 'free' ? scheme.suggested : ''), step: mine.step }),
    (typed, requestId) =>
      api.fund.dues.choose.mutate({
        spaceId: place.spaceId,
        requestId,
        campaignId,
        amount: scheme.kind === 'free' ? typed.amount : '',
        step: typed.step,
      }),
    () => t('chosen'),
  )
  if (isChosen && scheme.kind === 'fixed') return null
  const form = (
    <ActForm act={act} input={() => draft} submitLabel={t(scheme.kind === 'fixed' ? 'how' : 'choose')}>
      <p className="max-w-line">{asked}</p>
      {scheme.kind === 'free' && (
        <TextField label={t('amount')} inputMode="decimal" autoComplete="off" {...text('amount')} />
      )}
      {scheme.kind === 'scale' && (
        <Select
          label={t('step')}
          options={[
            { value: '', label: '' },
            ...scheme.steps.map(({ name, amount }) => ({
              value: name,
              label: t('stepIs', { name, amount: euros(amount) }),
            })),
          ]}
          {...text('step')}
        />
      )}
      <CollectionNote of="dues" who={place.name} />
    </ActForm>
  )
  if (!isChosen) return form
  return (
    <details className="max-w-line print:hidden">
      <summary className="target cursor-pointer font-bold">{t('change')}</summary>
      <div className="pt-3">{form}</div>
    </details>
  )
}
