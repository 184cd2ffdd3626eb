import { NotFoundPage } from '../../home/not-found-page.tsx'
import type { Place } from '../../person.ts'
import { accountIn } from '../books/account-href.ts'
import { AccountPage } from '../books/account-page.tsx'
import { BooksPage } from '../books/books-page.tsx'
import { FreeEarlierPage } from '../books/free-earlier-page.tsx'
import { YearPage } from '../books/year-page.tsx'
import { AllocatePage } from '../calls/allocate-page.tsx'
import { ApplyPage, EditApplicationPage } from '../calls/apply-page.tsx'
import { CallPage } from '../calls/call-page.tsx'
import { CallsPage } from '../calls/calls-page.tsx'
import { OpenCallPage } from '../calls/open-call-page.tsx'
import { ProjectPage } from '../calls/project-page.tsx'
import { CardPaymentPage } from '../card/card-payment-page.tsx'
import { ConnectCardPage } from '../card/connect-card-page.tsx'
import { CarrierPage } from '../carrier-page.tsx'
import { AdoptBudgetPage } from '../expenses/adopt-budget-page.tsx'
import { BudgetPage } from '../expenses/budget-page.tsx'
import { ExpensePage } from '../expenses/expense-page.tsx'
import { ExpensesPage } from '../expenses/expenses-page.tsx'
import { SpendPage } from '../expenses/spend-page.tsx'
import { AgainExpensePage, LineExpensePage, SubmitExpensePage } from '../expenses/submit-expense-page.tsx'
import { FundPage } from '../fund-page.tsx'
import { InKindPart } from '../in-kind/in-kind-part.tsx'
import { PayPage } from '../pay-page.tsx'
import { ClawbackPage } from '../payouts/clawback-page.tsx'
import { GrantedPage } from '../payouts/granted-page.tsx'
import { PayoutsPage } from '../payouts/payouts-page.tsx'
import { PledgePage } from '../pledge-page.tsx'
import { PledgeRulePage } from '../pledge-rule-page.tsx'
import { TreasuryPage } from '../treasury-page.tsx'
import { FundPath } from './fund-path.tsx'

type Props = { place: Place; page: string | undefined; organisationId?: string | undefined }

const withId = /^(.+)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** The name of a page, and the id of what it is about where it is about one thing: `appel-019a…`. */
const nameAndId = (page = ''): { name: string; id: string } => {
  const [, name = page, id = ''] = withId.exec(page) ?? []
  return { name, id }
}

/** The page that an address names. */
function NamedPage({ place, page, organisationId }: Props) {
  const { name, id } = nameAndId(page)
  switch (name) {
    case '':
      return <FundPage place={place} />
    case 'promettre':
      return <PledgePage place={place} organisationId={organisationId} />
    case 'verser':
      return <PayPage place={place} organisationId={organisationId} />
    case 'versement':
      return <CardPaymentPage place={place} paymentId={id} />
    case 'carte':
      return <ConnectCardPage place={place} />
    case 'tresorerie':
      return <TreasuryPage place={place} />
    case 'comptes':
      return <BooksPage place={place} />
    case 'promis-avant':
      return <FreeEarlierPage place={place} />
    case 'regle':
      return <PledgeRulePage place={place} />
    case 'gestion':
      return <CarrierPage place={place} />
    case 'appels':
      return <CallsPage place={place} />
    case 'nouvel-appel':
      return <OpenCallPage place={place} />
    case 'appel':
      return <CallPage place={place} callId={id} />
    case 'candidature':
      return <ApplyPage place={place} callId={id} />
    case 'projet':
      return <ProjectPage place={place} applicationId={id} />
    case 'modifier':
      return <EditApplicationPage place={place} applicationId={id} />
    case 'suivi':
      return <GrantedPage place={place} applicationId={id} />
    case 'redemander-argent':
      return <ClawbackPage place={place} applicationId={id} kind="clawback" />
    case 'renoncer':
      return <ClawbackPage place={place} applicationId={id} kind="write_off" />
    case 'paiements':
      return <PayoutsPage place={place} />
    case 'budget':
      return <BudgetPage place={place} />
    case 'nouveau-budget':
      return <AdoptBudgetPage place={place} />
    case 'depenses':
      return <ExpensesPage place={place} />
    case 'nouvelle-depense':
      return id === '' ? <SubmitExpensePage place={place} /> : <LineExpensePage place={place} lineId={id} />
    case 'depense':
      return <ExpensePage place={place} expenseId={id} />
    case 'modifier-depense':
      return <AgainExpensePage place={place} expenseId={id} isChange />
    case 'redemander':
      return <AgainExpensePage place={place} expenseId={id} isChange={false} />
    case 'decider-depense':
      return <SpendPage place={place} expenseId={id} />
    case 'attribuer':
      return <AllocatePage place={place} applicationId={id} />
    default:
      if (name.startsWith('en-nature')) return <InKindPart place={place} page={name} />
      if (name.startsWith('exercice-'))
        return <YearPage place={place} startsOn={name.slice('exercice-'.length)} />
      return name.startsWith('compte-') ? (
        <AccountPage key={page} place={place} {...accountIn(name.slice('compte-'.length), id)} />
      ) : (
        <NotFoundPage />
      )
  }
}

/** The fund of a coalition, and one page for each thing that is done with it; the address says which. */
export function FundPart(props: Props) {
  const { name } = nameAndId(props.page)
  return (
    <>
      {name !== '' && <FundPath place={props.place} page={name} />}
      <NamedPage {...props} />
    </>
  )
}
