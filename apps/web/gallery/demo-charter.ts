import type { CharterSigningProps } from '../src/coalitions/charter-signing.tsx'

export const demoCharter: Pick<CharterSigningProps, 'charter' | 'previous'> = {
  charter: {
    version: '2.1',
    lang: 'fr',
    articles: [
      {
        id: 'article-1',
        title: '1. Agir ensemble sans fusionner',
        paragraphs: [
          'L’archipel réunit des organisations qui gardent leur nom, leurs membres, leurs comptes et leur manière de décider.',
          'Chaque organisation choisit, action par action, d’y prendre part ou non. Ne pas prendre part n’a pas à être justifié.',
        ],
      },
      {
        id: 'article-2',
        title: '2. Une organisation, une voix',
        paragraphs: [
          'À la plénière, chaque organisation membre porte une voix, quelle que soit sa taille. La plénière décide par consentement.',
        ],
      },
      {
        id: 'article-3',
        title: '3. Ce que nous partageons',
        paragraphs: [
          'Une organisation ne montre à l’archipel que ce qu’elle publie. La liste de ses membres ne lui est jamais demandée.',
          'Quitter l’archipel se fait en une fois ; l’organisation emporte ses données.',
        ],
      },
      {
        id: 'article-4',
        title: '4. La parole en réunion',
        paragraphs: [
          'Nos réunions durent deux heures au plus. La priorité de parole va aux personnes qui ont le moins parlé et aux femmes.',
        ],
      },
      {
        id: 'article-5',
        title: '5. Nos désaccords',
        paragraphs: [
          'Les accords et les désaccords ont la même place dans nos textes, nos comptes rendus et nos prises de parole.',
          'Sur un désaccord assumé, personne ne parle au nom de l’archipel.',
        ],
      },
    ],
  },
  previous: {
    version: '2.0',
    changes: [
      {
        articleId: 'article-4',
        title: '4. La parole en réunion',
        before: 'La priorité de parole va aux personnes qui ont le moins parlé.',
        after: 'La priorité de parole va aux personnes qui ont le moins parlé et aux femmes.',
      },
      {
        articleId: 'article-5',
        title: '5. Nos désaccords',
        before: null,
        after: 'Sur un désaccord assumé, personne ne parle au nom de l’archipel.',
      },
    ],
  },
}
