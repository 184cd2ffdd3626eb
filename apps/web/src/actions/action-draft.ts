import {
  type ActionAudience,
  type ActionScale,
  type AmplifyMode,
  linesOf,
} from '@reliance/core/actions/action.ts'
import type { Outputs } from '../trpc.ts'

/** An action as it is typed: texts, lines where there are several of a kind. */
export type ActionDraft = {
  title: string
  objective: string
  startsOn: string
  endsOn: string
  scale: ActionScale
  themes: string
  place: string
  communeCode: string | null
  leadFunction: string
  audience: ActionAudience | ''
  amplify: AmplifyMode[]
}

export const emptyAction = (): ActionDraft => ({
  title: '',
  objective: '',
  startsOn: '',
  endsOn: '',
  scale: 'local',
  themes: '',
  place: '',
  communeCode: null,
  leadFunction: '',
  audience: '',
  amplify: [],
})

/** What stands, as one would have typed it. */
export const draftOf = (action: Outputs['actions']['get']): ActionDraft => {
  const { title, objective, startsOn, endsOn, scale, place, communeCode, leadFunction, audience } = action
  return {
    title,
    objective,
    startsOn,
    endsOn,
    scale,
    place,
    communeCode,
    leadFunction,
    audience,
    themes: action.themes.join('\n'),
    amplify: action.amplify as AmplifyMode[],
  }
}

/** What is sent: a last day that was left empty is the first one. Whoever chose no audience is asked for it by the rule. */
export const writtenOf = ({ themes, endsOn, audience, ...draft }: ActionDraft) => ({
  ...draft,
  endsOn: endsOn === '' ? draft.startsOn : endsOn,
  audience: audience as ActionAudience,
  themes: linesOf(themes),
})
