import { join, relative, sep } from 'node:path'
import ts from 'typescript'
import { packageRoot } from '../../src/graph/package-root'
import { overlapName, rowsName, writeName } from '../../src/register/derived/questions'
import { tables } from '../../src/register/tables'

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

/** Every question that is asked: the typed ones of the source, and those that follow from the tables of the register. */
export function questionCalls(): QuestionCall[] {
  return [...typedCalls(), ...derivedCalls()]
}

function derivedCalls(): QuestionCall[] {
  const topic = 'register'
  return tables
    .filter(({ partOf }) => !partOf)
    .flatMap((table) => [
      { name: writeName(table), topic, parameters: ['rows', 'at'], columns: ['written'] },
      { name: rowsName(table), topic, parameters: ['keys'], columns: ['key', 'version', 'current', 'row'] },
      ...(table.overlaps ?? []).map((overlap) => ({
        name: overlapName(table, overlap),
        topic,
        parameters: ['rows'],
        columns: ['key', 'rival'],
      })),
    ])
}

/** As the TypeScript compiler understands them. */
function typedCalls(): QuestionCall[] {
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
