import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import type { DraftForm } from '../../acts/use-draft.ts'
import { FilesField } from '../../files/files-field.tsx'
import { todayIn } from '../../format.ts'
import { DateField } from '../../home/date-field.tsx'
import type { Place } from '../../person.ts'
import type { Outputs } from '../../trpc.ts'
import { useEuros } from '../use-euros.ts'
import type { ExpenseDraft, PayeeKind } from './expense-draft.ts'

type Form = DraftForm<ExpenseDraft>
type Member = { organisationId: string; displayName: string }

export type ExpenseFieldsProps = {
  form: Form
  place: Place
  /** Whoever this person may submit for; the treasury also submits for the coalition. */
  represents: Outputs['fund']['expenses']['can']['represents']
  isTreasury: boolean
  /** Organisations that the treasury may have paid. */
  members: readonly Member[]
  budget: Outputs['fund']['budget']['budget']
  /** Whose expense it is stays. */
  isChange: boolean
  /** The account that is kept where no IBAN is typed. */
  keptIban: string | null
  /** The bank has paid it already. */
  isPaid: boolean
  onBusy: (busy: boolean) => void
}

const optionsOf = (members: readonly Member[]) =>
  members.map(one => ({ value: one.organisationId, label: one.displayName }))

function For({ form, represents, isTreasury, isChange }: ExpenseFieldsProps) {
  const t = useTranslations('interface.submitExpense')
  const options = [...optionsOf(represents), ...(isTreasury ? [{ value: '', label: t('forCoalition') }] : [])]
  if (isChange || options.length < 2) return null
  return (
    <Select
      optional
      label={t('for')}
      options={options}
      value={form.draft.organisationId}
      onChange={organisationId => form.put({ organisationId, payeeKind: 'supplier', payeeId: '' })}
    />
  )
}

/** The line of the budget that it is held against, each with what is left of it. */
function Line({ form, budget }: ExpenseFieldsProps) {
  const t = useTranslations('interface.submitExpense')
  const euros = useEuros()
  return (
    <Select
      optional
      label={t('line')}
      options={[
        ...(budget?.lines.map(one => ({
          value: one.lineId,
          label: t('lineLeft', { name: one.name, left: euros(one.left) }),
        })) ?? []),
        { value: '', label: t('lineNone') },
      ]}
      {...form.text('budgetLineId')}
    />
  )
}

function Payee({ form, members, represents, keptIban, isPaid }: ExpenseFieldsProps) {
  const t = useTranslations('interface.submitExpense')
  const { draft, put, text, act } = form
  const own = represents.find(one => one.organisationId === draft.organisationId)
  const lacksAccount = draft.payeeKind === 'own' && own?.account === null
  const kinds: PayeeKind[] = draft.organisationId === '' ? ['supplier', 'member'] : ['own', 'supplier']
  return (
    <>
      <Select
        label={t('payeeKind')}
        options={kinds.map(value => ({ value, label: t(`payeeKinds.${value}`) }))}
        value={draft.payeeKind}
        error={draft.payeeKind === 'member' ? undefined : act.errorOf('payeeId')}
        onChange={kind => put({ payeeKind: kind as PayeeKind, payeeId: '' })}
      />
      {draft.payeeKind === 'member' && (
        <Select
          label={t('member')}
          options={[{ value: '', label: t('choose') }, ...optionsOf(members)]}
          {...text('payeeId')}
        />
      )}
      {draft.payeeKind !== 'supplier' && !isPaid && (
        <p className="text-ink-soft">{t(lacksAccount ? 'ownAccountNone' : 'ownAccount')}</p>
      )}
      {draft.payeeKind === 'supplier' && (
        <>
          <TextField label={t('payeeName')} autoComplete="off" {...text('payeeName')} />
          {!isPaid && (
            <TextField
              label={t('iban')}
              hint={keptIban === null ? t('ibanWhy') : t('ibanKept', { iban: keptIban })}
              autoComplete="off"
              spellCheck={false}
              {...text('iban')}
            />
          )}
        </>
      )}
    </>
  )
}

/** What an expense says: what, for what, how much, to whom, on which line; one column, for a telephone. */
export function ExpenseFields(props: ExpenseFieldsProps) {
  const { form, place, isPaid, onBusy } = props
  const t = useTranslations('interface.submitExpense')
  const { draft, text, put, act } = form
  return (
    <>
      <For {...props} />
      <TextField label={t('what')} hint={t('whatHint')} {...text('title')} />
      <TextArea label={t('purpose')} {...text('purpose')} />
      <TextField label={t('amount')} inputMode="decimal" readOnly={isPaid} {...text('amount')} />
      <DateField label={t('incurredOn')} max={todayIn(place)} {...text('incurredOn')} />
      <Line {...props} />
      <Payee {...props} />
      <FilesField
        spaceId={place.spaceId}
        label={t('files')}
        error={act.errorOf('files')}
        value={[...draft.files]}
        onChange={files => put({ files })}
        onBusy={onBusy}
      />
    </>
  )
}
