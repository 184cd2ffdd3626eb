import { BudgetContent } from '../src/fund/expenses/budget-page.tsx'
import { ExpenseContent } from '../src/fund/expenses/expense-page.tsx'
import type { Place } from '../src/person.ts'
import { coalition } from './demo-coalition.ts'
import type { Frame } from './frames.tsx'
import type { Screen } from './screens.tsx'

const place = {
  spaceId: coalition.seed,
  kind: 'coalition',
  name: coalition.name,
  slug: 'archipel',
  closedAt: null,
} as unknown as Place

const frame = (path: string): Frame => ({
  place: 'coalition',
  seed: coalition.seed,
  name: coalition.name,
  path,
})
const nothing = () => undefined

const line = (lineId: string, name: string, purpose: string, figures: readonly string[]) => {
  const [adopted = '', paid = '', approved = '', left = ''] = figures
  return { lineId, name, purpose, adopted, paid, approved, left }
}
const lines = [
  line('l1', 'Assemblées', 'Se voir deux fois par an', ['1800.00', '940.00', '320.50', '539.50']),
  line('l2', 'Impression', 'Affiches et tracts', ['600.00', '412.90', '0.00', '187.10']),
  line('l3', 'Traduction et interprétation', 'Se comprendre', ['900.00', '0.00', '1150.00', '-250.00']),
]
const total = { adopted: '3300.00', paid: '1352.90', approved: '1470.50', left: '476.60' }
const decision = { decisionId: 'd31', number: 31 }

/** The budget of a year with a line that a decision went beyond, and an expense of which more is asked. */
export const fundScreens: Record<string, Screen> = {
  budget: {
    frame: frame('/caisse'),
    content: (
      <BudgetContent
        place={place}
        onYear={nothing}
        read={{
          year: 2026,
          today: 2026,
          years: [2026, 2025],
          budget: { adoptedAt: '2026-01-15T10:00:00Z', decision, lines, total },
        }}
      />
    ),
  },
  expense: {
    frame: frame('/caisse'),
    content: (
      <ExpenseContent
        place={place}
        expense={{
          expenseId: 'e12',
          number: 12,
          title: 'Interprètes de l’assemblée d’automne',
          organisation: 'La Garance commune',
          organisationId: 'o01',
          payee: 'Coopérative Polyglotte',
          payeeId: null,
          payeeName: 'Coopérative Polyglotte',
          amount: '1150.00',
          incurredOn: '2026-11-14',
          state: 'incomplete',
          line: 'Traduction et interprétation',
          budgetLineId: 'l3',
          paidOn: null,
          purpose: 'Que les trois langues de la coalition soient entendues.',
          payoutId: 'p12',
          revision: 1,
          payment: 'draft',
          isPaidAlready: false,
          ground: { isOwn: false, ...decision },
          account: {
            iban: 'FR76 … 185',
            flags: ['first_payee', 'iban_new'],
            payableAt: '2026-11-17T18:00:00Z',
            accountId: 'a12',
          },
          approvedBy: ['L’Étincelle communaliste'],
          files: [{ fileId: 'f12', name: 'devis-polyglotte.pdf', bytes: 84_000 }],
          steps: [
            {
              stepId: 's1',
              step: 'return',
              note: 'C’est un devis : joignez la facture.',
              takenAt: '2026-11-17T09:00:00Z',
            },
          ],
          submittedAt: '2026-11-15T18:00:00Z',
          can: { repeat: true, change: true, return: false, refuse: true, approve: false, propose: false },
        }}
      />
    ),
  },
}
