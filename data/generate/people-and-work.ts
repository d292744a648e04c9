import { appointments } from './people/appointments'
import { contacts } from './people/contacts'
import { dutyReports } from './people/duty-reports'
import { gridStaff } from './people/grid-staff'
import { seatHolders } from './people/seat-holders'
import type { PeopleAndWork } from './people-and-work-rows'
import { propertyLinkages } from './property-linkages'
import { isInForce, type Setting } from './setting'
import { activities } from './work/activities'
import { conferences } from './work/conference-plans'
import { lists } from './work/lists'
import { serviceCalls } from './work/service-calls'
import { venues, volunteerTeams } from './work/venues'

/** People, posts and joint work of a place, and who holds its seats, by the reference of the seat. */
export function peopleAndWork(setting: Setting): PeopleAndWork & { holders: Map<string, string> } {
  const holders = seatHolders(setting)
  const officials = appointments(setting)
  const contactRows = contacts(setting, officials)
  const staff = gridStaff(setting, officials)
  const reports = dutyReports(setting)
  const reporting = [...new Set(reports.filter(isInForce).map(({ unit_ref }) => unit_ref))]
  const idle = new Set(
    setting
      .random('idle')
      .shuffle(reporting)
      .slice(0, Math.ceil(reporting.length / 14)),
  )
  const { activities: held, appraisals, active } = activities(setting, idle)
  const { items, claims } = lists(setting, active, idle)
  const { conferences: met, meetings, matters } = conferences(setting)
  const { calls, steps } = serviceCalls(setting)
  return {
    holders,
    persons: setting.people.rows,
    appraisals,
    appointments: officials.appointments,
    contacts: contactRows,
    duty_reports: reports,
    property_linkages: propertyLinkages(setting),
    grid_assignments: staff,
    list_items: items,
    claims,
    activities: held,
    conferences: met,
    meetings,
    matters,
    service_calls: calls,
    service_call_steps: steps,
    venues: venues(setting),
    volunteer_teams: volunteerTeams(
      setting,
      reporting.filter((ref) => !idle.has(ref)),
    ),
  }
}
