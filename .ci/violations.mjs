// Lints one deliberate violation of each fence and prints, as JSON, which rules spoke up. The test reads it:
// a fence that no longer bites is noticed even though the real code is clean.
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const violations = {
  'shared imports Nest': [
    'shared/src/deliberate.ts',
    "import { Injectable } from '@nestjs/common';\nexport const it = Injectable;\n",
  ],
  'web imports TypeORM': [
    'web/src/app/platform/deliberate.ts',
    "import { Entity } from 'typeorm';\nexport const it = Entity;\n",
  ],
  'api imports Angular': [
    'api/src/platform/deliberate.ts',
    "import { signal } from '@angular/core';\nexport const it = signal;\n",
  ],
  'shared imports the api': [
    'shared/src/deliberate.ts',
    "import { AppModule } from '../../api/src/app.module';\nexport const it = AppModule;\n",
  ],
  'the api floor imports a feature': [
    'api/src/platform/deliberate.ts',
    "import { ActionsService } from '../actions/actions.service';\nexport const it = ActionsService;\n",
  ],
  'a feature reaches behind the front door of a sibling': [
    'api/src/reviews/deliberate.ts',
    "import { readDocument } from '../imports/reading/read-document';\nexport const it = readDocument;\n",
  ],
  any: ['shared/src/deliberate.ts', 'export const it = (value: any): string => String(value);\n'],
};

const eslint = new ESLint({
  // The snippets are not files, so the rules that need types are left out here; npm run lint runs them on the real code.
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
});

const spoken = {};
for (const [name, [filePath, code]] of Object.entries(violations)) {
  const [result] = await eslint.lintText(code, { filePath });
  spoken[name] = [...new Set(result.messages.map(({ ruleId, message }) => ruleId ?? message))];
}
process.stdout.write(JSON.stringify(spoken));
