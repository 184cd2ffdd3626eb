import { type Secrecy, secrecies } from '@reliance/core/assemblies/ballots/ballot.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { keepRequest } from '../../acts/keep-request.ts'
import { useDraft } from '../../acts/use-draft.ts'
import { numberIn } from '../../home/number-in.ts'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { asksOptions, type Counting, optionsIn, ruleOf } from './counting.ts'
import { CountingFields } from './counting-fields.tsx'
import { WhatItChanges } from './what-it-changes.tsx'

/** The same ids for the same request, so that a copy of it writes the same options. */
const idFor = (requestId: string) => {
  let count = 0
  return (): string => {
    count += 1
    return `${requestId.slice(0, -4)}${count.toString(16).padStart(4, '0')}`
  }
}

export type Point = { itemId: string; title: string }

type Props = {
  place: Place
  points: readonly Point[]
  /** Whether whoever writes it opens it too: one press does both. */
  opens: boolean
  isFirst: boolean
}

/** A question on a point: its words are there, its rule and its kind too, so that one press puts it to the vote. */
export function PutToVote({ place, points, opens, isFirst }: Props) {
  const t = useTranslations('interface.ballot')
  const { spaceId } = place
  const first = points[0]?.itemId ?? ''
  const wordingOn = (itemId: string): string =>
    t('wordingDefault', { title: points.find(one => one.itemId === itemId)?.title ?? '' })
  const [opening] = useState(keepRequest)
  const { act, draft, text, put } = useDraft(
    `put-to-vote-${first}`,
    () => ({
      itemId: first,
      wording: wordingOn(first),
      secrecy: 'named',
      endsMandateId: '',
      responsibleRoleId: '',
      dueOn: '',
      counting: 'majority',
      options: '',
      number: '3',
    }),
    async ({ itemId, wording, secrecy, endsMandateId, responsibleRoleId, dueOn, ...counted }, requestId) => {
      const counting = counted.counting as Counting
      const isMajority = counting === 'majority'
      const options = asksOptions(counting) ? optionsIn(counted.options, idFor(requestId)) : []
      const { ballotId, revision } = await api.assemblies.ballots.draft.mutate({
        spaceId,
        requestId,
        itemId,
        wording,
        secrecy: secrecy as Secrecy,
        rule: ruleOf(counting, numberIn(counted.number), options),
        options,
        isRemote: false,
        groupIds: [],
        amendsBallotId: null,
        responsibleRoleId: responsibleRoleId === '' ? null : responsibleRoleId,
        dueOn: dueOn === '' ? null : (dueOn as CivilDate),
        effects:
          endsMandateId === '' || !isMajority
            ? []
            : [{ kind: 'end_mandate', payload: { mandateId: endsMandateId } }],
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
          <CountingFields counting={text('counting')} options={text('options')} number={text('number')} />
          {draft.counting === 'majority' && (
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
              .filter(value => draft.counting === 'majority' || value !== 'show_of_hands')
              .map(value => ({ value, label: t(`secrecies.${value}`) }))}
            {...text('secrecy')}
          />
        </ActForm>
      </Foldable>
    </div>
  )
}
