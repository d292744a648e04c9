import type { KeyedQuestion } from '../graph/asker'
import { question } from '../graph/question'
import type { Paged, PageRow } from '../relay/connection'
import type { Spread } from '../tally/listed'
import type { CountedRow } from '../tally/tally.type'
import type { VolunteerTeamRow } from './volunteer-team.type'

export const volunteerTeams: KeyedQuestion<Paged, PageRow<VolunteerTeamRow>> = question('volunteerTeams')
export const volunteerTeamsTally: KeyedQuestion<Spread, PageRow<CountedRow>> = question('volunteerTeamsTally')
