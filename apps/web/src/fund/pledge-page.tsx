import { asksBase, ruleOf } from '@reliance/core/fund/adopt-pledge-rule.ts'
import { dueOf, monthsTyped } from '@reliance/core/fund/assess-pledge.ts'
import { defaultDueDay } from '@reliance/core/fund/due-day.ts'
import { centsOf, eurosOf, readTyped } from '@reliance/core/fund/euros.ts'
import { instalmentCounts } from '@reliance/core/fund/pledge.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { type DraftForm, useDraft } from '../acts/use-draft.ts'
import { useDocumentTitle } from '../document-title.ts'
import { todayIn } from '../format.ts'
import { DateField } from '../home/date-field.tsx'
import { Loaded } from '../home/loaded.tsx'
import { NotFoundPage } from '../home/not-found-page.tsx'
import { NumberField } from '../home/number-field.tsx'
import { numberIn } from '../home/number-in.ts'
import type { Place } from '../person.ts'
import { CollectionNote } from '../personal-data/collection-note.tsx'
import { api, type Outputs, queries } from '../trpc.ts'
import { fundHref } from './fund-href.ts'
import { PaperButton } from './paper-button.tsx'
import { PromisedNow } from './promised-now.tsx'
import { useEuros } from './use-euros.ts'

type Fund = Outputs['fund']['get']
type Mine = Fund['mine'][number]
type Rule = NonNullable<Fund['rule']>
type Props = {
  place: Place
  year: number
  rule: Rule
  disclosure: Fund['disclosure']
  mine: Mine
}

/** The words for each number of parts. */
const countNames = { 1: 'one', 2: 'two', 4: 'four', 12: 'twelve' } as const

/** The day of the promise that stands, or another where that one is over: nobody is late by promising more. */
const firstDay = ({ year, rule, place, mine: { promise } }: Props): string => {
  const today = todayIn(place) as CivilDate
  return promise && promise.firstDueOn >= today
    ? promise.firstDueOn
    : defaultDueDay(year, rule.dueMonth, today)
}

const emptyDraft = (props: Props) => ({
  base: '',
  amount: '',
  reason: props.mine.promise?.reason ?? '',
  inKind: '',
  inKindReason: '',
  instalments: String(props.mine.promise?.instalments ?? 1),
  firstDueOn: firstDay(props),
  months: String(props.mine.promise?.months ?? 12),
})
type Draft = ReturnType<typeof emptyDraft>

/** What the rule says to what is typed by now; null before it can say. */
const dueOfDraft = ({ scheme }: Rule, { base, months }: Draft): bigint | null => {
  const typed = readTyped(base)
  const part = monthsTyped(months)
  if (part === null || (asksBase(scheme) && !('cents' in typed))) return null
  return dueOf(ruleOf(scheme), 'cents' in typed ? typed.cents : 0n, part)
}

const isLess = (due: bigint | null, amount: string): boolean => {
  const typed = readTyped(amount)
  return 'cents' in typed && ((due !== null && typed.cents < due) || typed.cents === 0n)
}

function Amounts({ form, rule, mine }: Props & { form: DraftForm<Draft> }) {
  const t = useTranslations('interface.pledge')
  const bases = useTranslations('fund.bases')
  const inKind = useTranslations('interface.pledgeInKind')
  const euros = useEuros()
  const { draft, text } = form
  const { scheme } = rule
  const due = dueOfDraft(rule, draft)
  const isFree = scheme.kind === 'free'
  const dueHint = due === null ? t('amountLater') : t('amountHint', { due: euros(eurosOf(due)) })
  const amountHint = isFree ? t('amountFreeHint') : dueHint
  const kept = [
    t('home', { organisation: mine.displayName }),
    ...(scheme.kind === 'rate' ? [t('homeRate')] : []),
  ]
  const means = bases(scheme.kind === 'rate' ? scheme.basis : 'size')
  return (
    <>
      {asksBase(scheme) && (
        <TextField
          label={t('base')}
          hint={[means, ...kept].join(' ')}
          inputMode="decimal"
          autoComplete="off"
          {...text('base')}
        />
      )}
      <TextField
        optional={!isFree}
        label={t('amount')}
        hint={amountHint}
        inputMode="decimal"
        autoComplete="off"
        {...text('amount')}
      />
      {(isLess(due, draft.amount) || draft.reason !== '') && (
        <TextField label={t('reason')} hint={t('less')} {...text('reason')} />
      )}
      {rule.inKindPercent > 0 && (
        <TextField
          label={inKind('amount')}
          hint={inKind('amountHint', { percent: String(rule.inKindPercent) })}
          inputMode="decimal"
          {...text('inKind')}
        />
      )}
      {draft.inKind !== '' && <TextField label={inKind('reason')} {...text('inKindReason')} />}
    </>
  )
}

function Schedule({ form }: { form: DraftForm<Draft> }) {
  const t = useTranslations('interface.pledge')
  const { draft, text } = form
  return (
    <>
      <Select
        label={t('instalments')}
        options={instalmentCounts.map(count => ({
          value: String(count),
          label: t(`instalmentCounts.${countNames[count]}`),
        }))}
        {...text('instalments')}
      />
      <DateField label={t('firstDueOn')} {...text('firstDueOn')} />
      <details open={draft.months !== '12' || undefined}>
        <summary className="target cursor-pointer">{t('lateArrival')}</summary>
        <NumberField min={1} max={12} label={t('months')} hint={t('monthsHint')} {...text('months')} />
      </details>
    </>
  )
}

function Form(props: Props) {
  const { place, year, rule, disclosure, mine } = props
  const t = useTranslations('interface.pledge')
  const whoSees = useTranslations('fund.whoSees')
  const router = useRouter()
  const euros = useEuros()
  const form = useDraft(
    `pledge-${mine.organisationId}-${year}`,
    () => emptyDraft(props),
    ({ instalments, months, ...typed }, requestId) =>
      api.fund.pledge.mutate({
        ...typed,
        spaceId: place.spaceId,
        requestId,
        organisationId: mine.organisationId,
        year,
        ruleId: rule.ruleId,
        months: numberIn(months),
        instalments: Number(instalments),
      }),
    ({ amount, kind }) => {
      const isSomething = kind !== 'waived' && centsOf(amount) > 0n
      void router.navigate({
        href: isSomething ? fundHref(place, 'verser', mine.organisationId) : fundHref(place),
      })
      return isSomething ? t('done', { amount: euros(amount) }) : t('doneNothing')
    },
  )
  return (
    <ActForm
      act={form.act}
      input={() => form.draft}
      submitLabel={t('submit')}
      beside={<LinkButton href={fundHref(place)}>{t('cancel')}</LinkButton>}
    >
      <Amounts {...props} form={form} />
      <Schedule form={form} />
      <p className="text-ink-soft">{whoSees(disclosure)}</p>
      <CollectionNote of="pledge" who={place.name} />
    </ActForm>
  )
}

/** The organisation that a page of the fund is about: the one of its address, or the first that one may commit. */
export const mineOf = (fund: Fund, organisationId: string | undefined): Mine | undefined =>
  fund.mine.find(one => one.organisationId === organisationId) ??
  fund.mine.find(one => one.canPledge) ??
  fund.mine[0]

function Content({
  fund,
  place,
  organisationId,
}: {
  fund: Fund
  place: Place
  organisationId?: string | undefined
}) {
  const t = useTranslations('interface.pledge')
  const mine = mineOf(fund, organisationId)
  const title = t('title', { organisation: mine?.displayName ?? '', year: String(fund.year) })
  useDocumentTitle(title, place.name)
  if (!fund.rule || !mine?.canPledge || place.closedAt !== null) return <NotFoundPage />
  return (
    <Page title={title} sentence={t('sentence')}>
      <PromisedNow mine={mine} />
      <Form
        key={mine.organisationId}
        place={place}
        year={fund.year}
        rule={fund.rule}
        disclosure={fund.disclosure}
        mine={mine}
      />
      <section className="flex max-w-line flex-col gap-3 border-hair border-t pt-6">
        <p>{t('sheetWhy')}</p>
        <PaperButton
          place={place}
          organisationId={mine.organisationId}
          year={fund.year}
          kind="promise"
          label={t('sheet')}
        />
      </section>
    </Page>
  )
}

/** What an organisation declares and promises for the year: two figures (R81). */
export function PledgePage({ place, organisationId }: { place: Place; organisationId?: string | undefined }) {
  const query = useQuery(queries.fund.get.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {fund => <Content fund={fund} place={place} organisationId={organisationId} />}
    </Loaded>
  )
}
