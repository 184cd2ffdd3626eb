import type { WebContext } from '../web-context.ts'

export const fund: WebContext = {
  nav: [
    {
      group: 'share',
      path: '/caisse',
      only: 'coalition',
      label: { fr: 'La caisse commune', en: 'The common fund' },
    },
    {
      group: 'share',
      path: '/cotisations',
      only: 'organisation',
      label: { fr: 'Cotisations', en: 'Dues' },
      forMembers: true,
    },
    {
      group: 'share',
      path: '/assiettes',
      only: 'organisation',
      label: { fr: 'Déclaré aux caisses', en: 'Declared to funds' },
    },
  ],
}
