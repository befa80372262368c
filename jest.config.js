// Packages that are ESM only must pass through the transformer: Jest cannot require them on Node 20.
const esmOnly = ['@nestjs', 'unpdf', 'ical\\.js'].join('|');

const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
    swcrc: false,
  },
];
const alias = { '^@genomfor/shared$': '<rootDir>/../shared/src/index.ts' };
const setupFiles = ['<rootDir>/../jest.seed.js'];

module.exports = {
  // What hangs must fail, and what runs on a busy machine must not.
  testTimeout: 30_000,
  projects: [
    {
      displayName: 'shared',
      rootDir: 'shared',
      testEnvironment: 'node',
      setupFiles,
      testMatch: ['<rootDir>/src/**/*.spec.ts'],
      transform: { '^.+\\.[mc]?[tj]s$': swc },
    },
    {
      displayName: 'api',
      rootDir: 'api',
      testEnvironment: 'node',
      setupFiles,
      testMatch: ['<rootDir>/**/*.spec.ts'],
      transform: { '^.+\\.[mc]?[tj]s$': swc },
      transformIgnorePatterns: [`/node_modules/(?!(${esmOnly})/)`],
      // unpdf offers its PDF.js only to import, and Jest requires.
      moduleNameMapper: { ...alias, '^unpdf/pdfjs$': '<rootDir>/../node_modules/unpdf/dist/pdfjs.mjs' },
      globalSetup: '<rootDir>/test/global-setup.ts',
      globalTeardown: '<rootDir>/test/global-teardown.ts',
    },
    {
      displayName: 'web',
      preset: 'jest-preset-angular',
      rootDir: 'web',
      testMatch: ['<rootDir>/src/**/*.spec.ts'],
      setupFiles,
      setupFilesAfterEnv: ['<rootDir>/test-setup.ts'],
      moduleNameMapper: alias,
      transform: {
        '^.+\\.(ts|mjs|js|html|svg)$': [
          'jest-preset-angular',
          {
            tsconfig: '<rootDir>/tsconfig.spec.json',
            stringifyContentPathRegex: '\\.(html|svg)$',
            isolatedModules: true,
          },
        ],
      },
    },
  ],
};
