import type { SameKeys } from '../shared/messages.ts'
import type { cardInterfaceFr } from './card-interface.fr.ts'

export const cardInterfaceEn = {
  card: {
    payTitle: 'Or by card or debit',
    payWhy:
      'On the page of Stripe, which {carrier} uses. The numbers of your card or account never pass through Reliance.',
    pay: 'Pay by card or debit',
    payAmount: '{amount}, what is due now.',
    underWay: 'A debit of {amount} is under way',
    underWayWhy:
      'The bank takes 5 to 14 days to pay it. It counts for your promise then; nothing else is to be done.',
    back: 'Back to the fund',
    again: 'Pay what is due',
    stateTitle: 'Payment of {organisation}',
    states: {
      waiting: 'Stripe has not answered yet',
      processing: 'Debit under way',
      paid: 'Thank you, it has arrived',
      failed: 'The bank did not pay',
      expired: 'Nothing was paid',
    },
    stateWhy: {
      waiting:
        'If you have just paid {amount}, it arrives in a moment: this page will say so by itself. If not, nothing was taken.',
      processing:
        'The debit of {amount} was asked of your bank, which takes 5 to 14 days to pay it. A message will tell you when it has arrived, or if it is refused.',
      paid: '{amount} counts for the promise of {organisation}, {year}. A receipt is on its way by mail.',
      failed: 'The payment of {amount} did not go through. You can start again, or pay by transfer.',
      expired: 'The page of payment closed without a payment of {amount}. You can start again.',
    },
    link: 'Card and debit',
    title: 'Receive by card and by debit',
    sentence:
      'With the Stripe account of the organisation that holds the fund. Without it one pays by transfer, and everything works.',
    noCarrier: 'Nobody holds the fund yet',
    noCarrierWhy:
      'A decision first names the organisation that keeps the money. Its Stripe account is connected after that.',
    otherCarrier: '{carrier} connects its account',
    otherCarrierWhy:
      'The money arrives on the account of {carrier}: one of its people, who also keeps the treasury of the coalition, follows the steps of this page.',
    connected: 'The Stripe account of {carrier} is connected',
    connectedWhat: '{name} ({account}), since {date}.',
    testMode: 'Test keys: no money moves.',
    refused: 'Stripe takes this key no more',
    refusedWhy:
      'Since {date}, nothing can be paid by card or by debit. Create a restricted key in Stripe and paste it below.',
    fixed: 'The account is fixed to {account}: a key of another account will be refused.',
    steps: 'Connect the account, in four steps',
    replace: 'Replace the key or the secret',
    stepMethods:
      'In Stripe, open Settings, then Payment methods: switch cards and SEPA Direct Debit on. In Payouts, choose automatic payouts to the account of the fund.',
    stepKey:
      'Open Developers, then API keys: create a restricted key, named Reliance. Give it these rights, and no others:',
    stepHook: 'Open Developers, then Webhooks: add a destination at the address below, with these events:',
    stepPaste:
      'Paste the restricted key and the signing secret of that destination here. They are kept encrypted, and nobody can read them again.',
    hookUrl: 'Address to give to Stripe',
    copy: 'Copy',
    copied: 'Copied',
    restrictedKey: 'Restricted key',
    restrictedKeyHint: 'It begins with rk_live_. Never paste a key that begins with sk_.',
    restrictedKeyHintTest: 'It begins with rk_live_, or with rk_test_ for a try without money.',
    webhookSecret: 'Signing secret',
    webhookSecretHint: 'It begins with whsec_.',
    webhookSecretKept: 'It begins with whsec_. Leave it empty to keep the former one.',
    connect: 'Try and connect',
    connecting: 'Stripe is being asked',
    done: 'Stripe account connected.',
    disconnect: 'Receive no more by card',
    disconnectWhy:
      'The keys are erased. Nothing can be paid by card or by debit any more, and what is given back or contested in Stripe will no longer arrive in the books of the fund. You can connect the same account again later.',
    disconnected: 'Stripe account disconnected.',
    keep: 'Keep',
    payouts: 'What Stripe transferred to the bank',
    payoutsNone: 'Nothing yet.',
    payoutOn: 'Arrives on',
    payoutAmount: 'Amount',
    payoutOutside: 'Of which outside the fund',
    payoutState: 'Where it stands',
    payoutStates: {
      sent: 'on its way',
      arrived: 'found on the statement',
      back: 'back at Stripe',
    },
    payoutsWhy:
      'A transfer gathers several payments, without fees. “Outside the fund”: what the organisation sells elsewhere on the same account; it is its own.',
  },
} as const satisfies SameKeys<typeof cardInterfaceFr>
