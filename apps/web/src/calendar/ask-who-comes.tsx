import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import type { Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'

/** Nothing is room for all; what is no number is sent as none, which the API refuses beside the field. */
const placesOf = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed) || 0)

type Props = {
  place: Place
  event: Outputs['calendar']['event']
  /** How many there are; null where there is room for all. */
  places: number | null
  /** Whether it was asked before: then there are more places from now on, or fewer. */
  asked?: boolean
}

/** Asks who comes, folded away until somebody wants to. */
export function AskWhoComes({ place, event, places, asked = false }: Props) {
  const t = useTranslations('interface.comers')
  const { act, draft, text } = useDraft(
    `comers-${event.id}`,
    () => ({ places: places === null ? '' : String(places) }),
    (draft, requestId) =>
      api.calendar.askWhoComes.mutate({
        spaceId: place.spaceId,
        requestId,
        eventId: event.id,
        places: placesOf(draft.places),
      }),
    () => t('saved'),
  )
  return (
    <details className="print:hidden">
      <summary className="target cursor-pointer content-center font-bold">
        {t(asked ? 'change' : 'ask')}
      </summary>
      <p className="max-w-text pt-2 text-ink-soft">{t(asked ? 'changeWhy' : 'askWhy')}</p>
      <ActForm act={act} input={() => draft} submitLabel={t(asked ? 'change' : 'askNow')}>
        <TextField
          label={t('places')}
          hint={t('placesHint')}
          inputMode="numeric"
          optional
          {...text('places')}
        />
      </ActForm>
    </details>
  )
}
