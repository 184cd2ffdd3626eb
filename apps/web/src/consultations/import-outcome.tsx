import type { Refusal } from '@reliance/core/shared/result.ts'
import { Button } from '@reliance/ui/button.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useRefusalText } from '../acts/use-refusal-text.ts'
import { useDate } from '../format.ts'
import { hrefOf, type Place } from '../person.ts'
import type { ConversationFile } from './conversation-files.ts'
import type { Finished, ImportState } from './use-conversation-import.ts'

const consultationHref = (place: Place, consultationId: string): string =>
  `${hrefOf(place)}/consultations/${consultationId}`

type Refused = Extract<Finished, { same: null }>

/** What is wrong in the files, each called as the person calls it. */
function RefusedFiles({ finished, files }: { finished: Refused; files: readonly ConversationFile[] }) {
  const t = useTranslations('interface.consultations')
  const text = useRefusalText()
  const sentence = ({ code, params }: Refusal): string => {
    const chosen = files.find(({ name }) => name === params?.file)
    return text({ code, params: { ...params, ...(chosen && { file: chosen.file.name }) } })
  }
  return (
    <Notice kind="error" title={t('refused', { count: finished.errorCount })}>
      <ul className="flex list-disc flex-col gap-2 ps-5">
        {[...new Set(finished.errors.slice(0, 20).map(sentence))].map(one => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Notice>
  )
}

type Same = NonNullable<Extract<Finished, { imported: false }>['same']>

/** The same conversation is there: it is taken a second time only by whoever wants it so. */
function SameThere({ same, place, onAgain }: { same: Same; place: Place; onAgain: () => void }) {
  const t = useTranslations('interface.consultations')
  const date = useDate()
  return (
    <Notice
      kind="info"
      title={t('same', { topic: same.topic, date: date(same.importedAt) })}
      act={
        <div className="flex flex-wrap gap-3">
          <LinkButton kind="main" href={consultationHref(place, same.consultationId)}>
            {t('seeSame')}
          </LinkButton>
          <Button onClick={onAgain}>{t('again')}</Button>
        </div>
      }
    >
      {t('sameWhy')}
    </Notice>
  )
}

type OutcomeProps = {
  state: ImportState
  place: Place
  files: readonly ConversationFile[]
  onAgain: () => void
}

/** How an import ended: what was taken and how far it is proved, or why nothing was. */
export function ImportOutcome({ state, place, files, onAgain }: OutcomeProps) {
  const t = useTranslations('interface.consultations')
  if (state.step === 'failed') return <ActNotice failure={state.failure} />
  if (state.step === 'idle' && state.wasCancelled === true)
    return (
      <Notice kind="info" title={t('cancelled')}>
        {t('cancelledWhy')}
      </Notice>
    )
  if (state.step !== 'finished') return null
  const { finished } = state
  if (!finished.imported)
    return finished.same ? (
      <SameThere same={finished.same} place={place} onAgain={onAgain} />
    ) : (
      <RefusedFiles finished={finished} files={files} />
    )
  const { participantCount, statementCount, voteCount, consultationId, differingCount } = finished
  return (
    <Notice
      kind="info"
      title={t('imported', { people: participantCount, statements: statementCount, votes: voteCount })}
      act={
        <LinkButton kind="main" href={consultationHref(place, consultationId)}>
          {t('see')}
        </LinkButton>
      }
    >
      <p>{t(`checked.${finished.checkedAgainst}`)}</p>
      {differingCount > 0 && <p>{t('differing', { count: differingCount })}</p>}
    </Notice>
  )
}
