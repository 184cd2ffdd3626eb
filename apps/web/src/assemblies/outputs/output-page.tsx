import { type OutputAnswer, outputAnswers } from '@reliance/core/assemblies/outputs/output-state.ts'
import { Link } from '@reliance/ui/link.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Paragraphs } from '@reliance/ui/paragraphs.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { useDocumentTitle } from '../../document-title.ts'
import { useDate } from '../../format.ts'
import { Loaded } from '../../home/loaded.tsx'
import { hrefOf, type Place } from '../../person.ts'
import { api, type Outputs, queries } from '../../trpc.ts'
import { WhatBecame } from './body-outputs.tsx'

type Output = Outputs['assemblies']['outputs']['get']

/** Whoever is mandated in the secretariat says what becomes of what it was handed (R114). */
function AnswerOutput({ place, output }: { place: Place; output: Output }) {
  const t = useTranslations('assemblies.outputs')
  const { outputId } = output
  const { act, draft, text } = useDraft(
    `answer-${outputId}`,
    () => ({ answer: 'taken_on', note: '' }),
    ({ answer, note }, requestId) =>
      api.assemblies.outputs.answerOutput.mutate({
        spaceId: place.spaceId,
        requestId,
        outputId,
        answer: answer as OutputAnswer,
        note,
      }),
    () => t('answered'),
  )
  return (
    <section className="flex flex-col gap-4 print:hidden">
      <h2 className="text-25">{t('answer')}</h2>
      <ActForm act={act} input={() => draft} submitLabel={t('answer')}>
        <Select
          label={t('answerLabel')}
          options={outputAnswers.map(value => ({ value, label: t(`answers.${value}`) }))}
          {...text('answer')}
        />
        <TextArea
          optional={draft.answer !== 'declined'}
          rows={3}
          label={t('note')}
          hint={t('noteHint')}
          {...text('note')}
        />
      </ActForm>
    </section>
  )
}

function Content({ place, output }: { place: Place; output: Output }) {
  const t = useTranslations('assemblies.outputs')
  const date = useDate()
  useDocumentTitle(output.title, place.name)
  const { from, bodyId, goesTo, toBodyId, toName, writer, writtenOn, link, linkHost } = output
  return (
    <Page
      title={<span className="wrap-anywhere">{output.title}</span>}
      sentence={t('from', { body: from, date: date(writtenOn) })}
    >
      <div className="flex flex-col gap-2">
        {writer !== null && <p className="wrap-anywhere text-ink-soft">{t('by', { name: writer })}</p>}
        {goesTo === 'secretariat' && (
          <p className="wrap-anywhere">
            <Link href={`${hrefOf(place)}/mandats/organe/${toBodyId}`}>{t('to', { body: toName })}</Link>
          </p>
        )}
        <WhatBecame place={place} output={output} />
      </div>
      <div className="wrap-anywhere">
        <Paragraphs text={output.text} />
      </div>
      {link !== '' && (
        <p className="wrap-anywhere">
          {t('readLink', { host: linkHost })}{' '}
          <a href={link} rel="noopener noreferrer">
            {link}
          </a>
        </p>
      )}
      {output.can.answer && <AnswerOutput place={place} output={output} />}
      <p className="wrap-anywhere print:hidden">
        <Link href={`${hrefOf(place)}/mandats/organe/${bodyId}`}>{t('back', { body: from })}</Link>
      </p>
    </Page>
  )
}

/** One thing that was brought: its words, where it went, and what became of it. */
export function OutputPage({ place, outputId }: { place: Place; outputId: string }) {
  const query = useQuery(queries.assemblies.outputs.get.queryOptions({ spaceId: place.spaceId, outputId }))
  return <Loaded query={query}>{output => <Content place={place} output={output} />}</Loaded>
}
