import { HAN, is } from '../text/characters';

/**
 * Surnames of one character that are common in reporters' bylines (the 400 most frequent of the census lists, and
 * those of the papers that were read). A name is told from a word by its surname only, so rare ones that are common
 * words (`双`, `发`, `大`) are left out on purpose.
 */
const SURNAMES = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲封芮储靳汲邴糜松井段富巫乌焦巴弓牧山谷车侯宓蓬全班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍闻莘党翟谭贡劳姬申扶堵冉宰郦雍桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习艾鱼容向古易慎戈廖庾终居衡步都耿满弘匡国文寇广禄东殴沃利越夔隆师巩厍聂晁勾敖融冷辛那简饶空曾沙鞠须丰巢关蒯相查后荆红游竺权盖益桓仉岳帅缑亢况有琴商牟佘伯赏墨哈谯笪年爱阳佟付代闫冼覃肖揭晋楚楼揣线藏苟候靖冒初修仝由母原智漆' +
    '陳張劉楊黃趙吳孫馬羅鄭謝許鄧馮蕭葉蔣蘇呂盧鐘譚陸賈韋鄒閻龍賀顧龔萬錢嚴賴湯溫齊喬龐顏莊聶魯歐關蘭寧紀畢單塗駱藍鮑華饒陽時農繆簡項連蘆婁竇黨費衛應閔鄔邊師欒榮叢遲鄺',
);
const DOUBLE_SURNAMES = new Set(
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 令狐 百里 呼延 东郭 南门 西门'.split(
    ' ',
  ),
);

/** True where all code units of a text are Han, the point of a foreign name set aside. */
function isHanName(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!is(code, HAN) && code !== 0xb7) return false;
  }
  return text.length > 0;
}

/**
 * True where a text may be a person's name: a surname and one or two characters, a double surname and one or two, or
 * a transcribed name with a point (`阿依古丽·买买提`).
 */
export function looksLikeName(text: string): boolean {
  if (!isHanName(text)) return false;
  if (text.includes('·')) return text.length >= 4 && text.length <= 15 && !/[一二三四五六七八九十]/.test(text);
  if (text.length < 2 || text.length > 4 || /[报刊社局会]$/.test(text)) return false;
  if (text.length >= 3 && DOUBLE_SURNAMES.has(text.slice(0, 2))) return true;
  return SURNAMES.has(text[0] as string) && (text.length < 4 || SURNAMES.has(text[1] as string));
}
