import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderForTest, qingyang } from './qingyang';

beforeAll(async () => {
  await qingyang(['help']);
});

async function file(text: string, name = 'issue.md'): Promise<string> {
  const path = join(await folderForTest(), name);
  await writeFile(path, text);
  return path;
}

describe('qingyang check', () => {
  it('prints each finding with file, line, column and rule, and 1 as status where an error is open', async () => {
    const path = await file('## 标题\n\n各地布署工作,抓好落实。\n');
    const { stdout, stderr, status } = await qingyang(['check', path, '--lang', 'zh']);
    expect(stdout.trim().split('\n')).toEqual([
      `${path}:3:3: error: “布署”应为“部署” [misspelling]`,
      `${path}:3:7: error: 半角“,”应为全角“，” [width]`,
    ]);
    expect([stderr, status]).toEqual(['', 1]);
  });
  it('says nothing and ends with 0 where nothing is wrong', async () => {
    const path = await file('## 标题\n\n各地部署工作，抓好落实。\n');
    expect(await qingyang(['check', path])).toMatchObject({ stdout: '', stderr: '', status: 0 });
  });
  it('prints JSON and CSV', async () => {
    const path = await file('## 标题\n\n各地布署工作。\n');
    const json: unknown = JSON.parse((await qingyang(['check', path, '--json', '--lang', 'en'])).stdout);
    expect(json).toMatchObject([{ file: path, line: 3, column: 3, rule: 'misspelling', severity: 'error' }]);
    const csv = (await qingyang(['check', path, '--csv'])).stdout;
    expect(csv.replace('\ufeff', '').split(/\r?\n/)[0]).toBe(
      'file,line,column,severity,rule,clause,message,before,after',
    );
  });
  it('goes by the rules of the house', async () => {
    const path = await file('## 标题\n\n各地布署工作。\n');
    const rules = await file('{"rules": {"misspelling": {"severity": "hint"}}}', 'rules.json');
    expect((await qingyang(['check', path, '--rules', rules])).status).toBe(0);
    const broken = await file('{"rules": {"misspelling": {"severity": "loud"}}}', 'rules.json');
    expect(await qingyang(['check', path, '--rules', broken])).toMatchObject({ status: 2, stdout: '' });
  });
  it('spells English words', async () => {
    const path = await file('## 标题\n\n他写下 This is a wrong sentense of text，大家都笑了。\n');
    expect((await qingyang(['check', path])).stdout).toContain('sentense');
  });
  it('names a file that is not there and goes on with the next', async () => {
    const path = await file('## 标题\n\n各地部署工作。\n');
    const { stderr, status } = await qingyang(['check', join(path, '..', 'none.md'), path]);
    expect(stderr).toContain('none.md');
    expect(status).toBe(1);
  });
});
