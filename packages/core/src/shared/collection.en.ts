import type { collectionFr } from './collection.fr.ts'
import type { SameKeys } from './messages.ts'

export const collectionEn = {
  collection: {
    rights: 'Your rights',
    theirRights: 'Their rights',
    newTab: '(new tab)',
    address:
      'Whoever runs this site keeps this address to let you in and to write to you, nothing else (service you ask for).',
    profile:
      'Whoever runs this site keeps this name to hold your account (service you ask for). A first name is enough.',
    password:
      'Whoever runs this site keeps a fingerprint of this password, to let you in (service you ask for). It is optional.',
    passkey:
      'Whoever runs this site keeps this name and the device’s public key, to let you in (service you ask for). It is optional.',
    mails:
      'Whoever runs this site keeps this choice so as to write only what you want (service you ask for).',
    foundOrganisation:
      'The organisation you create keeps your name, “{name}”, with the mandate you hold there (membership contract).',
    invite:
      '{who} keeps these addresses to invite, and for nothing else (legitimate interest). Each person can decline and be erased.',
    join: '{who} keeps this name and this message to answer you (membership you ask for). The message is optional.',
    membership:
      '{who} keeps your name as long as you are part of it (membership contract). A first name is enough.',
    foundCoalition:
      'The coalition you found keeps this name and shows it to its organisations (consent, which you can withdraw). A function will do.',
    participate:
      '{who} keeps this name and the date of your consent, to tell its organisations who acts (consent, to withdraw here whenever you like).',
    charter:
      '{who} keeps this name under your organisation’s answer, as proof (legitimate interest). The reason is optional.',
    decision: '{who} keeps your name with this answer, as in minutes (legitimate interest).',
    standing:
      '{who} keeps who confirms whom, to know which voices count (legitimate interest). Nothing obliges you to.',
    pledge:
      '{who} keeps who promised, how much and why, as its accounts require (legal obligation). The base stays in your organisation’s space.',
    expense:
      '{who} keeps who asks, who is paid, on which account and for what, as its accounts require (legal obligation). Name, amount and proofs are read by its member organisations; the account only in part, by whoever asks, approves or keeps the fund. The proofs are optional.',
    gift: '{who} keeps who declares a gift and who answers it, what was given, its value and why it is refused, as its accounts require (legal obligation). Name nobody in these texts; what the other organisations read of it follows from the rule of the fund.',
    dues: '{who} keeps what is chosen and paid, when and how, as its accounts require (legal obligation), and why a person is exempt, for as long as their account exists. That person and whoever keeps the dues read it, and nobody else.',
    mandate: '{who} keeps this name with the mandate, so that people know who acts (mandate you accept).',
    propose:
      '{who} keeps your name and those you mention, as in minutes (legitimate interest). The files are optional.',
  },
  ownName: {
    label: 'Your name',
    hint: 'A first name is enough. Your organisations will know you under this name.',
  },
  typing: {
    isBack: 'What you had typed is back.',
    clear: 'Clear',
    cleared: 'Cleared: the form is as it was at first.',
    wrongTitle: 'What is left to correct',
    wrong:
      '{count, plural, =1 {Nothing was sent: one field is to be corrected.} other {Nothing was sent: # fields are to be corrected.}}',
    wrongField: '{label}: {error}',
  },
} as const satisfies SameKeys<typeof collectionFr>
