import type { helpFr } from './help.fr.ts'
import type { Messages, SameKeys } from './messages.ts'

/** What people ask most, in English. */
export const helpEn = {
  title: 'Help',
  lead: 'The questions that come back, and where the answer is in Reliance.',
  questions: {
    enter: {
      asked: 'I have no password: how do I come in?',
      answer:
        'Give your e-mail address on the page “Sign in”: a mail arrives, with a link that lasts thirty minutes. If nothing arrives, look among the unwanted mails, then ask for another link.',
    },
    seen: {
      asked: 'Who sees what I write?',
      answer:
        'At the top of each page stands where you are, and who reads. In your organisation, its people alone. In a coalition, the member organisations, and only what yours publishes.',
    },
    right: {
      asked: 'Why can I not do this?',
      answer:
        'Each right comes from a mandate, given by a decision and for a term. “Who decides what” says who holds it now; “Mandates and decisions” lets you propose one.',
    },
    decide: {
      asked: 'How does a decision take effect?',
      answer:
        'Somebody proposes it, and it says what it changes. Those who count answer yes or no, on the page or from their mail. The page says at each moment how many voices are missing, and until when.',
    },
    mail: {
      asked: 'I read my mail only. Is that enough?',
      answer:
        'Yes, for what is asked of you: the mail says what it is about, and its link shows the whole text and does the act without a password. Such a link is personal; do not forward it.',
    },
    fewer: {
      asked: 'How do I receive fewer mails?',
      answer:
        'At the bottom of each mail, “Choose the mails I receive” opens the list of what you can do without. It changes none of your rights: what waits for you stays written in Reliance.',
    },
    leave: {
      asked: 'How do I leave, take my data along, or erase it?',
      answer:
        'Your name, at the top of the page, opens your account; on a phone, go through “All”. “My data” shows what each place keeps of you, hands it over and erases your account. You leave an organisation from its page.',
    },
    lost: {
      asked: 'Somebody else came in with my address, or I have lost my device.',
      answer:
        'In your account, “Where you are signed in” lets you close all other sessions. Then change your password, if you have one.',
    },
  },
  write: 'Your question is not here?',
  writeTo: 'Write to {contact}.',
  nobody:
    'Whoever runs this installation has not given an address to write to: ask the person who sent your invitation.',
} as const satisfies Messages & SameKeys<typeof helpFr>
