import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import { NotFoundPage } from '../../home/not-found-page.tsx'
import type { ProposalProps } from '../../mandates/proposal.ts'
import { ProposeDecision } from '../../mandates/propose-decision.tsx'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import { useEuros } from '../use-euros.ts'
import type { Expense } from './expense.ts'

/** The decision on one expense: everything in it comes from the expense as it stands. */
function Proposal({ place, register, expense }: ProposalProps & { expense: Expense }) {
  const t = useTranslations('interface.spend')
  const euros = useEuros()
  const { expenseId, title, purpose, amount, organisationId, payeeId, payee } = expense
  const heading = t('title', { title })
  useDocumentTitle(heading, place.name)
  if (!expense.can.propose) return <NotFoundPage />
  const payload = { expenseId, title, purpose, amount, organisationId, payeeId, payee }
  return (
    <Page title={heading} sentence={t('sentence', { amount: euros(amount), payee })}>
      <ProposeDecision
        place={place}
        register={register}
        empty={() => ({})}
        effects={() => [{ kind: 'spend', payload }]}
        fields={() => null}
      />
    </Page>
  )
}

/** Proposes that the coalition decides one expense beyond its budget. */
export function SpendPage({ place, expenseId }: { place: Place; expenseId: string }) {
  const { spaceId } = place
  const register = useQuery(queries.mandates.organigram.queryOptions({ spaceId }))
  const expense = useQuery(queries.fund.expense.queryOptions({ spaceId, expenseId }))
  if (place.closedAt !== null) return <NotFoundPage />
  return (
    <Loaded query={register}>
      {read => (
        <Loaded query={expense}>{found => <Proposal place={place} register={read} expense={found} />}</Loaded>
      )}
    </Loaded>
  )
}
