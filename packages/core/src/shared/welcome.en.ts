import type { Messages, SameKeys } from './messages.ts'
import type { welcomeFr } from './welcome.fr.ts'

/** The first page of somebody who has not been here, in English. */
export const welcomeEn = {
  title: 'Act together, stay yourselves',
  lead: 'Reliance is the common house of coalitions: associations, cooperatives, unions, movements and local groups act together in it, and each organisation keeps its identity, its members and its data.',
  enter: 'Come in, or make an account',
  enterHint: 'An e-mail address is enough: a new address makes an account.',
  banks: {
    home: 'At home',
    homeText:
      'Your members, your debates, your drafts. Nobody else sees them, not even the coalition that you are part of.',
    coalition: 'The coalition',
    together: 'In the coalition',
    togetherText:
      'What you choose to publish, and nothing more. You can withdraw it, and leave with your data.',
  },
  what: 'What people do here',
  doing: {
    unite: {
      title: 'Say what unites, and what separates',
      text: 'Each organisation takes a position on the same statements. Agreements and disagreements stand side by side, at the same size, and people work on what remains to be clarified.',
    },
    decide: {
      title: 'Decide, and know who decides what',
      text: 'A decision names what it changes, and takes effect when enough voices have said so, with one click in a mail. Each mandate has a term and can be recalled.',
    },
    charter: {
      title: 'Commit to a charter',
      text: 'It can be read in full by the link in its mail, is signed or refused without making an account, and keeps all its versions.',
    },
  },
  begin: 'How to begin',
  steps: {
    link: 'Give your address: a link arrives that lets you in without a password.',
    organisation:
      'Make the space of your organisation by giving it a name. If somebody has invited you, the link in their mail is enough.',
    coalition: 'Found a coalition, or ask to enter one that exists.',
  },
  whose: 'Whose is it?',
  whoseText:
    'Reliance is free software (AGPL), without advertising or tracking. Each installation has its own host and its own legal notice, at the bottom of the page.',
} as const satisfies Messages & SameKeys<typeof welcomeFr>
