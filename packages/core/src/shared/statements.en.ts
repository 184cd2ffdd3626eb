import type { Messages, SameKeys } from './messages.ts'
import type { statementsFr } from './statements.fr.ts'

/** What the installation says of itself, in English. */
export const statementsEn = {
  accessibility: {
    title: 'Accessibility',
    lead: 'Reliance should be of use to everybody. Here is what we have checked, and what we do not know yet.',
    state: 'Conformance',
    stateText:
      'Conformance with the French accessibility standard (RGAA) has not been assessed: no full audit has been made. We can therefore call these pages neither fully nor partially conformant.',
    checked: 'What is checked',
    checkedAxe:
      'With every version, automated journeys open the pages in a browser and put them to axe, with the A and AA rules of WCAG 2.2 that a program can read: on large and small screens, in light and dark.',
    checkedKeyboard:
      'Some journeys use the keyboard alone: signing in, answering statements, answering from a mail.',
    checkedScript: 'Public pages, and those that a mail opens, can be read and used without a script.',
    unknown: 'What is not',
    unknownPeople:
      'Nobody who uses assistive technology (a screen reader, a magnifier, voice control, a switch) has tried Reliance yet to tell us what stands in the way.',
    unknownAudit:
      'A program sees only some of the obstacles. The RGAA criteria that take human judgement have not been gone through.',
    unknownFiles: 'Files that organisations add are their own, and are not checked.',
    report: 'Report an obstacle',
    reportText:
      'Tell us which page, what you wanted to do, and what stood in the way. If you can, say which tools you browse with.',
    write: 'Write to {contact}',
    nobody:
      'Whoever runs this installation has given no address to write to. Please turn to the person who sent you your invitation.',
    right: 'If no answer comes, or not a sufficient one',
    rightText:
      'You can turn to the French Defender of Rights, who receives complaints about access to online services: defenseurdesdroits.fr.',
  },
  legal: {
    title: 'Legal notice',
    lead: 'Who publishes these pages, who hosts them, and whom to write to.',
    editor: 'Publisher',
    director: 'Responsible for the publication',
    host: 'Host',
    contact: 'Contact',
    incomplete:
      'To be filled in by whoever runs this installation: {names}. The law asks for it as soon as these pages address the public.',
    content: 'What organisations write',
    contentText:
      'Each organisation and each coalition answers for what it publishes. To report unlawful content, write to the contact above and give the address of the page.',
    data: 'Your data and your rights',
    dataWho:
      'Your account (address, name, sign-ins) is kept by whoever runs this site, named above, until you erase it. The rest is kept by the organisation or the coalition to which you gave it, as long as it exists or until you are erased; links and addresses that were tried, thirty days.',
    dataText:
      'You can read what is kept of you, correct it, take it away, erase it, have its use limited or object to it, and withdraw a consent. Once in your account, the page “My data” does it; without one, write to the contact above, or to the organisation or the coalition that wrote to you.',
    dataLink: 'My data',
    dataAuthority:
      'If the answer does not come, or is not enough, you can go to the CNIL, which receives complaints: cnil.fr.',
    cookies: 'Cookies',
    cookiesText:
      'Two cookies, that of your sign-in and one that knows a device on which you gave your password. No audience measurement, no advertising, nothing from another site.',
  },
} as const satisfies SameKeys<typeof statementsFr> & Messages
