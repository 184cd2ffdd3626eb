import { Checkbox } from '@reliance/ui/checkbox.tsx'
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
import type { MajorityOf } from './counting.ts'
import { plainQuestion, sentQuestion } from './question.ts'
import { QuestionFields } from './question-fields.tsx'

export type Point = { itemId: string; title: string }

type Props = {
  place: Place
  points: readonly Point[]
  /** Whether whoever writes it opens it too: one press does both. */
  opens: boolean
  /** Votes of paper or of hands, typed by two people. */
  isOnPaper: boolean
  /** What the majority is of, by the policy of the body. */
  majority: MajorityOf
  /** The article that allows to vote from elsewhere; null where none does (L6). */
  article: string | null
  isFirst: boolean
}

/** A question on a point: its words are there, its rule and its kind too, so that one press puts it to the vote. */
export function PutToVote({ place, points, opens, isOnPaper, majority, article, isFirst }: Props) {
  const t = useTranslations('interface.ballot')
  const { spaceId } = place
  const first = points[0]?.itemId ?? ''
  const wordingOn = (itemId: string): string =>
    t('wordingDefault', { title: points.find(one => one.itemId === itemId)?.title ?? '' })
  const [opening] = useState(keepRequest)
  const [drafted, setDrafted] = useState<{ ballotId: string; revision: number } | null>(null)
  const { act, draft, text, put } = useDraft(
    `put-to-vote-${first}`,
    () => plainQuestion(first, wordingOn(first), isOnPaper ? 'show_of_hands' : 'named'),
    async (question, requestId) => {
      const asked = sentQuestion(question, { requestId, majority })
      const { itemId: _, amendsBallotId: __, ...changed } = asked
      // One that was refused as it opened is written anew, and no second one beside it.
      const { ballotId, revision } =
        drafted === null
          ? await api.assemblies.ballots.draft.mutate(Object.assign({ spaceId, requestId }, asked))
          : await api.assemblies.ballots.change.mutate(
              Object.assign({ spaceId, requestId }, changed, drafted),
            )
      if (opens) setDrafted({ ballotId, revision })
      const opened = { spaceId, ballotId, revision, minutesOpen: null }
      if (opens)
        await api.assemblies.ballots.open.mutate(Object.assign({ requestId: opening.idFor(opened) }, opened))
      setDrafted(null)
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
          <TextArea
            label={t('wording')}
            hint={t(draft.counting === 'majority' ? 'wordingHint' : 'wordingHintOptions')}
            {...text('wording')}
          />
          <QuestionFields place={place} draft={draft} text={text} quorum={majority.quorum} />
          {article !== null && draft.secrecy !== 'show_of_hands' && (
            <Checkbox
              label={t('remote', { article })}
              checked={draft.isRemote !== ''}
              onChange={isRemote => put({ isRemote: isRemote ? 'yes' : '' })}
            />
          )}
        </ActForm>
      </Foldable>
    </div>
  )
}
