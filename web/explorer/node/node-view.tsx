export default function NodeView({ id }: { id: string }) {
  return <main id="content">{id}</main>
}
