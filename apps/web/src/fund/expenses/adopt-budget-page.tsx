import { centsOf, eurosOf, readTyped } from '@reliance/core/fund/euros.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import { NotFoundPage } from '../../home/not-found-page.tsx'
import { NumberField } from '../../home/number-field.tsx'
import type { ProposalForm } from '../../mandates/decision-fields.tsx'
import type { ProposalProps } from '../../mandates/proposal.ts'
import { ProposeDecision } from '../../mandates/propose-decision.tsx'
import type { Place } from '../../person.ts'
import { type Outputs, queries } from '../../trpc.ts'
import { useEuros } from '../use-euros.ts'
import {
  type BudgetFields,
  type BudgetLineDraft,
  budgetDraft,
  budgetPayload,
  withEmptyLine,
} from './budget-draft.ts'

type Read = Outputs['fund']['budget']
type Form = ProposalForm<BudgetFields>
type LineProps = { form: Form; line: BudgetLineDraft; at: number; spent: string | null }

const centsTyped = (amount: string): bigint => {
  const read = readTyped(amount)
  return 'cents' in read ? read.cents : 0n
}

/** What of a line was approved or paid by now; null where nothing was. */
const spentOf = ({ budget }: Read, lineId: string): string | null => {
  const line = budget?.lines.find(one => one.lineId === lineId)
  const cents = line ? centsOf(line.paid) + centsOf(line.approved) : 0n
  return cents > 0n ? eurosOf(cents) : null
}

function LineFields({ form, line, at, spent }: LineProps) {
  const t = useTranslations('interface.adoptBudget')
  const euros = useEuros()
  const { draft, act, put } = form
  const change = (part: Partial<BudgetLineDraft>) =>
    put({ lines: draft.lines.map((one, n) => (n === at ? { ...one, ...part } : one)) })
  const isWrong = act.errorOf('lines') !== undefined
  const lacks = (value: string) => (isWrong && value.trim() === '') || undefined
  return (
    <fieldset className="flex flex-col gap-3 border-hair border-t pt-4">
      <legend className="font-bold">{line.name || t('line', { number: String(at + 1) })}</legend>
      <div className="grid gap-4 md:grid-cols-[1fr_13rem]">
        <TextField
          label={t('name')}
          value={line.name}
          aria-invalid={lacks(line.name)}
          onChange={name => change({ name })}
        />
        <TextField
          label={t('amount')}
          inputMode="decimal"
          value={line.amount}
          aria-invalid={lacks(line.amount)}
          onChange={amount => change({ amount })}
        />
      </div>
      <TextField
        label={t('purpose')}
        value={line.purpose}
        aria-invalid={lacks(line.purpose)}
        onChange={purpose => change({ purpose })}
      />
      {spent === null ? (
        draft.lines.length > 1 && (
          <div>
            <Button kind="quiet" onClick={() => put({ lines: draft.lines.filter((_, n) => n !== at) })}>
              {t('remove', { name: line.name || t('line', { number: String(at + 1) }) })}
            </Button>
          </div>
        )
      ) : (
        <p className="text-ink-soft">{t('spent', { spent: euros(spent) })}</p>
      )}
    </fieldset>
  )
}

function Fields({ form, read, free }: { form: Form; read: Read; free: string }) {
  const t = useTranslations('interface.adoptBudget')
  const euros = useEuros()
  const { draft, put, text } = form
  const wrong = form.act.errorOf('lines')
  const total = draft.lines.reduce((sum, one) => sum + centsTyped(one.amount), 0n)
  return (
    <div className="flex flex-col gap-5">
      <p>{t('free', { free: euros(free) })}</p>
      <NumberField label={t('year')} min={2000} {...text('year')} />
      {draft.lines.map((line, at) => (
        <LineFields key={line.lineId} form={form} line={line} at={at} spent={spentOf(read, line.lineId)} />
      ))}
      {wrong !== undefined && (
        <p role="alert" className="font-bold text-alert">
          <span aria-hidden="true">! </span>
          {wrong}
        </p>
      )}
      <div>
        <Button onClick={() => put({ lines: withEmptyLine(draft.lines) })}>{t('add')}</Button>
      </div>
      <p className="font-bold text-20 tabular-nums">{t('total', { total: euros(eurosOf(total)) })}</p>
    </div>
  )
}

function Proposal({ place, register, read, free }: ProposalProps & { read: Read; free: string }) {
  return (
    <ProposeDecision
      place={place}
      register={register}
      empty={() => budgetDraft(read)}
      effects={fields => [{ kind: 'adopt_budget', payload: budgetPayload(fields, read.year) }]}
      fields={form => <Fields form={form} read={read} free={free} />}
    />
  )
}

/** A budget of a year, proposed to those who decide it: it begins with the lines in force. */
export function AdoptBudgetPage({ place }: { place: Place }) {
  const t = useTranslations('interface.adoptBudget')
  useDocumentTitle(t('title'), place.name)
  const { spaceId } = place
  const register = useQuery(queries.mandates.organigram.queryOptions({ spaceId }))
  const budget = useQuery(queries.fund.budget.queryOptions({ spaceId, year: null }))
  const fund = useQuery(queries.fund.get.queryOptions({ spaceId }))
  if (place.closedAt !== null) return <NotFoundPage />
  return (
    <Loaded query={register}>
      {found => (
        <Loaded query={budget}>
          {read => (
            <Loaded query={fund}>
              {({ free }) => (
                <Page title={t('title')} sentence={t('sentence')}>
                  <Proposal place={place} register={found} read={read} free={free} />
                </Page>
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}
