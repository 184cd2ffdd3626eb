import type { MajorityBase } from '@reliance/core/assemblies/assembly-policy.ts'
import { type Secrecy, secrecies } from '@reliance/core/assemblies/ballots/ballot.ts'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { keepRequest } from '../../acts/keep-request.ts'
import { useDraft } from '../../acts/use-draft.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { WhatItChanges } from './what-it-changes.tsx'

/** A simple majority, by people: how an assembly decides where nobody says otherwise (R94). */
const simpleMajority = {
  method: 'majority',
  quorum: null,
  takesBlank: false,
  countedBy: 'persons',
  groupQuorum: null,
} as const

export type Point = { itemId: string; title: string }

type Props = {
  place: Place
  points: readonly Point[]
  /** Whether whoever writes it opens it too: one press does both. */
  opens: boolean
  /** What the majority is of, by the policy of the body. */
  base: MajorityBase
  isFirst: boolean
}

/** A question on a point: its words are there, its rule and its kind too, so that one press puts it to the vote. */
export function PutToVote({ place, points, opens, base, isFirst }: Props) {
  const t = useTranslations('interface.ballot')
  const { spaceId } = place
  const first = points[0]?.itemId ?? ''
  const wordingOn = (itemId: string): string =>
    t('wordingDefault', { title: points.find(one => one.itemId === itemId)?.title ?? '' })
  const [opening] = useState(keepRequest)
  const { act, draft, text, put } = useDraft(
    `put-to-vote-${first}`,
    () => ({ itemId: first, wording: wordingOn(first), secrecy: 'named', endsMandateId: '' }),
    async ({ itemId, wording, secrecy, endsMandateId }, requestId) => {
      const { ballotId, revision } = await api.assemblies.ballots.draft.mutate({
        spaceId,
        requestId,
        itemId,
        wording,
        secrecy: secrecy as Secrecy,
        rule: { ...simpleMajority, base },
        options: [],
        isRemote: false,
        groupIds: [],
        amendsBallotId: null,
        effects: endsMandateId === '' ? [] : [{ kind: 'end_mandate', payload: { mandateId: endsMandateId } }],
      })
      const opened = { spaceId, ballotId, revision, minutesOpen: null }
      if (opens)
        await api.assemblies.ballots.open.mutate(Object.assign({ requestId: opening.idFor(opened) }, opened))
      return opens
    },
    isOpen => t(isOpen ? 'isOpen' : 'prepared'),
  )
  // What somebody has written themselves stays when they choose another point.
  const choose = (itemId: string) =>
    put(draft.wording === wordingOn(draft.itemId) ? { itemId, wording: wordingOn(itemId) } : { itemId })
  return (
    <div className="max-w-line print:hidden">
      <Foldable title={t('putTitle')} isOpen={isFirst} level={3}>
        <ActForm act={act} input={() => draft} submitLabel={t(opens ? 'put' : 'prepare')}>
          {points.length > 1 && (
            <Select
              label={t('point')}
              options={points.map(one => ({ value: one.itemId, label: one.title }))}
              value={draft.itemId}
              error={act.errorOf('itemId')}
              onChange={choose}
            />
          )}
          <TextArea label={t('wording')} hint={t('wordingHint')} {...text('wording')} />
          <WhatItChanges place={place} {...text('endsMandateId')} />
          <Select
            label={t('secrecy')}
            options={secrecies.map(value => ({ value, label: t(`secrecies.${value}`) }))}
            {...text('secrecy')}
          />
        </ActForm>
      </Foldable>
    </div>
  )
}
