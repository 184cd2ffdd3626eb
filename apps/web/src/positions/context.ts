import type { WebContext } from '../web-context.ts'

export const positions: WebContext = {
  nav: [
    {
      group: 'talk',
      path: '/positions',
      only: 'coalition',
      label: { fr: 'Ce qui unit, ce qui sépare', en: 'What unites, what separates' },
    },
    {
      group: 'talk',
      path: '/positions/feuille',
      only: 'coalition',
      label: { fr: 'Notre feuille', en: 'Our sheet' },
    },
    {
      group: 'talk',
      path: '/positions/questions',
      only: 'coalition',
      label: { fr: 'Questions', en: 'Questions' },
    },
    {
      group: 'talk',
      path: '/positions/tours',
      only: 'coalition',
      label: { fr: 'Tours et énoncés', en: 'Rounds, statements' },
    },
    {
      group: 'talk',
      path: '/positions/fichiers',
      only: 'coalition',
      covers: ['/consultations'],
      label: { fr: 'Fichiers', en: 'Files' },
    },
  ],
}
