import type { SameKeys } from '../shared/messages.ts'
import type { duesFr } from './dues-messages.fr.ts'

export const duesEn = {
  duesPaper: {
    title: 'Certificate of payment',
    foot: '{organisation}, {day}',
    file: 'certificate-of-payment',
    organisation: 'Organisation',
    person: 'Person',
    campaign: 'Dues',
    period: 'Time',
    days: 'from {from} to {through}',
    validity: 'Up to date',
    validDays: 'from {from} to {through}',
    notValid: 'not on this day',
    payments: 'What was received',
    day: 'Day',
    means: 'How',
    amount: 'Amount',
    total: 'In all',
    none: 'Nothing was received for these dues.',
    certificate:
      'This certificate says what the organisation received up to {day}. It is a certificate of payment; it is not a tax receipt.',
  },
  duesMeans: {
    cash: 'Cash',
    cheque: 'Cheque',
    transfer: 'Transfer',
    bank: 'Transfer, on the statement',
  },
  duesFile: {
    name: 'dues',
    gone: 'Deleted account',
    columns: {
      campaign: 'Dues',
      person: 'Person',
      amount: 'Amount',
      receivedOn: 'Received on',
      means: 'How',
      reference: 'Reference',
      validFrom: 'Up to date from',
      validThrough: 'Up to date until',
      takenBackOn: 'Taken back on',
      reason: 'Reason',
    },
  },
  mail: {
    dues_opened_fixed: {
      subject: '{place}: {name}',
      body: 'Hello,\n{place} asks for dues, {name}: {amount} from each member. Whoever pays is up to date until {until}.\n\nYour page gives the account, your reference and a code to scan.',
      action: 'Pay the dues:',
    },
    dues_opened_free: {
      subject: '{place}: {name}',
      body: 'Hello,\n{place} asks for dues, {name}: each member chooses the amount, {amount} is suggested. Whoever pays is up to date until {until}.\n\nYour page gives the account, your reference and a code to scan.',
      action: 'Choose and pay the dues:',
    },
    dues_opened_scale: {
      subject: '{place}: {name}',
      body: 'Hello,\n{place} asks for dues, {name}: from {least} to {most}, by the step that each member chooses, with nothing to prove. Whoever pays is up to date until {until}.\n\nYour page gives the account, your reference and a code to scan.',
      action: 'Choose and pay the dues:',
    },
    dues_paid: {
      subject: '{place}: {amount} received, thank you',
      body: 'Hello,\n{place} received {amount} from you on {receivedOn}, for {name}. Thank you. You are up to date until {until}.\n\nYour page keeps your payments and a certificate of payment.',
      action: 'See my dues:',
    },
    dues_paid_part: {
      subject: '{place}: {amount} received, thank you',
      body: 'Hello,\n{place} received {amount} from you on {receivedOn}, for {name}. Thank you. {left} is still missing before you are up to date.',
      action: 'See my dues:',
    },
    dues_paid_after: {
      subject: '{place}: {amount} received, thank you',
      body: 'Hello,\n{place} received {amount} from you on {receivedOn}, for {name}. Thank you. These dues held until {until}: they do not make you up to date today.',
      action: 'See my dues:',
    },
    dues_taken_back: {
      subject: '{place}: a mistake about your dues',
      body: 'Hello,\n{place} had counted {amount}, of {receivedOn}, as your payment for {name}. That is taken back: the message of thanks no longer holds, nor does the day that it gave if this payment was needed for it.\n\nThe reason: {reason}\n\nIf this is wrong, write to whoever keeps the dues.',
      action: 'See my dues:',
    },
    dues_exempted: {
      subject: '{place}: you do not have to pay these dues',
      body: 'Hello,\n{place} exempts you from {name}. You are up to date until {until} without paying anything. Whoever keeps the dues knows, and nobody else.',
      action: 'See my dues:',
    },
    dues_exemption_ended: {
      subject: '{place}: the exemption from dues is over',
      body: 'Hello,\n{place} has ended the exemption that you had from {name}. Your page says where you stand.',
      action: 'See my dues:',
    },
    dues_until_changed: {
      subject: '{place}: another day for your dues',
      body: 'Hello,\n{place} has corrected the day of {name}: you are up to date until {until}.\n\nThe reason: {reason}',
      action: 'See my dues:',
    },
    dues_reminded: {
      subject: '{place}: reminder, {name}',
      body: 'Hello,\nunless we are mistaken, {place} has not received your dues {name} yet: {amount}. If your transfer is on its way, do nothing.\n\nBy transfer to {holder}\nIBAN {iban}\nReference to copy: {reference}\n\nIs it difficult? Tell whoever keeps the dues: an exemption is possible. You alone read this message.',
      action: 'See my dues and the code to scan:',
    },
    dues_reminded_choose: {
      subject: '{place}: reminder, {name}',
      body: 'Hello,\nunless we are mistaken, {place} has not received your dues {name} yet. You choose the amount: {amount} is enough to be up to date. If your transfer is on its way, do nothing.\n\nBy transfer to {holder}\nIBAN {iban}\nReference to copy: {reference}\n\nIs it difficult? Tell whoever keeps the dues: an exemption is possible. You alone read this message.',
      action: 'Choose and pay the dues:',
    },
  },
  errors: {
    dues_amount_missing: 'Say an amount. Nothing was saved.',
    dues_amount_zero:
      'Dues are more than zero euros; to ask nothing of a person, record an exemption. Nothing was saved.',
    dues_amount_low: 'The lowest amount is {minimum}. Nothing was saved.',
    dues_amount_high:
      'That is more than twenty times the most that these dues ask; a payment up to {maximum} can be saved. Nothing was saved; check the amount.',
    dues_step_missing: 'Choose one of the steps. Nothing was saved.',
    dues_steps_count: 'A scale has from two to eight steps. Nothing was saved.',
    dues_steps_alike: 'Two steps have the same name. Nothing was saved; rename one of them.',
    dues_suggested_low: 'The suggested amount is lower than the minimum. Nothing was saved.',
    dues_period_unordered: 'The time ends before it begins. Nothing was saved.',
    dues_until_early: 'One is up to date at least until the end of the time. Nothing was saved.',
    dues_until_late: 'This day is more than two years after the end of the time. Nothing was saved.',
    dues_until_past: 'This day is over: nobody would be up to date. Nothing was saved.',
    dues_closed: 'These dues are closed. Nothing has changed.',
    dues_open_already: 'Dues are open already: close them first. Nothing was saved.',
    dues_not_member: 'This person is no member of the organisation. Nothing has changed.',
    dues_exempt: 'This person is exempt already. Nothing has changed.',
    dues_exempt_self:
      'You cannot exempt yourself; somebody else who keeps the dues does it. Nothing has changed.',
    dues_not_exempt: 'This person is not exempt. Nothing has changed.',
    dues_paid_already: 'This person has paid already. Nothing has changed.',
    dues_payment_gone: 'This payment was taken back already, or is not there any more. Nothing has changed.',
    dues_reason_missing: 'Say why in a few words. Nothing has changed.',
    dues_line_waits: 'This line waits already. Nothing has changed.',
    dues_line_paid: 'This line is a payment already. Nothing has changed; take that payment back first.',
    dues_line_aside: 'This line was set aside. Nothing has changed; put it back first.',
    dues_no_campaign: 'No dues are open yet: the account is not known. Nothing was imported.',
    dues_received_early:
      'This day is too early for these dues; the first possible one is {earliest}. Nothing was saved.',
    dues_remind_early: 'The first reminder can be sent on {from}. No reminder was sent.',
    dues_not_late: '{name} is up to date. No reminder was sent.',
    dues_reminded_lately:
      '{name} was reminded less than fourteen days ago. No reminder was sent; leave this name out, or come back later.',
  },
} as const satisfies SameKeys<typeof duesFr>
