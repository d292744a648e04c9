export default function HomeView() {
  return <main id="content" />
}
