import type { WebContext } from '../web-context.ts'

export const coalitions: WebContext = {
  nav: [
    {
      group: 'us',
      path: '',
      only: 'coalition',
      onTheWay: true,
      label: { fr: 'La coalition', en: 'The coalition' },
    },
    {
      group: 'us',
      path: '/charte',
      only: 'coalition',
      onTheWay: true,
      covers: ['/nouvelle-charte'],
      label: { fr: 'La charte', en: 'The charter' },
    },
    {
      group: 'us',
      path: '/organisations',
      only: 'coalition',
      covers: ['/inviter'],
      label: { fr: 'Organisations membres', en: 'Member organisations' },
    },
    {
      group: 'us',
      path: '/reglages',
      only: 'coalition',
      onTheWay: true,
      covers: ['/modifier', '/quitter'],
      label: { fr: 'Réglages', en: 'Settings' },
    },
  ],
}
