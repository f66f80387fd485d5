import next from 'eslint-config-next/core-web-vitals'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  {
    ignores: [
      '.next/**',
      'data/**',
      'node_modules/**',
      'next-env.d.ts',
      'payload-types.ts',
      'app/(payload)/admin/importMap.js',
      'database/migrations/**',
    ],
  },
  ...next,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { prefer: 'type-imports' }],
      // Bracket style marks what the type cannot promise: an index signature.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_$', ignoreRestSiblings: true },
      ],
      // URL and its like come from two type libraries that describe the same class.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', 200],
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(\\.\\./){2}', message: 'Write @/ across folders.' }] },
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'env.ts is the only reader of process.env.',
        },
      ],
    },
  },
  {
    // They set the environment for what they start, or run before env.ts can be read.
    files: ['env.ts', 'instrumentation.ts', 'playwright.config.ts', 'scripts/**', 'tests/**'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // A pattern that takes quadratic time lets one long text stop the server for everybody.
    ignores: ['bench/**', 'next.config.ts', 'scripts/**', 'seed/**', 'tests/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      'regexp/optimal-quantifier-concatenation': 'error',
    },
  },
  {
    rules: {
      // Payload makes the sizes when a file arrives; pages work without Next's image route.
      '@next/next/no-img-element': 'off',
      'import/no-anonymous-default-export': 'off',
    },
  },
  {
    // Adding to a library's types is merging interfaces.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  { files: ['**/*.mjs'], rules: { 'max-lines': ['error', 200] } },
)
