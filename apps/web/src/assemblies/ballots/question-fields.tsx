import type { Share } from '@reliance/core/assemblies/assembly-policy.ts'
import { type Secrecy, secrecies } from '@reliance/core/assemblies/ballots/ballot.ts'
import { Select } from '@reliance/ui/select.tsx'
import { useTranslations } from 'use-intl'
import type { DraftForm } from '../../acts/use-draft.ts'
import type { Place } from '../../person.ts'
import { CountingFields } from './counting-fields.tsx'
import type { Question } from './question.ts'
import { WhatItChanges } from './what-it-changes.tsx'

type Props = Pick<DraftForm<Question>, 'draft' | 'text'> & {
  place: Place
  /** The part of the roll that has to vote, by the policy of the body; null where none has to. */
  quorum: Share | null
  /** Kinds of votes that cannot be chosen here. */
  without?: readonly Secrecy[]
}

/** How a question is counted, what follows from it, and whether names stand beside choices: the same wherever one is asked. */
export function QuestionFields({ place, draft, text, quorum, without = [] }: Props) {
  const t = useTranslations('interface.ballot')
  const isMajority = draft.counting === 'majority'
  return (
    <>
      <CountingFields counting={text('counting')} options={text('options')} number={text('number')} />
      {isMajority && quorum !== null && (
        <p className="text-ink-soft">
          {t('quorumSaid', { parts: String(quorum.parts), of: String(quorum.of) })}
        </p>
      )}
      {isMajority && (
        <WhatItChanges
          place={place}
          ends={text('endsMandateId')}
          role={text('responsibleRoleId')}
          due={text('dueOn')}
        />
      )}
      <Select
        label={t('secrecy')}
        options={secrecies
          .filter(value => (isMajority || value !== 'show_of_hands') && !without.includes(value))
          .map(value => ({ value, label: t(`secrecies.${value}`) }))}
        {...text('secrecy')}
      />
    </>
  )
}
