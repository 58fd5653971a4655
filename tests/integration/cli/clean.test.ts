import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { gb18030, utf16le } from '../../unit/source/bytes';
import { folderForTest, programIn, qingyang } from './qingyang';

const issue = `## 天大师生来常

本报讯(王淑君 任梦玉)英才聚首常州畔,钟楼古韵映新颜。

第十二期“就业旅行”活动第三批是天津大学专场。自去年4月,区委书记沈东在活动上邀请天大师生来常州、钟楼走

一走、看一看,钟楼和天大就频频互动。
`;

/** The clean issue, as every encoding of it must come out. */
const clean = `# 一期

## 天大师生来常

本报讯（王淑君 任梦玉）英才聚首常州畔，钟楼古韵映新颜。

第十二期“就业旅行”活动第三批是天津大学专场。自去年4月，区委书记沈东在活动上邀请天大师生来常州、钟楼走一走、看一看，钟楼和天大就频频互动。
`;

// The bundle is made on first use; that one run may take longer than a test.
beforeAll(async () => {
  await qingyang(['help']);
});

describe('qingyang clean', () => {
  it('mends a file, writes the clean issue and says what it did', async () => {
    const folder = await folderForTest();
    await writeFile(join(folder, '一期.txt'), issue);
    const { status, stdout, stderr } = await qingyang(['clean', '一期.txt', '--out', 'out/清样'], { cwd: folder });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(await readFile(join(folder, 'out/清样/一期.md'), 'utf8')).toBe(clean);
    expect(await readFile(join(folder, 'out/清样/一期.html'), 'utf8')).toContain('钟楼走一走、看一看，');
    expect(stdout).toBe(`一期.txt
  接合 1 处，拆分 0 处，归位 0 处（另有 0 处待定），去重 0 处，标点改 5 个；其余 0 处待人工判断
  导入 114 字符 = 保留 99 + 替换 5 + 删除 0 + 版外文字 0 + 换行等版式符号 10，账目平衡
  写入 out/清样/一期.md
  写入 out/清样/一期.html
`);
    expect(await readFile(join(folder, '一期.txt'), 'utf8')).toBe(issue);
  });

  it('says it in English where the person asks for it or the system speaks it', async () => {
    const folder = await folderForTest();
    await writeFile(join(folder, 'a.txt'), issue);
    const asked = await qingyang(['clean', 'a.txt', '--out', 'out', '--lang', 'en'], { cwd: folder });
    const system = await qingyang(['clean', 'a.txt', '--out', 'out'], { cwd: folder, lang: 'en_GB.UTF-8' });
    expect(asked.stdout).toContain('1 joined, 0 split, 0 moved home (0 more offered)');
    expect(asked.stdout).toContain(
      '114 characters in = 99 kept + 5 replaced + 0 deleted + 0 of text in the margin + 10 of layout (line ends and the like); the ledger balances',
    );
    expect(system.stdout).toBe(asked.stdout);
  });

  it('never writes over a file: another issue of the same name gets a number, the same one is left as it is', async () => {
    const folder = await folderForTest();
    await writeFile(join(folder, 'a.txt'), issue);
    const run = () => qingyang(['clean', 'a.txt', '--out', 'out', '--format', 'md'], { cwd: folder });
    await run();
    await run();
    expect(await readdir(join(folder, 'out'))).toEqual(['a.md']);
    await writeFile(join(folder, 'a.txt'), `${issue}\n又有一段。\n`);
    const { stdout } = await run();
    expect(stdout).toContain('写入 out/a (2).md');
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(['a (2).md', 'a.md']);
  });

  it('takes the texts of a folder in the order of their names, and nothing else', async () => {
    const folder = await folderForTest();
    await mkdir(join(folder, 'in/下级'), { recursive: true });
    for (const name of ['b.txt', 'a.md', 'c.TXT', '.hidden.txt', 'd.jpg', '下级/e.txt']) {
      await writeFile(join(folder, 'in', name), issue);
    }
    const { status } = await qingyang(['clean', 'in', '--out', 'out', '--format', 'html'], { cwd: folder });
    expect(status).toBe(0);
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(['a.html', 'b.html', 'c.html']);
  });

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${issue}`)],
    ['GB18030', gb18030(issue)],
    ['UTF-16', utf16le(`\ufeff${issue}`)],
    ['UTF-16 without a mark', utf16le(issue)],
  ])('reads %s', async (_name, bytes) => {
    const folder = await folderForTest();
    await writeFile(join(folder, '一期.txt'), bytes);
    const { stderr } = await qingyang(['clean', '一期.txt', '--out', '.', '--format', 'md'], { cwd: folder });
    expect(stderr).toBe('');
    expect(await readFile(join(folder, '一期.md'), 'utf8')).toBe(clean);
  });

  it('goes on with bytes that cannot be read, and names their places', async () => {
    const folder = await folderForTest();
    await writeFile(
      join(folder, 'a.txt'),
      Buffer.concat([Buffer.from('第一段。\n\n第'), Buffer.of(0xff), Buffer.from('段。\n')]),
    );
    const { status, stderr } = await qingyang(['clean', 'a.txt', '--out', '.', '--format', 'md'], { cwd: folder });
    expect(status).toBe(0);
    expect(stderr).toBe('a.txt：有 1 处字节无法识别：第 3 行（字节 17）。文中以 � 代替，请对照原稿补正。\n');
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toContain('第�段。');
  });
});

describe('qingyang clean on bad input', () => {
  it('says one sentence for each file that it cannot take, and does the others', async () => {
    const folder = await folderForTest();
    await writeFile(join(folder, 'empty.txt'), '');
    await writeFile(join(folder, 'picture.txt'), Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'));
    await writeFile(join(folder, 'film.txt'), Buffer.alloc(50 * 1024 * 1024, '影'));
    await writeFile(join(folder, 'good.txt'), issue);
    await mkdir(join(folder, 'nothing'));
    const inputs = ['empty.txt', 'picture.txt', 'film.txt', 'missing.txt', 'nothing', 'good.txt'];
    const { status, stdout, stderr } = await qingyang(['clean', ...inputs, '--out', 'out'], { cwd: folder });
    expect(status).toBe(1);
    expect(stderr.split('\n')).toEqual([
      'nothing：文件夹里没有 .txt 或 .md 文件。',
      'empty.txt：里面没有文字。请检查文字识别的结果是否保存成功，再导入。',
      'picture.txt：这是 PNG 图片，不是纯文本。请先用文字识别（OCR）软件得到纯文本（.txt），再导入。',
      'film.txt：内容太大，最多可以导入 20 MB。请把它分成几期或几个版面，再分别导入。',
      'missing.txt：找不到这个文件。请检查名称和位置。',
      '',
    ]);
    expect(stdout).toContain('good.txt\n');
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(['good.html', 'good.md']);
  });

  it('says so where the output cannot be a folder, and leaves what is there alone', async () => {
    const folder = await folderForTest();
    await writeFile(join(folder, 'a.txt'), issue);
    const { status, stderr } = await qingyang(['clean', 'a.txt', '--out', 'a.txt/out'], { cwd: folder });
    expect(status).toBe(1);
    expect(stderr).toBe('导出没有完成：文件夹“a.txt/out”：路径中的一段是文件，不是文件夹。请检查路径。\n');
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe(issue);
  });

  // Root may read and write everything, so the program runs as nobody; who is not root cannot change users and need not.
  it('says so where there are no rights to read or to write', async () => {
    const folder = await folderForTest();
    const program = await programIn(folder);
    const uid = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    await chmod(folder, 0o755);
    await writeFile(join(folder, 'secret.txt'), issue, { mode: 0o000 });
    await writeFile(join(folder, 'a.txt'), issue);
    await mkdir(join(folder, 'closed'), { mode: 0o555 });
    await mkdir(join(folder, 'open'));
    await chmod(join(folder, 'open'), 0o777);
    const run = (file: string, out: string) =>
      qingyang(['clean', file, '--out', out], { cwd: folder, program, ...uid });
    const reading = await run('secret.txt', 'open');
    expect(reading.stderr).toBe('secret.txt：没有读取的权限。请修改文件的权限，或者复制到自己的文件夹里再试。\n');
    const writing = await run('a.txt', 'closed');
    expect(writing.stderr).toBe('a.txt：导出没有完成：文件夹“closed”没有写入权限。请另选一个文件夹。\n');
    expect([reading.status, writing.status]).toEqual([1, 1]);
    expect([...(await readdir(join(folder, 'closed'))), ...(await readdir(join(folder, 'open')))]).toEqual([]);
    expect((await stat(join(folder, 'secret.txt'))).size).toBeGreaterThan(0);
  });
});

describe('qingyang called wrongly', () => {
  it.each([
    [['clean', 'a.txt'], '请用 --out 给出导出的文件夹。'],
    [['clean', '--out', 'out'], '请给出要处理的文件或文件夹。'],
    [['clean', 'a.txt', '--out'], '选项 --out 需要一个值。'],
    [['clean', 'a.txt', '--out', 'out', '--jobs', '0'], '--jobs 应是 1 到 64 的数，不能是“0”。'],
    [['import', 'a.txt'], '请用 --library 给出资料库的文件夹。'],
    [['export', 'library'], '请用 --out 给出导出的文件夹。'],
    [['verify'], '请给出资料库的文件夹。'],
    [['clean', 'a.txt', '--out', 'out', '--apply', 'all'], '--apply 不能是“all”，可以是：safe、suggested。'],
    [['clean', 'a.txt', '--out', 'out', '--force'], '没有 --force 这个选项。'],
    [['filter', 'a.jsonl'], 'filter 从标准输入读取，不接受文件名：qingyang filter < 文件.jsonl'],
    [['tidy'], '没有 tidy 这个命令。用法见 qingyang help。'],
  ])('%j', async (args, sentence) => {
    const { status, stdout, stderr } = await qingyang(args);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `${sentence}\n` });
  });

  it('helps in both languages and knows its version', async () => {
    const [help, habit, english, version] = await Promise.all([
      qingyang(['help']),
      qingyang(['clean', '--help']),
      qingyang(['--help'], { lang: 'en_US.UTF-8' }),
      qingyang(['--version']),
    ]);
    expect(help.stdout).toContain('qingyang filter [--apply safe|suggested]');
    expect(habit.stdout).toMatch(/^qingyang clean 文件或文件夹.*--apply/);
    expect(habit.stdout).not.toContain('qingyang check');
    expect((await qingyang(['help', 'filter'])).stdout).toMatch(/^qingyang filter /);
    expect((await qingyang([])).stdout.split('\n').length).toBeLessThan(20);
    expect(english.stdout).toContain('Exit status: 0 all done');
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('the language', () => {
  it.each([
    [['help'], {}, '清样：'],
    [['help'], { LANG: 'en_US.UTF-8' }, 'Qingyang turns'],
    [['help'], { LANG: 'en_US.UTF-8', LC_ALL: 'C.UTF-8' }, 'Qingyang turns'],
    [['help'], { LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }, '清样：'],
    [['help', '--lang', 'zh'], { LC_ALL: 'en_US.UTF-8' }, '清样：'],
    [['help', '--lang=en'], {}, 'Qingyang turns'],
    [['help', '--lang', 'fr'], {}, '--lang 不能是“fr”'],
  ] as const)('of %j with %j begins “%s…”', async (args, env, beginning) => {
    const { stdout, stderr } = await qingyang(args, { env });
    expect(stdout + stderr).toMatch(new RegExp(`^${beginning}`));
  });

  it.each([
    ['import'],
    ['clean'],
    ['check'],
    ['export'],
    ['verify'],
    ['sync'],
    ['filter', 'x'],
    ['tidy'],
    ['clean', 'seeds', '--out', '/dev/null/x'],
    ['clean', '/nowhere.txt', '--out', '/tmp'],
    ['check', '/nowhere.txt'],
    ['export', '/nowhere', '--out', '/tmp'],
    ['verify', '/nowhere'],
  ])('of %j is English throughout', async (...args) => {
    const { status, stdout, stderr } = await qingyang(args, { lang: 'en_US.UTF-8' });
    expect(status).toBeGreaterThan(0);
    expect(stdout + stderr).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('a folder that cannot be made', () => {
  it.runIf(process.platform === 'linux')(
    'is a sentence that names the job and the folder, and not a wait for ever',
    async () => {
      const run = await qingyang(['clean', 'seeds', '--out', '/proc/qy']);
      expect(run.status).toBe(1);
      expect(run.stderr).toBe(
        '导出没有完成：文件夹“/proc/qy”：这个位置不能新建文件夹。请检查路径和磁盘，或者另选一个位置。\n',
      );
    },
  );
});
