/** Whether a panel fits beside the editors; narrower, it takes their place (as page.css says). */
export const hasRoomForPanel = window.matchMedia('(min-width: 701px)')
