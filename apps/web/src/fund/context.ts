import type { WebContext } from '../web-context.ts'

export const fund: WebContext = {
  nav: [
    {
      group: 'share',
      path: '/caisse',
      kinds: ['coalition'],
      label: { fr: 'La caisse commune', en: 'The common fund' },
    },
    {
      group: 'share',
      path: '/cotisations',
      kinds: ['organisation'],
      label: { fr: 'Cotisations', en: 'Dues' },
      forMembers: true,
    },
    {
      group: 'share',
      path: '/assiettes',
      kinds: ['organisation'],
      label: { fr: 'Déclaré aux caisses', en: 'Declared to funds' },
    },
  ],
}
