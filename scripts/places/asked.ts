import ts from 'typescript'

import { shownAs } from './shown-as'

/**
 * A place in the code that asks for texts: `name` is a whole name, the beginning of several, or nothing when
 * the name is handed over.
 */
export type MessageUse = { group: string; name: string; isWhole: boolean; shownAs: string }

type Groups = ReadonlyMap<string, string>

/** The group that `useTranslations('site')` or `await getTranslations('site')` names. */
function groupOf(node: ts.Expression | undefined): string | undefined {
  if (!node) return undefined
  if (ts.isAwaitExpression(node)) return groupOf(node.expression)
  if (!ts.isCallExpression(node)) return undefined
  const [group] = node.arguments
  const isAsking = /^(?:use|get)Translations$/.test(node.expression.getText())
  return isAsking && group && ts.isStringLiteral(group) ? group.text : undefined
}

/** The groups that the variables of a declaration stand for; those of `await Promise.all([…])` one by one. */
function groupsOf({ initializer, name }: ts.VariableDeclaration): [string, string][] {
  const own = groupOf(initializer)
  if (own && ts.isIdentifier(name)) return [[name.text, own]]
  const all = initializer && ts.isAwaitExpression(initializer) ? initializer.expression : undefined
  const [list] = all && ts.isCallExpression(all) ? all.arguments : []
  if (!list || !ts.isArrayLiteralExpression(list) || !ts.isArrayBindingPattern(name)) return []
  return list.elements.flatMap((each, at): [string, string][] => {
    const group = groupOf(each)
    const variable = name.elements[at]
    return group && variable ? [[variable.getText(), group]] : []
  })
}

function nameOf(argument: ts.Expression): Pick<MessageUse, 'name' | 'isWhole'> {
  if (ts.isAsExpression(argument)) return nameOf(argument.expression)
  if (ts.isStringLiteralLike(argument)) return { name: argument.text, isWhole: true }
  if (ts.isTemplateExpression(argument)) return { name: argument.head.text, isWhole: false }
  return { name: '', isWhole: false }
}

/** Where a source file asks for interface texts. */
export function askedIn(path: string, source: string): MessageUse[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: MessageUse[] = []
  const visit = (node: ts.Node, known: Groups) => {
    // Each function has variables of its own.
    const groups = ts.isFunctionLike(node) ? new Map(known) : (known as Map<string, string>)
    if (ts.isVariableDeclaration(node))
      for (const [variable, group] of groupsOf(node)) groups.set(variable, group)
    if (ts.isCallExpression(node)) {
      const group = groups.get(node.expression.getText())
      const [argument] = node.arguments
      if (group && argument) found.push({ group, ...nameOf(argument), shownAs: shownAs(node) })
    }
    ts.forEachChild(node, (child) => {
      visit(child, groups)
    })
  }
  visit(file, new Map())
  return found
}
