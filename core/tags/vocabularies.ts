import type { Said } from '../said';

/** A concept of a controlled vocabulary. `tag` is what an article carries; its name is looked up. */
export interface Topic {
  readonly tag: string;
  readonly name: Said;
}

/** The seventeen top-level IPTC Media Topics, labels of release 2023-10-24 (IPTC NewsCodes, CC BY 4.0), in the order of their codes. */
const MEDIA: readonly (readonly [string, string])[] = [
  ['艺术、文化、娱乐和媒体', 'Arts, culture, entertainment and media'],
  ['犯罪、法律和司法', 'Crime, law and justice'],
  ['灾难、事故和突发事件', 'Disaster, accident and emergency incident'],
  ['经济、商业和金融', 'Economy, business and finance'],
  ['教育', 'Education'],
  ['环境', 'Environment'],
  ['卫生', 'Health'],
  ['人物故事', 'Human interest'],
  ['劳动', 'Labour'],
  ['生活方式和休闲', 'Lifestyle and leisure'],
  ['政治', 'Politics'],
  ['宗教和信仰', 'Religion'],
  ['科学技术', 'Science and technology'],
  ['社会', 'Society'],
  ['体育', 'Sport'],
  ['冲突、战争与和平', 'Conflict, war and peace'],
  ['天气', 'Weather'],
];

/** The first classes of GB/T 20093-2013. The codes come from copies and have not been compared with the standard itself. */
const NEWS: readonly (readonly [string, string, string])[] = [
  ['01', '政治', 'Politics'],
  ['02', '法律、司法', 'Law and justice'],
  ['03', '对外关系、国际关系', 'Foreign and international relations'],
  ['04', '军事', 'Military affairs'],
  ['05', '社会、劳动', 'Society and labour'],
  ['06', '灾难、事故', 'Disasters and accidents'],
  ['11', '经济', 'Economy'],
  ['12', '财政、金融', 'Public finance and banking'],
  ['13', '基本建设、建筑业、房地产', 'Construction and real estate'],
  ['14', '农业、农村', 'Agriculture and the countryside'],
  ['15', '矿业、工业', 'Mining and industry'],
  ['16', '能源、水务、水利', 'Energy and water'],
  ['17', '电子信息产业', 'Electronics and information industry'],
  ['18', '交通运输、邮政、物流', 'Transport, post and logistics'],
  ['19', '商业、外贸、海关', 'Commerce, foreign trade and customs'],
  ['21', '服务业、旅游业', 'Services and tourism'],
  ['22', '环境、气象', 'Environment and weather'],
  ['31', '教育', 'Education'],
  ['33', '科学技术', 'Science and technology'],
  ['35', '文化、休闲娱乐', 'Culture and leisure'],
  ['36', '文学、艺术', 'Literature and art'],
  ['37', '传媒业', 'Media'],
  ['38', '医药、卫生', 'Medicine and health'],
  ['39', '体育', 'Sport'],
];

export const MEDIA_TOPICS: readonly Topic[] = MEDIA.map(([zh, en], index) => ({
  tag: `medtop:${String(index + 1).padStart(2, '0')}000000`,
  name: { zh, en },
}));

export const NEWS_CLASSES: readonly Topic[] = NEWS.map(([code, zh, en]) => ({
  tag: `gbt20093:${code}`,
  name: { zh, en },
}));

const names = new Map([...MEDIA_TOPICS, ...NEWS_CLASSES].map(({ tag, name }) => [tag, name]));

/** The name of a tag that stands for a topic; undefined for any other tag. */
export function topicName(tag: string): Said | undefined {
  return names.get(tag);
}
