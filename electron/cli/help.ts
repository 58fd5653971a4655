import { FORMAT_IDS } from '@core/export/formats';
import type { Said } from '@core/said';
import type { Command } from './command';
import { EXIT } from './terminal';

/** The formats of `--format`, in lines that fit the help. PDF is made in the window only. */
const LIST = FORMAT_IDS.filter((id) => id !== 'pdf')
  .join(' ')
  .replace(/(.{40,80}) /g, '$1\n                ');

const TEXT: Said = {
  zh: `清样：把识别（OCR）得到的一期报纸修复成干净的一期。

用法
  qingyang import 文件或文件夹 … --library 资料库 [--jobs N]
      把文件收进资料库，一个文件一期；只认结构，不做修复。
  qingyang clean 文件或文件夹 … --out 文件夹 [--format md,html] [--apply safe|suggested] [--jobs N]
      修复文本并导出，逐期说明做了什么。文件夹里的 .txt 和 .md 文件依次处理，不进入下级文件夹。
      --out     导出到这个文件夹，没有就新建；已有的文件从不覆盖，同名的加编号
      --format  导出的格式，默认 md,html。可以是
                ${LIST}
      --apply   safe 只做有把握的修复（默认）；suggested 连同把握较大的建议一起做
  qingyang check 文件或文件夹 … [--json|--csv] [--rules 规则.json] [--jobs N]
      逐条列出查到的问题：文件、行、列、规则、建议，不改动任何文件。有“错误”一级的问题时退出状态为 1。
      --rules   规则的开关、级别和本报的名册、用语表（见 docs/proofing.md）
  qingyang export 资料库 --out 文件夹 [--format md,html] [--status clean] [--tag 标签] [--jobs N]
      把资料库里的各期按现在的样子导出。--status 和 --tag 只导出这些状态（raw、first-proof、second-proof、clean）
      或带这些标签的稿件；资料库里有 template.html 的，HTML 用它作版式（见 docs/formats.md）。
  qingyang verify 资料库 … [--jobs N]
      检查每个原文的校验和、每期的账目和历史，不改动任何文件。
  qingyang sync 资料库 [--remote 地址]
      通过 git 远程仓库与其他电脑共用资料库：送出本机的改动，收下别人的改动，逐项合并，不丢任何一步。
  qingyang filter [--apply safe|suggested] [--proof] [--jobs N] < 输入.jsonl > 输出.jsonl
      一行一期：读入 {"id", "text"}，写出修复后的一期。每读一行写一行，出错的行写 {"error": {"code", "message"}}，
      其余照常。各行互不影响。空行略过，不写。
      id 是文字或数字，不能缺。--apply 默认 suggested。默认只修断裂、把标点改为全角，原文的其他字一概不动；
      加 --proof 才用全部校对规则：列出发现的问题，改正有把握的。
  qingyang help
  qingyang --version

各命令都可加 --lang zh|en。--jobs N 用 N 个线程同时处理，输出的顺序和内容不变。
运行中途被终止的，再运行同一命令，就从断处接着做。大批量处理见 docs/archive.md。
编码 UTF-8、UTF-16、GB18030 都能读（filter 只读 UTF-8）。
退出状态：0 全部完成；1 有的输入没有完成，其余已完成；2 用法不对。`,
  en: `Qingyang turns an OCR'd newspaper issue into a clean one.

Usage
  qingyang import FILE|FOLDER … --library FOLDER [--jobs N]
      Takes files into a library, each as an issue. Only their structure is read; nothing is mended.
  qingyang clean FILE|FOLDER … --out FOLDER [--format md,html] [--apply safe|suggested] [--jobs N]
      Mends texts, exports them and says what it did. Of a folder, the .txt and .md files are taken in order, without
      those of the folders in it.
      --out     the folder to export to, made where it is missing; no file is ever overwritten, a name that is taken
                gets a number
      --format  what to export, md,html unless told; any of
                ${LIST}
      --apply   safe does what is certain (the default); suggested also does what is likely
  qingyang check FILE|FOLDER … [--json|--csv] [--rules RULES.json] [--jobs N]
      Lists what is found: file, line, column, rule, suggestion. Changes no file. The exit status is 1 where a finding
      of the severity error is open.
      --rules   which rules are on, their severities, and the house's lists (see docs/proofing.md)
  qingyang export LIBRARY --out FOLDER [--format md,html] [--status clean] [--tag TAG] [--jobs N]
      Writes the issues of a library as they are now. --status and --tag take only the articles in these states (raw,
      first-proof, second-proof, clean) or with one of these tags. A template.html in the library is the page of the
      house for HTML (see docs/formats.md).
  qingyang verify LIBRARY … [--jobs N]
      Checks the hash of every source, every ledger and every journal, and changes nothing.
  qingyang sync LIBRARY [--remote ADDRESS]
      Shares a library with other desks through a git remote: sends, receives, and merges operation by operation.
  qingyang filter [--apply safe|suggested] [--proof] [--jobs N] < in.jsonl > out.jsonl
      One issue a line: reads {"id", "text"}, writes the mended issue. One line out for every line in but blank ones,
      which are passed over; id is a string or a number and must be there; a bad line gives
      {"error": {"code", "message"}} and the rest goes on. No line knows of another. --apply is suggested unless told.
      Only breaks and the width of marks are mended and no other character of the scan is touched; --proof adds all rules
      of proofing: lists what they find and corrects what is certain.
  qingyang help
  qingyang --version

Every command takes --lang zh|en. --jobs N works on N threads; order and content of the output stay the same.
A run that was killed goes on where it stopped when the same command is given again. For archives see docs/archive.md.
UTF-8, UTF-16 and GB18030 can be read (filter reads UTF-8 only).
Exit status: 0 all done; 1 some input failed and the rest is done; 2 called wrongly.`,
};

/** What the bare command says. */
export const SHORT_HELP: Said = {
  zh: `清样：把识别（OCR）得到的一期报纸修复成干净的一期。

  qingyang clean 文件或文件夹 … --out 文件夹    修复并导出
  qingyang check 文件或文件夹 …                逐条列出问题
  qingyang import 文件 … --library 资料库      收进资料库
  qingyang export 资料库 --out 文件夹          导出资料库里的各期
  qingyang verify 资料库 …                     检查资料库是否完好
  qingyang sync 资料库                         与其他电脑共用资料库
  qingyang filter < 输入.jsonl > 输出.jsonl    一行一期

全部用法：qingyang help。一个命令的用法：qingyang clean --help。`,
  en: `Qingyang turns an OCR'd newspaper issue into a clean one.

  qingyang clean FILE|FOLDER … --out FOLDER      mend and export
  qingyang check FILE|FOLDER …                   list what is found
  qingyang import FILE … --library FOLDER        take into a library
  qingyang export LIBRARY --out FOLDER           write the issues of a library
  qingyang verify LIBRARY …                      check that a library is whole
  qingyang sync LIBRARY                          share a library with other desks
  qingyang filter < in.jsonl > out.jsonl         one issue a line

All of it: qingyang help. One command: qingyang clean --help.`,
};

/** `qingyang help`: everything, or what belongs to one command, as in `qingyang clean --help`. */
export const helpCommand: Command = {
  name: 'help',
  async run([name = ''], terminal) {
    const own = { zh: sectionOf(TEXT.zh, name), en: sectionOf(TEXT.en, name) };
    terminal.print(own.zh === '' ? TEXT : own);
    return EXIT.fine;
  },
};

/** The lines of one command: its own and those that are set in below it. Empty for a word that is no command. */
function sectionOf(text: string, name: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line === `  qingyang ${name}` || line.startsWith(`  qingyang ${name} `));
  if (name === '' || name === 'help' || start < 0) return '';
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('   '));
  return lines
    .slice(start, end)
    .map((line) => line.slice(2))
    .join('\n');
}
