import type { WebContext } from '../web-context.ts'

export const actions: WebContext = {
  nav: [
    {
      group: 'act',
      path: '/actions',
      label: { fr: 'Plan d’actions', en: 'Action plan' },
      only: 'coalition',
      forMembers: true,
    },
  ],
}
