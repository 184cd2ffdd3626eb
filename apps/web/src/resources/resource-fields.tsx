import { isCounted, priceKinds, resourceKinds } from '@reliance/core/resources/resource.ts'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { NumberField } from '../home/number-field.tsx'
import { CommuneField } from '../territories/commune-field.tsx'
import { AccessFields } from './access-fields.tsx'
import type { ResourceDraft } from './resource-draft.ts'
import type { ResourceForm } from './resource-form.ts'

type TextKey = {
  [Key in keyof ResourceDraft]: ResourceDraft[Key] extends string ? Key : never
}[keyof ResourceDraft]

/** What a field of text needs. */
const textOf =
  ({ draft, put, errorOf }: ResourceForm) =>
  (key: TextKey) => ({
    value: draft[key],
    error: errorOf(key),
    onChange: (value: string) => put({ [key]: value }),
  })

/** What it costs; an amount where it is lent at cost. */
function Price(form: ResourceForm) {
  const t = useTranslations('interface.offerResource')
  const prices = useTranslations('resources.prices')
  const { draft, under } = form
  const text = textOf(form)
  return (
    <>
      <Select
        label={t('priceKind')}
        options={priceKinds.map(value => ({ value, label: prices(value) }))}
        {...text('priceKind')}
      />
      {under?.('priceKind')}
      {draft.priceKind === 'at_cost' && (
        <div className="grid gap-6 md:grid-cols-2">
          <TextField label={t('price')} inputMode="decimal" {...text('price')} />
          <TextField label={t('priceText')} hint={t('priceTextHint')} {...text('priceText')} />
        </div>
      )}
      {draft.priceKind === 'free_contribution' && (
        <TextField label={t('contribution')} {...text('priceText')} />
      )}
      {under?.('price')}
      {under?.('priceText')}
    </>
  )
}

const inMore = ['description', 'conditions', 'usualPrice', 'deposit', 'bufferMinutes', 'communeCode'] as const

/** What most resources do without; it unfolds by itself where something in it is wrong. */
function More(form: ResourceForm) {
  const t = useTranslations('interface.offerResource')
  const [isOpen, setOpen] = useState(false)
  const { draft, put, errorOf, under } = form
  const text = textOf(form)
  const isWrong = inMore.some(field => errorOf(field) !== undefined)
  return (
    <details open={isOpen || isWrong} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className="target cursor-pointer content-center font-bold">{t('more')}</summary>
      <div className="flex flex-col gap-6 pt-3">
        <TextArea label={t('description')} {...text('description')} />
        {under?.('description')}
        <TextArea label={t('conditions')} hint={t('conditionsHint')} {...text('conditions')} />
        {under?.('conditions')}
        {draft.kind !== 'skill' && (
          <NumberField label={t('buffer')} hint={t('bufferHint')} {...text('bufferMinutes')} />
        )}
        {under?.('bufferMinutes')}
        <TextField
          label={t('usualPrice')}
          hint={t('usualPriceHint')}
          inputMode="decimal"
          {...text('usualPrice')}
        />
        {under?.('usualPrice')}
        <TextField label={t('deposit')} inputMode="decimal" {...text('deposit')} />
        {under?.('deposit')}
        <CommuneField
          isPlace
          code={draft.communeCode}
          name={draft.communeName}
          error={errorOf('communeCode')}
          onChoose={(communeCode, communeName) => put({ communeCode, communeName })}
        />
      </div>
    </details>
  )
}

/** How many there are, or how many people it holds. */
function HowMany(form: ResourceForm) {
  const t = useTranslations('interface.offerResource')
  const { draft, under } = form
  const text = textOf(form)
  return (
    <>
      {draft.kind === 'room' && <NumberField label={t('seats')} min={1} {...text('seats')} />}
      {under?.('seats')}
      {isCounted(draft.kind) && (
        <NumberField label={t(draft.kind === 'skill' ? 'hours' : 'pieces')} min={1} {...text('stock')} />
      )}
      {under?.('stock')}
    </>
  )
}

/** What a resource says: six fields first, then what most of them do without. */
export function ResourceFields(form: ResourceForm) {
  const t = useTranslations('interface.offerResource')
  const kinds = useTranslations('resources.kinds')
  const { draft, under, isSaved = false } = form
  const text = textOf(form)
  return (
    <>
      {!isSaved && (
        <Select
          label={t('kind')}
          options={resourceKinds.map(value => ({ value, label: kinds(value) }))}
          {...text('kind')}
        />
      )}
      <TextField label={t('name')} hint={t('nameHint')} {...text('name')} />
      {under?.('name')}
      <TextField
        label={t(draft.kind === 'skill' ? 'skillPlace' : 'place')}
        hint={t('placeHint')}
        {...text('place')}
      />
      {under?.('place')}
      <HowMany {...form} />
      {draft.kind === 'room' && <AccessFields {...form} />}
      <Price {...form} />
      <More {...form} />
    </>
  )
}
