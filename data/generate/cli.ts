import { generateSample } from './sample'

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('Usage: cli <folder>   writes the sample registers (示例台账) as CSV tables')
  process.exit(2)
}
generateSample(folder).catch((error: Error) => {
  console.error(`Cannot write the sample to ${folder}: ${error.message}`)
  process.exit(1)
})
