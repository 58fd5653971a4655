import { failure } from '@core/result';

type Failure = ReturnType<typeof failure>;

export function noIssue(): Failure {
  return failure(
    'no-issue',
    '资料库里找不到这一期，可能已被移走或删除。',
    'This issue is not in the library; it may have been moved or deleted.',
  );
}

export function unbalancedImport(): Failure {
  return failure(
    'unbalanced',
    '导入后的字数与原文不符，因此没有导入。请报告这个问题，并附上该文件。',
    'The imported text does not add up to the source, so it was not imported. Please report this, with the file.',
  );
}

export function unbalancedMerge(): Failure {
  return failure(
    'unbalanced',
    '合并后的字数与原文不符，因此没有合并。请报告这个问题；两边的内容都没有改动。',
    'The merged text does not add up to the source, so it was not merged. Please report this; neither desk has changed.',
  );
}

export function changedMeanwhile(): Failure {
  return failure(
    'conflict',
    '合并时这一期又有了改动，没有合并。请再同步一次。',
    'The issue was changed while it was being merged, so it was not. Sync again.',
  );
}
