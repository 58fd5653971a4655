import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { exported, hostileEdition, seedEdition } from '../../support/exports';

const validate = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Print layout needs `lang` on parts and one style sheet in the page; both are meant.
    'no-inline-style': 'off',
    'doctype-style': ['error', { style: 'lowercase' }],
    // A newspaper's headlines are as long as they are.
    'long-title': 'off',
  },
});

const TEMPLATE = `<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta name="description" content="{{paper}} {{date}}">
<title>{{title}}</title>
<style>{{style}}</style>
</head>
<body>
<h1>{{title}}</h1>
{{contents}}
<main>{{articles}}</main>
</body>
</html>
`;

describe('HTML', () => {
  it.each([
    ['the seed issue', seedEdition()],
    ['a hostile issue', hostileEdition()],
  ])(
    'has no fault that html-validate knows, in either language and in a house template: %s',
    async (_name, edition) => {
      const pages = [
        exported(edition, 'html'),
        exported(edition, 'html', { language: 'en' }),
        exported(edition, 'html', { template: TEMPLATE }),
      ];
      for (const page of pages) {
        const { results } = await validate.validateString(String(page));
        expect(
          results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => [line, ruleId, message])),
        ).toEqual([]);
      }
    },
  );
});
