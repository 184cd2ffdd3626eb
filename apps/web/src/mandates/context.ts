import type { WebContext } from '../web-context.ts'

export const mandates: WebContext = {
  nav: [
    {
      group: 'decide',
      path: '/qui-decide',
      label: { fr: 'Qui décide de quoi', en: 'Who decides what' },
    },
    {
      group: 'decide',
      path: '/mandats',
      covers: ['/decisions', '/fermer'],
      label: { fr: 'Mandats et décisions', en: 'Mandates and decisions' },
    },
  ],
}
