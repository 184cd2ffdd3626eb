import type { SameKeys } from '../shared/messages.ts'
import type { identityInterfaceFr } from './interface.fr.ts'

export const identityInterfaceEn = {
  signIn: {
    title: 'Sign in',
    sentence: 'Write your address: we send a link to it. There is no password to remember.',
    email: 'E-mail address',
    emailHint: 'The one your organisations write to.',
    emailWrong: 'This address looks incomplete. It has an @ and a dot, as in name@example.org.',
    send: 'Get the link',
    sending: 'Sending…',
    failed: 'The request did not leave',
    failedKept: 'Your address is kept here. Try again in a moment.',
    kept: 'Whoever runs this site keeps your address to let you in and to write to you, nothing else (service you ask for).',
    rights: 'Your rights',
    newTab: '(new tab)',
  },
  mail: {
    sent: 'Look at your mail',
    sentTo:
      'If this address can receive a link, it has just left for {email}. It works once, for {minutes, number} minutes.',
    notHere: 'Nothing received?',
    spam: 'Look in the junk folder; allow two minutes.',
    resend: 'Send the link again',
    resent: 'A new link has just left; the previous one no longer works.',
    wait: '{seconds, plural, one {In one second} other {In # seconds}}.',
    wrong: 'This is not the right address',
    expired: 'This link is no longer valid',
    expiredWhy: 'It has outlived its time. Nothing is lost: ask for another.',
    used: 'This link has already been used',
    usedWhy: 'Each link works once. If it was not you, a new link makes the old one useless.',
    open: 'Your link is good',
    openWhy: 'You enter with the address {email}.',
    signedIn: '{other} is signed in here already: coming in opens the account of {email} instead.',
    elsewhere: 'You are opening this link on another device',
    elsewhereWhy:
      'The request came from elsewhere. To enter here, press; if you asked for nothing, close this page.',
    invited: 'An invitation for you',
    invitedTo:
      '{by, select, none {You are invited to join “{organisation}”.} other {{by} invites you to join “{organisation}”.}}',
    invitedNext: 'Once there, you accept or decline.',
    enterInvited: 'Come in',
    enterHere: 'Enter on this device',
    entering: 'Entering…',
    newLink: 'Get a new link',
  },
  password: {
    have: 'I have a password',
    useLink: 'Get a link instead',
    label: 'Password',
    enter: 'Come in',
    entering: 'Coming in…',
    passkey: 'Enter with a passkey',
  },
} as const satisfies SameKeys<typeof identityInterfaceFr>
