import type { WebContext } from '../web-context.ts'

export const resources: WebContext = {
  nav: [
    {
      group: 'share',
      path: '/moyens',
      label: { fr: 'Moyens', en: 'Resources' },
      only: 'coalition',
    },
  ],
}
