import { stepsMax, stepsMin } from '@reliance/core/fund/dues/open-campaign.ts'
import { Button } from '@reliance/ui/button.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import type { DraftForm } from '../../acts/use-draft.ts'

type Key = `steps.${number}.${'name' | 'amount'}`
/**
 * The steps as they are typed, each under the path that the API names it by: what is wrong with one stands beside it, also
 * where several are wrong at once.
 */
export type StepsDraft = { stepCount: number } & Record<Key, string>

const places = Array.from({ length: stepsMax }, (_, at) => at)

export const emptySteps: StepsDraft = {
  stepCount: stepsMin,
  ...(Object.fromEntries(
    places.flatMap(at => [
      [`steps.${at}.name`, ''],
      [`steps.${at}.amount`, ''],
    ]),
  ) as Record<Key, string>),
}

export const stepsOf = (draft: StepsDraft): { name: string; amount: string }[] =>
  places
    .slice(0, draft.stepCount)
    .map(at => ({ name: draft[`steps.${at}.name`] ?? '', amount: draft[`steps.${at}.amount`] ?? '' }))

type Form = {
  draft: StepsDraft
  act: Pick<DraftForm<StepsDraft>['act'], 'errorOf'>
  put: (part: Partial<StepsDraft>) => void
}

/** The steps of a scale, from two to eight. */
export function CampaignSteps({ form: { draft, act, put } }: { form: Form }) {
  const t = useTranslations('interface.openDues')
  const { stepCount } = draft
  const text = (key: Key) => ({
    value: draft[key] ?? '',
    error: act.errorOf(key),
    onChange: (value: string) => put({ [key]: value }),
  })
  const takeAway = () => {
    const last = stepCount - 1
    put({ [`steps.${last}.name`]: '' })
    put({ [`steps.${last}.amount`]: '' })
    put({ stepCount: last })
  }
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="pb-1 font-bold">{t('steps')}</legend>
      {places.slice(0, stepCount).map(at => (
        <div key={at} className="grid gap-3 border-hair border-s-2 ps-4 md:grid-cols-[1fr_13rem]">
          <TextField label={t('stepName', { number: String(at + 1) })} {...text(`steps.${at}.name`)} />
          <TextField
            label={t('stepAmount', { number: String(at + 1) })}
            inputMode="decimal"
            {...text(`steps.${at}.amount`)}
          />
        </div>
      ))}
      <div className="flex flex-wrap gap-4">
        {stepCount < stepsMax && (
          <Button onClick={() => put({ stepCount: stepCount + 1 })}>{t('addStep')}</Button>
        )}
        {stepCount > stepsMin && <Button onClick={() => takeAway()}>{t('removeStep')}</Button>}
      </div>
    </fieldset>
  )
}
