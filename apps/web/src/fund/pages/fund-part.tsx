import { NotFoundPage } from '../../home/not-found-page.tsx'
import type { Place } from '../../person.ts'
import { BooksPage } from '../books-page.tsx'
import { CarrierPage } from '../carrier-page.tsx'
import { FundPage } from '../fund-page.tsx'

type FundSearch = { organisation?: string; sujet?: string }

import { PayPage } from '../pay-page.tsx'
import { GrantedPage } from '../payouts/granted-page.tsx'
import { PayoutsPage } from '../payouts/payouts-page.tsx'
import { PledgePage } from '../pledge-page.tsx'
import { PledgeRulePage } from '../pledge-rule-page.tsx'
import { TreasuryPage } from '../treasury-page.tsx'

type Props = { place: Place; page: string | undefined; search: FundSearch }

/** The fund of a coalition, and one page for each thing that is done with it; the address says which. */
export function FundPart({ place, page, search }: Props) {
  switch (page) {
    case undefined:
      return <FundPage place={place} />
    case 'promettre':
      return <PledgePage place={place} organisationId={search.organisation} />
    case 'verser':
      return <PayPage place={place} organisationId={search.organisation} />
    case 'tresorerie':
      return <TreasuryPage place={place} />
    case 'comptes':
      return <BooksPage place={place} />
    case 'suivi':
      return <GrantedPage place={place} applicationId={search.sujet} />
    case 'paiements':
      return <PayoutsPage place={place} />
    case 'regle':
      return <PledgeRulePage place={place} />
    case 'gestion':
      return <CarrierPage place={place} />
    default:
      return <NotFoundPage />
  }
}
