import type { WebContext } from '../web-context.ts'

export const decisions: WebContext = {
  nav: [
    {
      group: 'decide',
      path: '/tensions',
      label: { fr: 'Tensions', en: 'Tensions' },
    },
  ],
}
