import type { WebContext } from '../web-context.ts'

export const calendar: WebContext = {
  nav: [
    {
      group: 'act',
      path: '/agenda',
      kinds: ['organisation', 'coalition'],
      label: { fr: 'Agenda', en: 'Calendar' },
    },
  ],
}
