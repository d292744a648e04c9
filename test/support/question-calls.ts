import { join, relative, sep } from 'node:path'
import ts from 'typescript'
import { packageRoot } from '../../src/graph/package-root'

/** A call of `question` or `composed` in the source, with what its type arguments hold. */
export interface QuestionCall {
  name: string
  /** The folder of src/ that the call stands in. */
  topic: string
  /** Names of the parameters that it sends. */
  parameters: string[]
  /** Names of the columns that it reads. */
  columns: string[]
}

/** Every typed question of the source, as the TypeScript compiler understands it. */
export function questionCalls(): QuestionCall[] {
  const config = ts.readConfigFile(join(packageRoot, 'tsconfig.json'), ts.sys.readFile).config
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, packageRoot)
  const program = ts.createProgram(fileNames, options)
  const checker = program.getTypeChecker()
  const calls: QuestionCall[] = []
  for (const file of program.getSourceFiles()) {
    const [root, topic] = relative(packageRoot, file.fileName).split(sep) as [string, string]
    if (root === 'src') visit(file, topic)
  }
  return calls

  function visit(node: ts.Node, topic: string): void {
    ts.forEachChild(node, (child) => visit(child, topic))
    if (!ts.isCallExpression(node) || !/^(question|composed)$/.test(node.expression.getText())) return
    const [name] = node.arguments
    // question() itself hands its name on to composed().
    if (!name || !ts.isStringLiteral(name)) return
    const [parameters, columns] = checker
      .getTypeArguments(checker.getTypeAtLocation(node) as ts.TypeReference)
      .map((type) => checker.getPropertiesOfType(type).map((property) => property.name))
    calls.push({ name: name.text, topic, parameters: parameters!, columns: columns! })
  }
}
