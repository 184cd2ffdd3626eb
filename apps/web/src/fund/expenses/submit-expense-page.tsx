import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { useDocumentTitle } from '../../document-title.ts'
import { todayIn, useDate } from '../../format.ts'
import { Loaded } from '../../home/loaded.tsx'
import { NotFoundPage } from '../../home/not-found-page.tsx'
import type { Place } from '../../person.ts'
import { CollectionNote } from '../../personal-data/collection-note.tsx'
import { api, type Outputs, queries } from '../../trpc.ts'
import { fundHref } from '../fund-href.ts'
import { PayeeAccount } from '../payouts/payee-accounts.tsx'
import type { BankLine } from '../treasury.ts'
import type { Expense } from './expense.ts'
import { draftOf, type ExpenseDraft, emptyExpense, saidIn } from './expense-draft.ts'
import { ExpenseFields } from './expense-fields.tsx'
import { expenseHref } from './expense-href.ts'

type Read = {
  can: Outputs['fund']['expenses']['can']
  budget: Outputs['fund']['budget']['budget']
  members: Outputs['coalitions']['organisations']
}
type Props = {
  place: Place
  read: Read
  /** The expense that it begins with: the one that is changed, or the one that is asked for again. */
  before?: Expense
  isChange?: boolean
  line?: BankLine
}

const send = (
  { place, before, isChange, line }: Props,
  draft: ExpenseDraft,
  requestId: string,
): Promise<{ expenseId: string }> => {
  const { spaceId } = place
  const said = saidIn(draft, before)
  if (before && isChange) {
    const { expenseId, revision } = before
    return api.fund.changeExpense.mutate({ spaceId, requestId, expenseId, revision, ...said })
  }
  return api.fund.submitExpense.mutate({
    spaceId,
    requestId,
    // The same sheet sent twice is one expense.
    expenseId: requestId,
    organisationId: draft.organisationId === '' ? null : draft.organisationId,
    bankLineId: line?.lineId ?? null,
    ...said,
  })
}

const useExpenseForm = (props: Props) => {
  const t = useTranslations('interface.submitExpense')
  const router = useRouter()
  const { before, isChange = false, read, line, place } = props
  const first = line ? '' : (read.can.represents[0]?.organisationId ?? '')
  return useDraft(
    'expense',
    () => {
      const today = todayIn(place)
      return before ? draftOf(before, isChange ? null : { today }) : emptyExpense(first, line, today)
    },
    (draft, requestId) => send(props, draft, requestId),
    ({ expenseId }) => {
      void router.navigate({ href: expenseHref(place, expenseId) })
      return t(isChange ? 'saved' : 'done')
    },
  )
}

/** What whoever sent it back asked for, the last time. */
const lastAsked = ({ steps }: Expense) =>
  steps
    .filter(one => one.step === 'return')
    .toSorted((a, b) => (a.takenAt < b.takenAt ? 1 : -1))
    .at(0)

function Form(props: Props) {
  const { place, read, before, isChange = false, line } = props
  const t = useTranslations('interface.submitExpense')
  const filesText = useTranslations('interface.files')
  const form = useExpenseForm(props)
  const [busy, setBusy] = useState(false)
  const { payeeKind, organisationId } = form.draft
  const own = read.can.represents.find(one => one.organisationId === organisationId)
  const asked = isChange && before?.state === 'incomplete' ? lastAsked(before) : undefined
  return (
    <>
      {asked && (
        <Notice kind="info" title={t('asked')}>
          <p className="whitespace-pre-wrap">{asked.note}</p>
        </Notice>
      )}
      <ActForm
        act={form.act}
        input={() => form.draft}
        submitLabel={t(isChange ? 'save' : 'submit')}
        waiting={busy ? filesText('waiting') : undefined}
        beside={
          <LinkButton href={before ? expenseHref(place, before.expenseId) : fundHref(place, 'depenses')}>
            {t('cancel')}
          </LinkButton>
        }
      >
        <ExpenseFields
          form={form}
          place={place}
          represents={line ? [] : read.can.represents}
          isTreasury={read.can.treasury}
          members={read.members.filter(one => one.status === 'joined')}
          budget={read.budget}
          isChange={isChange}
          keptIban={before?.account?.iban ?? null}
          isPaid={line !== undefined || (isChange && before?.isPaidAlready === true)}
          onBusy={setBusy}
        />
        <CollectionNote of="expense" who={place.name} />
      </ActForm>
      {payeeKind === 'own' && own && <PayeeAccount one={{ ...own, canEnter: true }} place={place} />}
    </>
  )
}

function Content(props: Props) {
  const { place, read, before, isChange = false, line } = props
  const t = useTranslations('interface.submitExpense')
  const date = useDate()
  const title = isChange && before ? t('titleChange', { title: before.title }) : t('title')
  useDocumentTitle(title, place.name)
  const may = before
    ? before.can[isChange ? 'change' : 'repeat']
    : read.can.treasury || (!line && read.can.represents.length > 0)
  if (!may || place.closedAt !== null) return <NotFoundPage />
  const sentence = line
    ? t('paidWhy', { date: date(line.bookedOn), label: line.otherName || line.label })
    : t(isChange ? 'changeWhy' : 'sentence')
  return (
    <Page title={title} sentence={sentence}>
      <Form {...props} />
    </Page>
  )
}

/** Whom one may submit for, the budget, and the organisations. */
function WithRead({ place, children }: { place: Place; children: (read: Read) => React.ReactNode }) {
  const { spaceId } = place
  const expenses = useQuery(queries.fund.expenses.queryOptions({ spaceId, before: null }))
  const budget = useQuery(queries.fund.budget.queryOptions({ spaceId, year: null }))
  const organisations = useQuery(queries.coalitions.organisations.queryOptions({ spaceId }))
  return (
    <Loaded query={expenses}>
      {({ can }) => (
        <Loaded query={budget}>
          {({ budget: adopted }) => (
            <Loaded query={organisations}>{members => children({ can, budget: adopted, members })}</Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

/** A new expense of one's own organisation, or of the coalition. */
export function SubmitExpensePage({ place }: { place: Place }) {
  return <WithRead place={place}>{read => <Content place={place} read={read} />}</WithRead>
}

/** One that was submitted already: changed, or asked for again. */
export function AgainExpensePage({
  place,
  expenseId,
  isChange,
}: {
  place: Place
  expenseId: string
  isChange: boolean
}) {
  const query = useQuery(queries.fund.expense.queryOptions({ spaceId: place.spaceId, expenseId }))
  return (
    <Loaded query={query}>
      {before => (
        <WithRead place={place}>
          {read => <Content place={place} read={read} before={before} isChange={isChange} />}
        </WithRead>
      )}
    </Loaded>
  )
}

/** One that the bank has paid already: a movement that nobody has explained. */
export function LineExpensePage({ place, lineId }: { place: Place; lineId: string }) {
  const { spaceId } = place
  const query = useQuery({
    queryKey: ['fund', 'treasury', spaceId],
    queryFn: () => api.fund.openTreasury.mutate({ spaceId, requestId: crypto.randomUUID() }),
    // Each reading is recorded: none happens because a window comes to the front.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  return (
    <Loaded query={query}>
      {({ waiting }) => {
        const line = waiting.find(one => one.lineId === lineId)
        return line ? (
          <WithRead place={place}>{read => <Content place={place} read={read} line={line} />}</WithRead>
        ) : (
          <NotFoundPage />
        )
      }}
    </Loaded>
  )
}
