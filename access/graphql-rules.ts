import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql'

/** Reading alone: what changes something has its limits and checks at the REST API. */
const readsOnly: ValidationRule = (context) => ({
  OperationDefinition: ({ operation }) => {
    if (operation !== OperationTypeNode.QUERY)
      context.reportError(new GraphQLError('Only queries are answered here.'))
  },
})

export const graphqlRules = (): ValidationRule[] => [readsOnly]
