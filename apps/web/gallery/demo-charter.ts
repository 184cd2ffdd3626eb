import { charterArticles } from '@reliance/core/coalitions/charter-articles.ts'
import { charterChanges } from '@reliance/core/coalitions/charter-changes.ts'
import { runSteps } from '@reliance/core/shared/steps.ts'
import type { SignCharterProps } from '../src/coalitions/sign-charter.tsx'

const text = `1. Agir ensemble sans fusionner

L’archipel réunit des organisations qui gardent leur nom, leurs membres, leurs comptes et leur manière de décider.

Chaque organisation choisit, action par action, d’y prendre part ou non. Ne pas prendre part n’a pas à être justifié.

2. Une organisation, une voix

À la plénière, chaque organisation membre porte une voix, quelle que soit sa taille. La plénière décide par consentement.

3. Ce que nous partageons

Une organisation ne montre à l’archipel que ce qu’elle publie. La liste de ses membres ne lui est jamais demandée.

Quitter l’archipel se fait en une fois ; l’organisation emporte ses données.

4. La parole en réunion

Nos réunions durent deux heures au plus. La priorité de parole va aux personnes qui ont le moins parlé et aux femmes.

5. Nos désaccords

Les accords et les désaccords ont la même place dans nos textes, nos comptes rendus et nos prises de parole.

Sur un désaccord assumé, personne ne parle au nom de l’archipel.`

const earlier = `1. Agir ensemble sans fusionner

L’archipel réunit des organisations qui gardent leur nom, leurs membres, leurs comptes et leur manière de décider.

Chaque organisation choisit, action par action, d’y prendre part ou non. Ne pas prendre part n’a pas à être justifié.

2. Ce que nous partageons

Une organisation ne montre à l’archipel que ce qu’elle publie. La liste de ses membres ne lui est jamais demandée.

Quitter l’archipel se fait en une fois ; l’organisation emporte ses données.

3. Une organisation, une voix

À la plénière, chaque organisation membre porte une voix, quelle que soit sa taille. La plénière décide par consentement.

4. La parole en réunion

Nos réunions durent trois heures au plus. La priorité de parole va aux personnes qui ont le moins parlé.

5. Nos désaccords

Les accords et les désaccords ont la même place dans nos textes, nos comptes rendus et nos prises de parole.`

export const demoCharter: Pick<SignCharterProps, 'charter' | 'previous'> = {
  charter: { version: '2.1', lang: 'fr', articles: charterArticles(text) },
  previous: { version: '2.0', changes: runSteps(charterChanges(earlier, text)) },
}
