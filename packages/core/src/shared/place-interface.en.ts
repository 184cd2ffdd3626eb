import type { SameKeys } from './messages.ts'
import type { placeInterfaceFr } from './place-interface.fr.ts'

export const placeInterfaceEn = {
  closed: {
    since: 'This space has been closed since {date}',
    why: 'Everything can still be read; nothing is written any more.',
    more: 'What can still be done',
  },
  files: {
    hint: 'A photo, a PDF, an office document: {count} files at most, 20 MB each.',
    list: 'Joined files',
    sending: 'Sending: {share, number, percent}',
    sendingOne: 'Sending {name}',
    waiting: 'A file is on its way…',
    sent: 'Received.',
    again: 'Try again',
    againOne: 'Try again to send {name}',
    remove: 'Remove',
    removeOne: 'Remove {name}',
    enough: '{count} files are joined, the most there can be.',
  },
  address: {
    title: 'The address of this space',
    label: 'Address',
    hint: 'You are found at {address}. The former address will still lead there.',
    submit: 'Change the address',
    changed: 'The address is changed.',
    former: 'Former addresses, which still lead here:',
    formerOne: '{slug}, until {date}',
    formerName: 'Until {date}, its name was “{name}”.',
  },
} as const satisfies SameKeys<typeof placeInterfaceFr>
