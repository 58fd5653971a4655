import { failure, type Result, success } from '../result';

/** What carrying out an operation gives: nothing, or the reason why it was refused. */
export type Done = Result<undefined>;

/** It was carried out. */
export const done: Done = success(undefined);

export function noParagraph(id: string): Done {
  return failure(
    'no-paragraph',
    `找不到段落 ${id}，内容可能已经改变，请重试。`,
    `Paragraph ${id} is not there; the text may have changed. Try again.`,
  );
}

export function noArticle(id: string): Done {
  return failure(
    'no-article',
    `找不到稿件 ${id}，内容可能已经改变，请重试。`,
    `Article ${id} is not there; the issue may have changed. Try again.`,
  );
}

export function taken(id: string): Done {
  return failure(
    'id-taken',
    `编号 ${id} 已被使用，操作没有执行。`,
    `The id ${id} is in use already; nothing was done.`,
  );
}

export function stale(): Done {
  return failure(
    'stale',
    '这里的文字已经改变，操作没有执行。',
    'The text here has changed in the meantime; nothing was done.',
  );
}
