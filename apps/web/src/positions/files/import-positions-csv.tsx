import { csvSizeMax } from '@reliance/core/positions/csv-position.ts'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { FileField } from '@reliance/ui/file-field.tsx'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useRefusalText } from '../../acts/use-refusal-text.ts'
import { base64Of } from '../../files/base64-of.ts'
import { useNames } from '../../format.ts'
import type { Place } from '../../person.ts'
import { api, type Outputs } from '../../trpc.ts'
import { positionsHref } from '../positions-href.ts'
import type { Round } from '../round-answers.ts'
import { AskedOfFile, answersToSend, noAnswers } from './asked-of-file.tsx'
import { CsvErrors } from './csv-errors.tsx'

type Answer = Outputs['positions']['importCsv']
type Imported = Extract<Answer, { imported: true }>

function Result({ result, href }: { result: Imported; href: string }) {
  const t = useTranslations('interface.positionFiles')
  const words = useTranslations('positions')
  const names = useNames()
  const { positionCount, keptCount, withoutSentenceCount, listed } = result
  return (
    <Notice
      kind="info"
      title={t('imported', { count: positionCount })}
      act={<LinkButton href={href}>{t('seePage')}</LinkButton>}
    >
      <p>{t('importedWhy')}</p>
      {keptCount > 0 && <p>{t('kept', { count: keptCount })}</p>}
      {withoutSentenceCount > 0 && <p>{words('csvMissingSentences', { count: withoutSentenceCount })}</p>}
      {listed.length > 0 && <p>{t('listed', { count: listed.length, names: names(listed) })}</p>}
    </Notice>
  )
}

type Chosen = { name: string; content: string }

/** Read when it is chosen: what is sent is what was chosen, whatever becomes of the file. */
const contentOf = async (file: File): Promise<string> => base64Of(new Uint8Array(await file.arrayBuffer()))

type FormProps = { place: Place; round: Round }

function ImportForm({ place, round }: FormProps) {
  const t = useTranslations('interface.positionFiles')
  const refusal = useRefusalText()
  const [file, setFile] = useState<Chosen | null>(null)
  const [listUnknown, setListUnknown] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [answers, setAnswers] = useState(noAnswers)
  const act = useAct(
    (input: { content: string; listUnknown: boolean } & ReturnType<typeof answersToSend>, requestId) =>
      api.positions.importCsv.mutate({
        ...input,
        spaceId: place.spaceId,
        roundId: round.roundId,
        requestId,
      }),
    { fields: ['content'], onDone: setAnswer },
  )
  const input = () => {
    if (file === null) setWrong(t('fileMissing'))
    return file && { content: file.content, listUnknown, ...answersToSend(answers) }
  }
  const choose = async (chosen: File | undefined) => {
    setAnswer(null)
    setAnswers(noAnswers)
    act.forget('content')
    const isLarge = chosen !== undefined && chosen.size > csvSizeMax
    setWrong(
      isLarge
        ? refusal({ code: 'positions.csv_too_large', params: { maxMegabytes: csvSizeMax / 1_000_000 } })
        : undefined,
    )
    setFile(chosen && !isLarge ? { name: chosen.name, content: await contentOf(chosen) } : null)
  }
  return (
    <>
      <ActForm act={act} input={input} submitLabel={t('import')} pendingLabel={t('importing')}>
        <FileField
          label={t('file')}
          hint={t('fileHint')}
          accept=".csv,text/csv,text/plain"
          error={wrong ?? act.errorOf('content')}
          onChoose={([chosen]) => void choose(chosen)}
        />
        <div className="flex flex-col gap-1">
          <Checkbox label={t('listUnknown')} checked={listUnknown} onChange={setListUnknown} />
          <p className="text-ink-soft">{t('listUnknownWhy')}</p>
        </div>
        {answer?.imported === false && answer.asked && (
          <AskedOfFile asked={answer.asked} answers={answers} onAnswer={setAnswers} />
        )}
      </ActForm>
      {answer?.imported === true && (
        <Result result={answer} href={`${positionsHref(place)}?tour=${round.roundId}`} />
      )}
      {answer?.imported === false && answer.asked === null && (
        <CsvErrors file={file?.name ?? ''} errors={answer.errors} count={answer.errorCount} />
      )}
    </>
  )
}

/** The coordination enters positions from a file, to be confirmed: everything, or nothing and every mistake. */
export function ImportPositionsCsv({ place, rounds }: { place: Place; rounds: readonly Round[] }) {
  const t = useTranslations('interface.positionFiles')
  const [round] = rounds
  return (
    <Foldable level={3} isOpen={false} title={t('importTitle')}>
      <p>{t('importWhy')}</p>
      {round === undefined ? (
        <p>
          <LinkButton href={positionsHref(place, 'tours')}>{t('openFirst')}</LinkButton>
        </p>
      ) : (
        <ImportForm key={round.roundId} place={place} round={round} />
      )}
    </Foldable>
  )
}
