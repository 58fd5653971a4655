/** Texts about what leaves the desk and what came of it: export, proof and reading view, versions. Part of `zh`. */
export const zhOutput = {
  'dialog.cancel': '取消',

  'export.title': '导出清样',
  'export.formats': '格式',
  'export.articles': '稿件',
  'export.choice.all': '全部',
  'export.choice.status': '按校次',
  'export.choice.tag': '按标签',
  'export.choice.selected': '逐篇选',
  'export.noTags': '这一期还没有标签。',
  'export.noFormat': '请至少选一种格式。',
  'export.summary': '{{articles}} 篇稿件，{{formats}} 种格式',
  'export.start': '导出',
  'export.startAnyway': '仍要导出',
  'export.cancel': '停止导出',
  'export.choosing': '请选择存放的文件夹……',
  'export.progress': '{{done}}/{{total}}',

  'preflight.title': '付印前检查',
  'preflight.none': '没有需要留意的地方。',
  'preflight.stop': '不能导出',
  'preflight.warning': '提醒',
  'preflight.more': '还有 {{count}} 条',
} as const;
