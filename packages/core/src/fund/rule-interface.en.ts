import type { SameKeys } from '../shared/messages.ts'
import type { ruleInterfaceFr } from './rule-interface.fr.ts'

/** Pages of the rule of the fund, of who holds it, and of what was declared. */
export const ruleInterfaceEn = {
  pledgeRule: {
    title: 'Propose the rule of the fund',
    sentence:
      'The plenary decides what each organisation pays. The rule holds for promises to come; those that are made stay.',
    kind: 'How the share is computed',
    kinds: {
      rate: 'A share of what each declares',
      band: 'An amount by size',
      fixed: 'The same amount for all',
      free: 'What each decides',
    },
    basis: 'A share of what',
    bases: {
      expenses: 'Last year’s expenses',
      income: 'Last year’s income',
      budget: 'The voted budget',
    },
    percent: 'Rate, in per cent',
    floor: 'At least, in euros (optional)',
    cap: 'At most, in euros (optional)',
    fixed: 'Amount, in euros',
    bands: 'The steps',
    bandUpTo: 'Expenses up to, in euros',
    bandLast: 'Beyond',
    bandDue: 'Pays, in euros',
    addBand: 'Add a step',
    removeBand: 'Take this step away',
    firstYear: 'From the year',
    dueMonth: 'To be paid before the end of',
    disclosure: 'What the other organisations read',
    disclosures: {
      bands: 'Who paid, and a size band',
      names: 'Who paid, never how much',
      totals: 'Totals, without names',
      open: 'Every amount',
    },
    isPublic: 'Show everybody what came in, without any name (if the coalition has a public page)',
    disclosureHint:
      'An exact share of 1% in an open book publishes each budget. The first three choices avoid it; a choice that hides more holds at once, one that shows more waits for the next year.',
  },
  carrier: {
    title: 'Propose who holds the fund',
    sentence:
      'A member organisation keeps the money on an account that serves nothing else. It sees all that passes there; it does not decide what goes out.',
    organisation: 'Organisation',
    holder: 'Holder of the account, as the bank writes it',
    iban: 'IBAN of the fund’s account',
    ibanHint: 'Spaces and dashes do not matter.',
    convention: 'In its books',
    conventions: {
      own: 'As income of its own (contributions received)',
      mandate: 'As money kept for others (mandate)',
    },
    conventionHint: 'Its accountant says so. Another decision can change it.',
  },
  bases: {
    title: 'What we declared to common funds',
    why: 'These figures are in your space, and nowhere else. Reading them is recorded in the organisation’s register.',
    show: 'Show them',
    keptFor: 'It is kept for those who commit the organisation to common funds.',
    keptBack: 'Back to the organisation',
    none: 'Nothing was declared yet.',
    coalition: 'Coalition',
    year: 'Year',
    base: 'What was declared',
    declaredOn: 'Declared on',
  },
} as const satisfies SameKeys<typeof ruleInterfaceFr>
