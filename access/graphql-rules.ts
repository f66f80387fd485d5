import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql'

const deepest = 6
const mostFields = 200

/** Reading alone: what changes something has its limits and checks at the REST API. */
const readsOnly: ValidationRule = (context) => ({
  OperationDefinition: ({ operation }) => {
    if (operation !== OperationTypeNode.QUERY)
      context.reportError(new GraphQLError('Only queries are answered here.'))
  },
})

/** One question stays small: six levels, 200 fields, however they are named. */
const staysSmall: ValidationRule = (context) => {
  let depth = 0
  let fields = 0
  return {
    SelectionSet: {
      enter: () => {
        depth += 1
        if (depth === deepest + 1)
          context.reportError(new GraphQLError(`At most ${deepest} levels can be asked for.`))
      },
      leave: () => {
        depth -= 1
      },
    },
    Field: () => {
      fields += 1
      if (fields === mostFields + 1)
        context.reportError(new GraphQLError(`At most ${mostFields} fields can be asked for.`))
    },
  }
}

export const graphqlRules = (): ValidationRule[] => [readsOnly, staysSmall]
