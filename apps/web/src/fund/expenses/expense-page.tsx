import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { FileLinks } from '../../files/file-links.tsx'
import { SaveButton } from '../../files/save-button.tsx'
import { useDate, useNames } from '../../format.ts'
import { Loaded } from '../../home/loaded.tsx'
import { hrefOf, type Place } from '../../person.ts'
import { api, queries } from '../../trpc.ts'
import { fundHref } from '../fund-href.ts'
import { useEuros } from '../use-euros.ts'
import type { Expense } from './expense.ts'
import { expenseHref } from './expense-href.ts'
import { ApproveExpense, JudgeExpense } from './judge-expense.tsx'

type Props = { expense: Expense; place: Place }

/** Where it stands, in a few words: what the bank sent back is told from what people ask. */
function useStateOf(): (expense: Expense) => string {
  const t = useTranslations('interface.expense.stateOf')
  const date = useDate()
  return ({ state, payment, paidOn }) => {
    if (payment === 'rejected' || payment === 'returned') return t('sentBack')
    if (payment === 'in_file') return t('in_file')
    return t(state, { date: paidOn === null ? '' : date(paidOn) })
  }
}

/** What an expense rests on: a line of the budget, a decision. */
function Ground({ expense, place }: Props) {
  const t = useTranslations('interface.expense')
  const { line, ground } = expense
  return (
    <>
      {line === null ? t('offLine') : t('onLine', { line })}
      {ground && (
        <>
          {ground.isOwn && <>, {t('ownDecision')}</>}
          {', '}
          <Link
            href={`${hrefOf(place)}/decisions/${ground.decisionId}`}
            className="target inline-flex items-center"
          >
            {t('decision', { number: String(ground.number) })}
          </Link>
        </>
      )}
    </>
  )
}

function Facts({ expense, place }: Props) {
  const t = useTranslations('interface.expense')
  const [euros, date, names, stateOf] = [useEuros(), useDate(), useNames(), useStateOf()]
  const { account } = expense
  const rows: [string, ReactNode][] = [
    [t('state'), <strong key="state">{stateOf(expense)}</strong>],
    [
      t('amount'),
      <strong key="amount" className="text-20 tabular-nums">
        {euros(expense.amount)}
      </strong>,
    ],
    [t('payee'), expense.payee],
    [t('incurredOn'), date(expense.incurredOn)],
    [t('purpose'), expense.purpose],
    [t('rests'), <Ground key="rests" expense={expense} place={place} />],
    ...(account?.iban ? [[t('account'), account.iban] as [string, ReactNode]] : []),
  ]
  return (
    <div className="flex flex-col gap-3">
      <dl className="flex max-w-line flex-col gap-2">
        {rows.map(([label, value]) => (
          <div
            key={label}
            className="grid gap-x-4 md:grid-cols-[minmax(0,13rem)_minmax(0,1fr)] md:items-baseline"
          >
            <dt className="text-ink-soft">{label}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ))}
      </dl>
      {account && account.flags.length > 0 && (
        <p className="font-bold text-alert">{account.flags.map(flag => t(`flags.${flag}`)).join(', ')}</p>
      )}
      {expense.isPaidAlready && expense.state === 'submitted' && <p>{t('alreadyPaid')}</p>}
      {expense.approvedBy.length > 0 && <p>{t('approvedBy', { names: names(expense.approvedBy) })}</p>}
    </div>
  )
}

function History({ expense }: { expense: Expense }) {
  const t = useTranslations('interface.expense')
  const date = useDate()
  if (expense.steps.length === 0) return null
  return (
    <section className="flex max-w-line flex-col gap-2">
      <h2 className="text-20">{t('history')}</h2>
      <ol className="flex flex-col gap-2">
        {expense.steps.map(one => (
          <li key={one.stepId}>
            <p>{t('historyOne', { date: date(one.takenAt), step: t(`steps.${one.step}`) })}</p>
            {one.note !== '' && <p className="whitespace-pre-line text-ink-soft">{one.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What whoever submitted it does with it: complete it, ask for the same again, take its certificate. */
function Ways({ expense, place }: Props) {
  const t = useTranslations('interface.expense')
  const lang = useLocale()
  const { can, expenseId, state } = expense
  const isOpen = place.closedAt === null
  if (state !== 'paid' && !can.change && !can.repeat) return null
  return (
    <div className="flex flex-wrap gap-4">
      {isOpen && can.change && (
        <LinkButton
          kind={state === 'incomplete' ? 'main' : 'plain'}
          href={expenseHref(place, expenseId, 'modifier-depense')}
        >
          {t('change')}
        </LinkButton>
      )}
      {isOpen && can.repeat && (
        <LinkButton href={expenseHref(place, expenseId, 'redemander')}>{t('repeat')}</LinkButton>
      )}
      {state === 'paid' && (
        <SaveButton
          label={t('certificate')}
          type="application/pdf"
          make={() =>
            api.fund.paymentPaper.query({ spaceId: place.spaceId, kind: 'expense', id: expenseId, lang })
          }
        />
      )}
    </div>
  )
}

/** The same, of what was read. */
export function ExpenseContent({ expense, place }: Props) {
  const t = useTranslations('interface.expense')
  const list = useTranslations('interface.expenses')
  const date = useDate()
  const { title, organisation, submittedAt, can, expenseId, ground } = expense
  useDocumentTitle(title, place.name)
  const by = t('submitted', { date: date(submittedAt), organisation: organisation ?? list('coalition') })
  return (
    <Page title={title} sentence={by} act={<ApproveExpense expense={expense} place={place} />}>
      <Facts expense={expense} place={place} />
      <section className="flex max-w-line flex-col gap-2">
        <h2 className="text-20">{t('files')}</h2>
        {expense.files.length === 0 ? (
          <p className="text-ink-soft">{t('noFile')}</p>
        ) : (
          <FileLinks spaceId={place.spaceId} files={expense.files} />
        )}
      </section>
      <Ways expense={expense} place={place} />
      <JudgeExpense expense={expense} place={place} />
      {can.propose && !ground?.isOwn && place.closedAt === null && (
        <section className="flex max-w-line flex-col items-start gap-2">
          <p className="text-ink-soft">{t('proposeWhy')}</p>
          <LinkButton href={expenseHref(place, expenseId, 'decider-depense')}>{t('propose')}</LinkButton>
        </section>
      )}
      <History expense={expense} />
      <p className="flex flex-wrap items-baseline gap-x-6">
        <Link href={fundHref(place, 'depenses')} className="target inline-flex items-center">
          {t('all')}
        </Link>
        <span className="text-ink-soft">{t('number', { number: String(expense.number) })}</span>
      </p>
    </Page>
  )
}

/** One expense: what it is for, what it rests on, where it stands, and what one can do with it. */
export function ExpensePage({ place, expenseId }: { place: Place; expenseId: string }) {
  const query = useQuery(queries.fund.expense.queryOptions({ spaceId: place.spaceId, expenseId }))
  return <Loaded query={query}>{expense => <ExpenseContent expense={expense} place={place} />}</Loaded>
}
