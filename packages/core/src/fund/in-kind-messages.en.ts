import type { SameKeys } from '../shared/messages.ts'
import type { inKindFr } from './in-kind-messages.fr.ts'

export const inKindEn = {
  accounts: {
    used_goods: 'Goods used',
    used_loan: 'Use of what was lent',
    used_services: 'Services used',
    used_time: 'Time of volunteers used',
    given_goods: 'Goods given',
    given_services: 'Loans and services given',
    given_time: 'Time of volunteers given',
  },
  purposes: {
    in_kind: 'Gift in kind: {title}',
    in_kind_undone: 'Gift in kind reversed: {title}',
  },
  mail: {
    gift_declared: {
      subject: '{place}: a gift in kind is to be countersigned',
      body: 'Hello,\n{organisation} declares a gift in kind to {place}: {name}. It counts once somebody of another member organisation has checked that it was made and that its value is right, and countersigns it. One signature is enough; it can also be refused, with a reason.',
      action: 'Read the gift and answer:',
    },
    gift_countersigned: {
      subject: '{place}: your gift in kind is countersigned, {amount}',
      body: 'Hello,\n{signer} countersigns the gift in kind of {organisation} to {place}: {name}, {amount}. It stands in the books, beside the money.',
      action: 'See your gifts:',
    },
    gift_refused: {
      subject: '{place}: your gift in kind is not countersigned',
      body: 'Hello,\n{signer} does not countersign the gift in kind of {organisation} to {place}: {name}. This is why:\n\n{reason}\n\nTo correct it, declare it again.',
      action: 'See your gifts:',
    },
    gift_undone: {
      subject: '{place}: a gift in kind is reversed, {amount}',
      body: 'Hello,\nthe treasury of {place} reverses the gift in kind of {organisation}: {name}, {amount}. This is why:\n\n{reason}',
      action: 'See your gifts:',
    },
  },
  errors: {
    quantity_unreadable: 'This quantity cannot be read. Write 12 or 7.5, for example. Nothing was saved.',
    quantity_out_of_range: 'A quantity is more than zero and at most a million. Nothing was saved.',
    gift_value_out_of_range:
      'The value of a gift is from one cent to ten million euros. Check the quantity and the value; nothing was saved.',
    gift_in_future: 'This day is in the future: a gift is declared once it was made. Nothing was saved.',
    gift_of_own:
      'A gift is countersigned by somebody of another organisation, who does not represent the one that gives. Nothing changed.',
    gift_by_member: 'Only a member organisation gives or countersigns. Nothing was saved.',
    gift_settled: 'This gift has its answer already, or was withdrawn. Nothing changed; reload the page.',
    gift_not_signed: 'Only a countersigned gift is reversed, and once. Nothing changed.',
    in_kind_percent_out_of_range: 'The part in kind is from 0 to 100%. Nothing was proposed.',
    in_kind_beyond: 'The rule allows {most} in kind at most in this promise. Nothing was saved.',
    in_kind_reason_missing: 'Say in a few words what will be given in kind. Nothing was saved.',
    gifts_waiting:
      '{count} gifts of your organisation wait for a countersignature already. Wait for an answer, or withdraw one. Nothing was saved.',
    gift_taken: 'This gift is declared already. Nothing changed.',
  },
} as const satisfies SameKeys<typeof inKindFr>
