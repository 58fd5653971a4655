/** Characters that foreign names are written with. Collected by the project itself (MIT). */
const SOUNDS = new Set(
  '阿埃艾爱安昂奥巴班邦包贝本比彼宾波玻博伯布采查达大戴丹当道德邓登迪蒂丁杜多厄恩尔法凡范菲费芬丰冯佛弗夫福盖冈高戈格根贡古哈海汉豪赫亨胡华怀惠霍基吉加贾杰金卡凯坎康考科克肯库夸拉莱赖兰朗劳勒雷黎里理利莉连列林琳隆卢鲁路露伦罗洛吕马玛迈麦曼芒毛梅门蒙米密敏明摩莫墨默姆穆拿纳娜乃奈南瑙内尼涅宁纽努诺欧帕派潘庞佩彭皮平坡珀普齐奇恰契钱强乔切琴让热仁日茹瑞若萨塞赛桑瑟森沙山尚绍舍申圣施什石史士舒斯丝司斯松苏索塔泰坦汤唐陶特滕提铁廷图土吐托瓦旺万威韦维魏温文翁沃乌吾武伍西希锡夏香肖谢辛欣休许雅亚延扬耶叶伊依易因英尤约泽扎詹章哲珍治朱兹子宗佐买·赫哈夫曼亨斯洛凯赛义德拉奥席尔瓦凡纳达诺顿丘吉苔丝江热依古丽提木',
);

/** True where the mark at `at` stands between two runs of at least two characters that foreign names are written with. */
export function isTranscribed(text: string, at: number): boolean {
  for (const offset of [-2, -1, 1, 2]) if (!SOUNDS.has(text.charAt(at + offset))) return false;
  return true;
}

/**
 * True where three of the four characters around the mark are of that kind. What is ambiguous is nobody's safe fix.
 */
export function mayBeTranscribed(text: string, at: number): boolean {
  const before = [-1, -2].filter((offset) => SOUNDS.has(text.charAt(at + offset))).length;
  const after = [1, 2].filter((offset) => SOUNDS.has(text.charAt(at + offset))).length;
  return before + after >= 3;
}
