import type { SameKeys } from '../shared/messages.ts'
import type { identityFr } from './messages.fr.ts'

/** Texts of signing in and of the account. */
export const identityEn = {
  actPage: {
    sentTo: 'This link was sent to {address}: you answer in the name of this address.',
    otherHere:
      'In this browser, {other} is signed in; the answer will still be that of {address}. If it is not yours, close this page and ask for a message to your own address.',
    nothingYet:
      'Nothing happens until you press the button at the bottom of this page. Reading commits you to nothing.',
    once: 'This link is for you, works once and opens nothing else.',
    choose: 'Your answer',
    name: 'Your name',
    send: 'Send this answer',
    unknown: 'This link is not valid',
    unknownWhy: 'It may have been cut in two in the message, or be too old. Nothing was done.',
    used: 'It is done already',
    usedWhy: 'This link has served. Your answer is kept; come into Reliance to read it again.',
    expired: 'This link is no longer valid',
    expiredWhy: 'It had an end. Nothing was done; you can still answer by coming into Reliance.',
    shut: 'This link leads nowhere any more',
    shutWhy: 'What it allowed was withdrawn, or you are no longer in that place. Nothing was done.',
    refused: 'This is no longer possible by this link',
    enter: 'Come into Reliance',
    enterWhy: 'We can send a link to come in to the address where you received this message.',
    sendLink: 'Receive a link to come in',
    sent: 'The link is on its way',
    sentWhy: 'Look at your messages: it works once and stays valid for 30 minutes.',
    askThere: 'Ask for a link to come in',
    thanks: 'Thank you. You can close this page.',
  },
  errors: {
    address_malformed: 'This does not look like an e-mail address. Example: name@example.org.',
    link_used: 'This link has already been used. Ask for another one: it arrives within seconds.',
    link_expired: 'This link is no longer valid. Ask for another one: it arrives within seconds.',
    links_too_many:
      'Several links were already asked for this address. Look at your messages, spam too, or come back in {minutes, plural, one {a minute} other {# minutes}}.',
    password_wrong: 'The address and the password do not match. You can also receive a link by e-mail.',
    password_too_short: 'It needs at least {minimum} characters. A short sentence does very well.',
    password_is_address: 'The password contains your address: please choose another one.',
    password_guessable:
      'This password is found in few tries: it is common, repeated, or follows the keyboard or your name. A few words that have nothing to do with one another do better.',
    passkey_refused: 'This passkey was not recognised here. Try again, or receive a link by e-mail.',
    passkey_not_used: 'The passkey was not used. Nothing changed; try again whenever you like.',
    passkey_taken: 'This passkey is already kept.',
    passkey_too_many: 'You already have twenty passkeys. Remove one before you add another.',
    address_differs:
      'This is not the address of this account. Nothing was erased; write the one that is shown above.',
    address_same: 'This is already the address of this account. Nothing changed.',
    address_taken:
      'This address has become that of another account. Nothing changed; come in with it, or choose another one.',
    address_change_over:
      'This request is no longer valid: the link has served, another one took its place, or it was withdrawn. Your address has not changed; begin again from “My account”.',
    proof_needed:
      'First prove that it is you: you came in more than ten minutes ago. What you wrote is kept.',
  },
  mail: {
    signIn: {
      subject: 'Your link to come in',
      hello: 'Hello,\nhere is the link you have just asked for to come into Reliance.',
      action: 'Come into Reliance:',
      once: 'It can be used once, within 30 minutes. It also works on another device than the one you asked from.',
      ignore: 'You asked for nothing? Leave this message: without this link nobody comes in in your place.',
    },
    changeAddress: {
      subject: 'Confirm your new address',
      hello:
        'Hello,\nsomebody wants to come into Reliance with this address, in the place of the one of their account. If it is you, confirm it.',
      action: 'See and confirm:',
      once: 'This link can be used once, within 30 minutes. It also works on another device: you then finish where you asked for it.',
      ignore: 'You asked for nothing? Leave this message and do not confirm: without you nothing changes.',
    },
    addressTaken: {
      subject: 'This address already has an account',
      hello:
        'Hello,\nsomebody asked to come into Reliance with this address, from another account. It already is the address of an account: nothing changed, and nobody else learns of it.',
      yours:
        'If it is you, simply come in with this address. To give it to your other account, first change the address of this one, or erase it in “My data”.',
      action: 'Come into Reliance:',
      ignore: 'You asked for nothing? There is nothing to do.',
    },
    addressChanged: {
      subject: 'The address of your account has changed',
      hello:
        'Hello,\non {when}, your Reliance account took another address. This one opens nothing any more, neither do the links that you received here, and your other sessions are closed.',
      yours:
        'If it was you, there is nothing to do. We write here no more, and this address is no longer kept.',
      not: 'If it was not you, somebody has had access to your mail or to your device. If you have a passkey, come in with it, close the other sessions in “My account” and put your address back. Otherwise write at once to the people who run this site: give this address and the moment named above. And change the password of your mail.',
    },
    erased: {
      subject: 'Your Reliance account is erased',
      hello:
        'Hello,\nyour account is erased. Your name, your address and your sessions are gone; your mandates and participations have ended.',
      kept: 'What organisations and coalitions decided with you stays with them, without your name. Backups that still mention you are destroyed in their turn; if one of them were used, the erasure would be done again.',
      ignore:
        'This is the last message you get from us. If you asked for nothing, write to the people who run this site: somebody has had access to your mail or to your device.',
    },
  },
} as const satisfies SameKeys<typeof identityFr>
