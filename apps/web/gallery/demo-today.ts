import type { PlaceSteps } from '../src/home/first-steps.tsx'
import type { Today } from '../src/home/today-page.tsx'
import { demoToday } from './demo-coalition.ts'

export const today: Today = {
  placeName: 'Archipel des Trois Rives',
  on: demoToday,
  act: { label: 'Répondre à La Garance commune', href: '#1' },
  waiting: [
    {
      id: 'w1',
      sentence: 'Ouvrir ou non un atelier sur « salarier la coordination »',
      detail: 'La Garance commune demande à y travailler',
      href: '#1',
      beforeOn: '2026-11-28',
    },
    {
      id: 'w2',
      sentence: 'Contresigner la décision du comité gouvernance',
      detail: 'Une deuxième personne doit la confirmer',
      href: '#2',
      beforeOn: '2026-11-24',
    },
    {
      id: 'w3',
      sentence: 'Dire qui tient la liaison du Diois',
      detail: 'Le mandat est arrivé à son terme, le rôle est vacant',
      href: '#3',
      sinceOn: '2026-11-18',
    },
  ],
  late: [
    { id: 'l1', sentence: 'Promesse de Radio Micocoulier : 520,00 €', href: '#4', sinceOn: '2026-06-30' },
    { id: 'l2', sentence: 'Bilan du Garage à vélos itinérant', href: '#5', sinceOn: '2026-11-15' },
  ],
  soon: [
    {
      id: 's1',
      sentence: 'Assemblée de L’Étincelle communaliste',
      detail: 'ce soir, 18 h 30, Lille',
      href: '#6',
    },
    {
      id: 's2',
      sentence: 'Plénière',
      detail: 'samedi 28 novembre, 9 h 30, Salle du Moulin, Crest',
      href: '#7',
    },
    {
      id: 's3',
      sentence: 'Second versement du Réseau Passerelles',
      detail: 'lundi 30 novembre',
      href: '#8',
    },
    {
      id: 's4',
      sentence: 'Renouveler le mandat Communication',
      detail: 'la fenêtre s’ouvre lundi 30 novembre',
      href: '#9',
    },
  ],
  others: [
    { id: 'o1', sentence: 'Signature de la charte 2.1', detail: 'Réseau Passerelles', href: '#10' },
    { id: 'o2', sentence: 'Enquête sur les moyens', detail: '9 réponses sur 12', href: '#11' },
    {
      id: 'o3',
      sentence: 'Sono du samedi 5 décembre',
      detail: 'deux demandes se croisent, 23 h proposé',
      href: '#12',
    },
  ],
}

export const firstDay: Today = {
  placeName: 'Atelier du Vélo têtu',
  on: demoToday,
  act: null,
  waiting: [],
  late: [],
  soon: [],
  others: [],
}

export const firstPlace: PlaceSteps = {
  spaceId: 'velo-tetu',
  name: 'Atelier du Vélo têtu',
  steps: [
    {
      id: 'f1',
      label: 'Dire qui vous êtes',
      why: 'Quelques lignes que les autres organisations liront avant de vous écrire.',
      href: '#1',
      done: true,
    },
    {
      id: 'f2',
      label: 'Inviter deux personnes',
      why: 'À deux, une décision peut être contresignée : elle devient un mandat.',
      href: '#2',
      done: false,
    },
    {
      id: 'f3',
      label: 'Décrire qui décide de quoi',
      why: 'Un organe, un rôle, un mandat : le reste suivra.',
      href: '#3',
      done: false,
    },
    {
      id: 'f4',
      label: 'Rejoindre une coalition',
      why: 'Elle ne verra que ce que vous publiez.',
      href: '#4',
      done: false,
    },
  ],
}
