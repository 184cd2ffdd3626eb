import type { WebContext } from '../web-context.ts'

export const calendar: WebContext = {
  nav: [
    {
      group: 'act',
      path: '/agenda',
      label: { fr: 'Agenda', en: 'Calendar' },
    },
  ],
}
