import { actionAudiences, actionScales, amplifyModes } from '@reliance/core/actions/action.ts'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { DateField } from '../home/date-field.tsx'
import { CommuneField } from '../territories/commune-field.tsx'
import type { ActionDraft } from './action-draft.ts'
import { ChoiceList } from './choice-list.tsx'

/** A form of an action, whether it is added or changed. */
export type ActionFormParts = {
  draft: ActionDraft
  put: (part: Partial<ActionDraft>) => void
  errorOf: (field: string) => string | undefined
  /** The name of the commune that stands, where there is one. */
  communeName?: string
  /** How often the commune was taken from what somebody else saved. */
  communeTakes?: number
  /** What stands under a field: what somebody else saved meanwhile. */
  under?: (field: keyof ActionDraft) => ReactNode
  /** What else a new one is asked for, where most do without. */
  more?: ReactNode
}
type TextKey = 'title' | 'objective' | 'startsOn' | 'endsOn' | 'scale' | 'themes' | 'place' | 'leadFunction'

const textOf =
  ({ draft, put, errorOf }: ActionFormParts) =>
  (key: TextKey) => ({
    value: draft[key],
    error: errorOf(key),
    onChange: (value: string) => put({ [key]: value }),
  })

const inMore = ['scale', 'themes', 'place', 'communeCode', 'amplify', 'needs'] as const

/** How others may strengthen it without taking part (R83). */
function AmplifyChoice({ draft, put }: ActionFormParts) {
  const t = useTranslations('interface.actionForm')
  const modes = useTranslations('actions.modes')
  return (
    <fieldset>
      <legend className="pb-1 font-bold">{t('amplify')}</legend>
      {amplifyModes.map(mode => (
        <div key={mode}>
          <Checkbox
            label={modes(mode)}
            checked={draft.amplify.includes(mode)}
            onChange={isOn =>
              put({
                amplify: amplifyModes.filter(one => (one === mode ? isOn : draft.amplify.includes(one))),
              })
            }
          />
        </div>
      ))}
    </fieldset>
  )
}

/** What most actions do without at first; it unfolds by itself where something in it is wrong. */
function More(form: ActionFormParts) {
  const t = useTranslations('interface.actionForm')
  const scales = useTranslations('actions.scales')
  const [isOpen, setOpen] = useState(false)
  const { draft, put, errorOf, under, communeName = '', communeTakes = 0, more } = form
  const text = textOf(form)
  const isWrong = inMore.some(field => errorOf(field) !== undefined)
  return (
    <details open={isOpen || isWrong} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className="target cursor-pointer content-center font-bold">{t('more')}</summary>
      <div className="flex flex-col gap-6 pt-3">
        <Select
          label={t('scale')}
          options={actionScales.map(value => ({ value, label: scales(value) }))}
          {...text('scale')}
        />
        {under?.('scale')}
        <TextArea label={t('themes')} hint={t('themesHint')} {...text('themes')} />
        {under?.('themes')}
        <TextField label={t('place')} {...text('place')} />
        {under?.('place')}
        <CommuneField
          isPlace
          key={communeTakes}
          code={draft.communeCode}
          name={communeName}
          error={errorOf('communeCode')}
          onChoose={communeCode => put({ communeCode })}
        />
        {under?.('communeCode')}
        <AmplifyChoice {...form} />
        {under?.('amplify')}
        {more}
      </div>
    </details>
  )
}

/** What an action says: what for, when, whom to turn to, who reads it; then what most do without at first. */
export function ActionFields(form: ActionFormParts) {
  const t = useTranslations('interface.actionForm')
  const { draft, put, errorOf, under } = form
  const text = textOf(form)
  // A last day that was left empty is the first one: what is wrong with that is said beside it alone.
  const endsOn = { ...text('endsOn'), ...(draft.endsOn === '' && { error: undefined }) }
  return (
    <>
      <TextField label={t('name')} hint={t('nameHint')} {...text('title')} />
      {under?.('title')}
      <TextArea label={t('objective')} {...text('objective')} />
      {under?.('objective')}
      <div className="grid gap-6 md:grid-cols-2">
        <DateField label={t('startsOn')} {...text('startsOn')} />
        <DateField label={t('endsOn')} optional {...endsOn} />
      </div>
      {under?.('startsOn')}
      {under?.('endsOn')}
      <TextField label={t('leadFunction')} hint={t('leadFunctionHint')} {...text('leadFunction')} />
      {under?.('leadFunction')}
      <ChoiceList
        legend={t('audience')}
        choices={actionAudiences.map(value => ({
          value,
          label: t(`audiences.${value}`),
          why: t(`audienceWhy.${value}`),
        }))}
        value={draft.audience}
        error={errorOf('audience')}
        onChange={audience => put({ audience })}
      />
      {under?.('audience')}
      <More {...form} />
    </>
  )
}
