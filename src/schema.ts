import {
  type GraphQLAbstractType,
  type GraphQLSchema,
  isAbstractType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import { guardSchema } from './access/guard'
import * as activity from './activity/activity.resolver'
import * as alliance from './alliance/alliance.resolver'
import * as area from './area/area.resolver'
import { AdministrativeDivision, Building, Community, Compound, Grid, Street } from './area/area.type'
import * as audit from './audit/audit.resolver'
import * as change from './change/change.resolver'
import { withSubscription } from './change/subscription'
import * as committee from './committee/committee.resolver'
import * as compare from './compare/compare.resolver'
import * as conference from './conference/conference.resolver'
import * as contact from './contact/contact.resolver'
import * as coverage from './coverage/coverage.resolver'
import * as coverageMatrix from './coverage/matrix.resolver'
import * as unitCoverage from './coverage/unit-coverage.resolver'
import * as dutyReport from './duty-report/duty-report.resolver'
import * as exemption from './exemption/exemption.resolver'
import * as figures from './figures/figures.resolver'
import * as gridAssignment from './grid/grid-assignment.resolver'
import { boundAnswers } from './http/answer-size'
import { inTurns } from './http/turns'
import * as intake from './intake/intake.resolver'
import * as linkage from './linkage/linkage.resolver'
import * as list from './list/list.resolver'
import * as match from './match/match.resolver'
import * as duplicate from './network/duplicate.resolver'
import * as interlock from './network/interlock.resolver'
import * as path from './network/path.resolver'
import * as subgraph from './network/subgraph.resolver'
import * as suggestion from './network/suggestion.resolver'
import * as node from './node/node.resolver'
import * as appraisal from './pairing/appraisal.resolver'
import * as pairing from './pairing/pairing.resolver'
import * as partyOrganisation from './party-organisation/party-organisation.resolver'
import * as person from './person/person.resolver'
import * as propertyLinkage from './property-linkage/property-linkage.resolver'
import { withMutations } from './register/mutation/mutations'
import { withoutRepeats } from './relay/distinct'
import { refuseEmptyRanges } from './relay/ranges'
import * as search from './search/search.resolver'
import * as serviceCall from './service-call/service-call.resolver'
import * as source from './source/source.resolver'
import * as tally from './tally/tally.resolver'
import { DateTime } from './time/scalars'
import * as timeline from './timeline/timeline.resolver'
import * as unit from './unit/unit.resolver'
import * as venue from './venue/venue.resolver'
import * as viewer from './viewer/viewer.resolver'
import * as volunteerTeam from './volunteer-team/volunteer-team.resolver'

const topics = [
  person,
  contact,
  dutyReport,
  propertyLinkage,
  gridAssignment,
  list,
  activity,
  conference,
  serviceCall,
  venue,
  volunteerTeam,
  appraisal,
  exemption,
  coverageMatrix,
  node,
  viewer,
  area,
  unit,
  partyOrganisation,
  linkage,
  intake,
  audit,
  pairing,
  committee,
  alliance,
  coverage,
  unitCoverage,
  figures,
  path,
  interlock,
  subgraph,
  suggestion,
  duplicate,
  search,
  match,
  timeline,
  compare,
  tally,
  change,
  source,
]

/** The schema of the service, made of what every topic adds to it. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: topics.flatMap((topic) => Object.values(topic)) as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: [AdministrativeDivision, Street, Community, Compound, Building, Grid],
    scalarsMap: [{ type: Date, scalar: DateTime }],
    validate: false,
  })
  for (const type of Object.values(schema.getTypeMap())) if (isAbstractType(type)) resolveByClass(type)
  schema.getQueryType()!.description =
    'The questions that can be asked 查询. `within` keeps a question to an area and all beneath it; `asOf` asks about ' +
    'the world on a day, `knownAt` about what the register said at a moment, of ' +
    'everything but what is searched for or suggested.'
  const whole = withSubscription(withMutations(schema))
  guardSchema(whole)
  withoutRepeats(whole)
  refuseEmptyRanges(whole)
  boundAnswers(whole)
  inTurns(whole)
  return whole
}

/** The schema as text, for schema.graphql. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(createSchema()))}\n`
}

/** Every object is of the class that has the name of its type; the executor wants this told at once and never thrown. */
function resolveByClass(type: GraphQLAbstractType): void {
  type.resolveType = (value) => (value as object).constructor.name
}
