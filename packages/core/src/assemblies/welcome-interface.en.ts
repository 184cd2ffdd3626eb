import type { SameKeys } from '../shared/messages.ts'
import type { welcomeInterfaceFr } from './welcome-interface.fr.ts'

export const welcomeInterfaceEn = {
  welcome: {
    title: 'Welcome of newcomers',
    invited: 'You are expected before the assembly, {when}: you are told how it goes.',
    by: '{name} welcomes you.',
    hosting: 'You welcome {count, plural, =0 {nobody so far} =1 {one person} other {# people}}, {when}.',
    isHost: '{name} welcomes {count, plural, =0 {nobody so far} =1 {one person} other {# people}}, {when}.',
    wanted:
      'Nobody welcomes {count, plural, =1 {the person who is new} other {the # people who are new}} yet, {when}.',
    none: 'Nobody is new: the welcome will be announced to nobody.',
    host: 'I welcome them',
    hosted: 'You welcome them. A mail tells you when, and how many people.',
    giveBack: 'I can no longer welcome them',
    givenBack: 'The welcome looks for somebody else.',
    change: 'Prepare the welcome',
    minutes: 'How many minutes before the assembly',
    minutesHint: 'For people who never came to one or have just joined. 0: no welcome.',
    who: 'Who welcomes them',
    whoHint: 'This person is told by mail.',
    nobody: 'Nobody yet',
    save: 'Save the welcome',
    saved: 'The welcome is saved.',
  },
} as const satisfies SameKeys<typeof welcomeInterfaceFr>
