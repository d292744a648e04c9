import { type Question, question } from '../graph/question'
import type { Paged, PageRow } from '../relay/connection'
import type { VolunteerTeamRow } from './volunteer-team.type'

export const volunteerTeams: Question<Paged & { within: string }, PageRow<VolunteerTeamRow>> = question(
  'volunteerTeams',
)
