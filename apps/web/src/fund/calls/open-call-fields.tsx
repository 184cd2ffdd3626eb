import { callMethods, leftoverRules, ownProjectRules } from '@reliance/core/fund/calls/call-rules.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { WrongTogether } from '../../acts/wrong-together.tsx'
import { DateField } from '../../home/date-field.tsx'
import { NumberField } from '../../home/number-field.tsx'
import type { ProposalForm } from '../../mandates/decision-fields.tsx'
import { useEuros } from '../use-euros.ts'
import type { CallFields, Organisations } from './call-draft.ts'

/** Leftovers are not kept apart for a later call yet: what a page offers has to happen. */
const offered = leftoverRules.filter(rule => rule !== 'carry_over')

type Form = ProposalForm<CallFields>
type Criterion = CallFields['criteria'][number]
type Put = (part: Partial<CallFields>) => void

function Criteria({ form }: { form: Form }) {
  const t = useTranslations('interface.openCall')
  const put: Put = part => form.put(part as Partial<Form['draft']>)
  const { criteria } = form.draft
  const error = form.act.errorOf('criteria')
  const change = (at: number, part: Partial<Criterion>) =>
    put({ criteria: criteria.map((one, place) => (place === at ? { ...one, ...part } : one)) })
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="pb-1 font-bold text-20">{t('criteria')}</legend>
      <p className="text-ink-soft">{t('criteriaHint')}</p>
      {criteria.map((one, at) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a criterion is its place, and is typed there
          key={at}
          className="grid gap-3 border-hair border-s-2 ps-4 md:grid-cols-3"
        >
          <TextField
            label={t('criterion', { number: String(at + 1) })}
            value={one.label}
            aria-invalid={(error !== undefined && one.label.trim() === '') || undefined}
            onChange={label => change(at, { label })}
          />
          <TextField
            label={t('strategy')}
            value={one.strategy}
            onChange={strategy => change(at, { strategy })}
          />
          <NumberField
            label={t('weight')}
            min={1}
            max={100}
            value={one.weight}
            onChange={weight => change(at, { weight })}
          />
        </div>
      ))}
      <WrongTogether text={error} />
      <div className="flex flex-wrap gap-4">
        {criteria.length < 10 && (
          <Button onClick={() => put({ criteria: [...criteria, { label: '', strategy: '', weight: '1' }] })}>
            {t('addCriterion')}
          </Button>
        )}
        {criteria.length > 1 && (
          <Button onClick={() => put({ criteria: criteria.slice(0, -1) })}>{t('removeCriterion')}</Button>
        )}
      </div>
    </fieldset>
  )
}

function Committee({ form, joined }: { form: Form; joined: Organisations }) {
  const t = useTranslations('interface.openCall')
  const put: Put = part => form.put(part as Partial<Form['draft']>)
  const { assessors } = form.draft
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="pb-1 font-bold">{t('committee')}</legend>
      <p className="text-ink-soft">{t('committeeHint')}</p>
      {joined.map(({ organisationId, displayName }) => (
        <Checkbox
          key={organisationId}
          label={displayName}
          checked={assessors.includes(organisationId)}
          onChange={on =>
            put({
              assessors: on
                ? [...assessors, organisationId]
                : assessors.filter(one => one !== organisationId),
            })
          }
        />
      ))}
      <WrongTogether text={form.act.errorOf('assessors')} />
    </fieldset>
  )
}

function SharedEnvelope({ form }: { form: Form }) {
  const t = useTranslations('interface.openCall')
  const { text } = form
  const isCapped = form.draft.ownProject === 'capped'
  return (
    <>
      <Select
        label={t('leftovers')}
        options={offered.map(value => ({ value, label: t(`leftoversOf.${value}`) }))}
        {...text('leftovers')}
      />
      <Select
        label={t('ownProject')}
        options={ownProjectRules.map(value => ({ value, label: t(`ownProjects.${value}`) }))}
        {...text('ownProject')}
      />
      {isCapped && <TextField label={t('ownPercent')} inputMode="decimal" {...text('ownPercent')} />}
      <TextField label={t('minimumGift')} inputMode="decimal" {...text('minimumGift')} />
    </>
  )
}

function Days({ form }: { form: Form }) {
  const t = useTranslations('interface.openCall')
  const { text } = form
  return (
    <div className="grid gap-4 md:grid-cols-3">
      <DateField label={t('opensOn')} {...text('opensOn')} />
      <DateField label={t('closesOn')} {...text('closesOn')} />
      <DateField label={t('assessUntilOn')} {...text('assessUntilOn')} />
    </div>
  )
}

function Payment({ form }: { form: Form }) {
  const t = useTranslations('interface.openCall')
  const { text } = form
  return (
    <details>
      <summary className="target cursor-pointer font-bold">{t('payment')}</summary>
      <div className="flex flex-col gap-4 pt-2">
        <TextField label={t('firstPercent')} inputMode="decimal" {...text('firstPercent')} />
        <NumberField label={t('reportDays')} min={1} max={730} {...text('reportDays')} />
        <NumberField label={t('appealDays')} min={0} max={60} {...text('appealDays')} />
      </div>
    </details>
  )
}

type Props = { form: Form; joined: Organisations; free: string }

/** What a call asks to be said: for what, how much, by which criteria, when, and who chooses. */
export function OpenCallFields({ form, joined, free }: Props) {
  const t = useTranslations('interface.openCall')
  const euros = useEuros()
  const { text } = form
  return (
    <>
      <TextField label={t('name')} autoComplete="off" {...text('title')} />
      <TextArea label={t('purpose')} hint={t('purposeHint')} {...text('purpose')} />
      <TextField
        label={t('envelope')}
        hint={t('envelopeHint', { free: euros(free) })}
        inputMode="decimal"
        autoComplete="off"
        {...text('envelope')}
      />
      <Criteria form={form} />
      <NumberField label={t('minOrganisations')} min={1} max={12} {...text('minOrganisations')} />
      <Days form={form} />
      <Select
        label={t('method')}
        options={callMethods.map(value => ({ value, label: t(`methods.${value}`) }))}
        {...text('way')}
      />
      {form.draft.way === 'cobudget' ? (
        <SharedEnvelope form={form} />
      ) : (
        <Committee form={form} joined={joined} />
      )}
      <Payment form={form} />
    </>
  )
}
