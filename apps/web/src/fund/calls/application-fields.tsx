import { eurosOf } from '@reliance/core/fund/euros.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import type { DraftForm } from '../../acts/use-draft.ts'
import { WrongTogether } from '../../acts/wrong-together.tsx'
import type { Outputs } from '../../trpc.ts'
import { useEuros } from '../use-euros.ts'
import { type ApplicationDraft, sumTyped } from './application-draft.ts'

type Call = Outputs['fund']['oneCall']
type Props = { form: DraftForm<ApplicationDraft>; call: Call }

const nameIn = ({ members }: Call, id: string): string =>
  members.find(one => one.organisationId === id)?.displayName ?? ''

function Host({
  call,
  without,
  value,
  onChange,
}: {
  call: Call
  without: string
  value: string
  onChange: (id: string) => void
}) {
  const t = useTranslations('interface.apply')
  return (
    <details open={value !== '' || undefined}>
      <summary className="target cursor-pointer">{t('host')}</summary>
      <Select
        optional
        label={t('host')}
        value={value}
        options={[
          { value: '', label: t('hostNone') },
          ...call.members
            .filter(one => one.organisationId !== without)
            .map(one => ({ value: one.organisationId, label: one.displayName })),
        ]}
        onChange={onChange}
      />
    </details>
  )
}

function Partners({ form, call }: Props) {
  const t = useTranslations('interface.apply')
  const { draft, put } = form
  const { shares } = draft
  const change = (at: number, part: Partial<(typeof shares)[number]>) =>
    put({ shares: shares.map((one, place) => (place === at ? { ...one, ...part } : one)) })
  return (
    <>
      {shares.map((one, at) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a partner is its place, and is chosen there
          key={at}
          className="flex flex-col gap-3 border-hair border-s-2 ps-4"
        >
          <Select
            label={`${t('partner')} ${at + 1}`}
            value={one.organisationId}
            options={[
              { value: '', label: t('choose') },
              ...call.members
                .filter(member => member.organisationId !== draft.leadId)
                .map(member => ({ value: member.organisationId, label: member.displayName })),
            ]}
            onChange={organisationId => change(at, { organisationId })}
          />
          <TextField
            label={t('partnerAsks')}
            inputMode="decimal"
            autoComplete="off"
            value={one.asked}
            onChange={asked => change(at, { asked })}
          />
          <Host
            call={call}
            without={one.organisationId}
            value={one.hostId}
            onChange={hostId => change(at, { hostId })}
          />
        </div>
      ))}
      <div className="flex flex-wrap gap-4">
        {shares.length < 11 && (
          <Button onClick={() => put({ shares: [...shares, { organisationId: '', asked: '', hostId: '' }] })}>
            {t('addPartner')}
          </Button>
        )}
        {shares.length > 1 && (
          <Button onClick={() => put({ shares: shares.slice(0, -1) })}>{t('removePartner')}</Button>
        )}
      </div>
    </>
  )
}

/** Who the law keeps money from, said before anybody hands in (L9). */
function InVain({ form: { draft }, call }: Props) {
  const t = useTranslations('interface.apply')
  const asking = [{ organisationId: draft.leadId, asked: draft.asked }, ...draft.shares]
  return call.members
    .filter(one => one.isPolitical)
    .filter(one =>
      asking.some(
        ({ organisationId, asked }) => organisationId === one.organisationId && sumTyped([asked]) > 0n,
      ),
    )
    .map(one => <p key={one.organisationId}>{t('inVain', { organisation: one.displayName })}</p>)
}

function Shares({ form, call }: Props) {
  const t = useTranslations('interface.apply')
  const { draft, text, act } = form
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="pb-1 font-bold text-20">{t('shares')}</legend>
      <p className="text-ink-soft">{t('sharesHint', { min: call.minOrganisations })}</p>
      <TextField
        label={t('asks', { organisation: nameIn(call, draft.leadId) })}
        inputMode="decimal"
        autoComplete="off"
        {...text('asked')}
      />
      <Host
        call={call}
        without={draft.leadId}
        value={draft.leadHostId}
        onChange={leadHostId => form.put({ leadHostId })}
      />
      <Partners form={form} call={call} />
      <InVain form={form} call={call} />
      <WrongTogether text={act.errorOf('shares')} />
    </fieldset>
  )
}

function Budget({ form }: Pick<Props, 'form'>) {
  const t = useTranslations('interface.apply')
  const { draft, put, act } = form
  const { budget } = draft
  const change = (at: number, part: Partial<(typeof budget)[number]>) =>
    put({ budget: budget.map((one, place) => (place === at ? { ...one, ...part } : one)), maximum: '' })
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="pb-1 font-bold text-20">{t('budget')}</legend>
      <p className="text-ink-soft">{t('budgetHint')}</p>
      {budget.map((one, at) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of a budget is its place, and is typed there
          key={at}
          className="grid gap-3 border-hair border-s-2 ps-4 md:grid-cols-[1fr_13rem]"
        >
          <TextField
            label={`${t('line')} ${at + 1}`}
            value={one.label}
            onChange={label => change(at, { label })}
          />
          <TextField
            label={t('amount')}
            inputMode="decimal"
            autoComplete="off"
            value={one.amount}
            onChange={amount => change(at, { amount })}
          />
        </div>
      ))}
      <WrongTogether text={act.errorOf('budget') ?? act.errorOf('maximum')} />
      <div className="flex flex-wrap gap-4">
        {budget.length < 30 && (
          <Button onClick={() => put({ budget: [...budget, { label: '', amount: '' }] })}>
            {t('addLine')}
          </Button>
        )}
        {budget.length > 1 && (
          <Button onClick={() => put({ budget: budget.slice(0, -1) })}>{t('removeLine')}</Button>
        )}
      </div>
    </fieldset>
  )
}

/** What an application asks to be said: what for, who with, how much each, and what it costs. */
export function ApplicationFields({ form, call, isNew }: Props & { isNew: boolean }) {
  const t = useTranslations('interface.apply')
  const euros = useEuros()
  const { draft, text, put } = form
  const leads = call.mine.filter(one => one.canAct)
  const asked = sumTyped([draft.asked, ...draft.shares.map(one => one.asked)])
  const budget = sumTyped(draft.budget.map(one => one.amount))
  return (
    <>
      {isNew && leads.length > 1 && (
        <Select
          label={t('lead')}
          options={leads.map(one => ({ value: one.organisationId, label: one.displayName }))}
          {...text('leadId')}
        />
      )}
      <TextField label={t('name')} autoComplete="off" {...text('title')} />
      <TextArea label={t('summary')} hint={t('summaryHint')} rows={6} {...text('summary')} />
      <Shares form={form} call={call} />
      <Budget form={form} />
      <p aria-live="polite" className="font-bold tabular-nums">
        {t('totals', { asked: euros(eurosOf(asked)), budget: euros(eurosOf(budget)) })}
      </p>
      <TextField label={t('minimum')} inputMode="decimal" autoComplete="off" {...text('minimum')} />
      <Checkbox
        label={t('purpose', { organisation: nameIn(call, draft.leadId) })}
        checked={draft.hasPurpose}
        onChange={hasPurpose => put({ hasPurpose })}
      />
    </>
  )
}
