/** How refs begin that are made for what a sheet about an area says: with the code of its county. */
export function madeRefsOf(area: string): string {
  return `${area.slice(0, 6)}-`
}
