import { expect, test } from "vitest";
import { namesNoMainMeasure, trialResult } from "../../src/evidence/result";
import { checkContent } from "../../src/library/check-content";
import { trialsIn } from "../../src/library/trials";

/**
 * How each trial came out, as read record by record against its `finding`. A change here is a change of a tile on the
 * wall: read the record again before you change a line.
 */
const read = {
  better: `abbar-2022 alipoor-2021 beaglehole-2025 berman-2000 canuso-2018 chen-2024-caesarean dakwar-2014 dakwar-2016 dakwar-2019 dakwar-2020
    daly-2019 diazgranados-2010 domany-2019 domany-2020 domany-2022 dwyer-2021 esketamine-pump-2024 fava-2018 feder-2014 feder-2021
    fu-2020 glue-2024 grunebaum-2018 hu-2016 ionescu-2021 janik-2025 krupitsky-2007 lapidus-2014 ling-2023 lumanauw-2019
    daly-2018 ma-2019 murrough-2013 nct03185819-teenagers phillips-2019 popova-2019 price-2022 reif-2023 ren-2025
    shang-2025 sigtermans-2009 singh-2016-iv-frequency su-2023 wang-2024 zarate-2006 zarate-2012
    zhou-2024 sarvari-2022 xiao-2023 shingles-cream-congress zhang-yue-2022-ect gamble-2018 celon-2021-bipolar zhou-2021-brain-tumour gan-2023 cai-2024 ding-2025-insomnia
    mostafa-2021 zhang-zhen-2023 zheng-wei-2024 zhang-congli-2025 ding-2026-colorectal
    nct06608030-valve-surgery liu-zhongyu-2025 esketamine-acoustic-neuroma-2026
    hong-2025-smoking luo-yihuan-2025 zha-2025 esketamine-hip-knee-sleep-120 nielsen-2017`,
  "no-worse": "anand-2023 correia-melo-2020 lubega-2018",
  "no-clear-difference": `loo-2012 abdallah-2022 atai-2023-pcn-101 barton-2011 barzkar-2025 mashour-2018 dadabayev-2020 duek-2023 esketamine-caesarean-2023 etchison-2018 fallon-2018 fedgchin-2019
    gewandter-2014 greenway-2025 grunebaum-2017 hardy-2012 ibrahim-2012 ionescu-2019 jelovac-2025 kheirabadi-2020 kheirabadi-2023 kheirkhah-2025 leal-2023
    lii-2023 lithium-after-ketamine-2019 luo-2025 lynch-2005 mathew-2010 murrough-2015 noppers-2011-fibromyalgia ochs-ross-2020 pickering-2020 salas-2012 schlegelmilch-2026 shen-2023 shiroma-2020
    smith-apeldoorn-oral-esketamine takahashi-2021 terasaki-2022 wan-2024 wang-2022 wilkinson-2021 xu-2017
    carspecken-2018 fernie-2017 fineberg-2023 ishizuka-2007 keta-trial ohtani-2024 rasmussen-2014 sls-002-2023
    ayesh-2008 benish-2019 castrillon-2008 ketamine-cream-pilot-2003 mahoney-2012 tactt2-2016 tactt3-2018 van-de-heyning-2014 wink-2021 saligan-2026 colla-2024 ket01-02-2026 yoon-2025 chen-2023 gao-2026 alshahrani-2022 brutcher-2019
    alizadeh-2015 ect-methohexital-pilot-2017 gallagher-2022 jarventausta-2013 kheirabadi-2012 nct00476151-diabetes zhang-2018-ect anderson-2017 abdallah-2012 altinay-2019-ect avidan-2017 jones-2024 baltali-2025 ren-2024-ect taylor-2018 ketamine-breast-100-recovery`,
  worse: "ekstrand-2022 zitek-2018",
  mixed:
    "grabski-2022 loo-2023 rigo-2017 yao-2020 esketamine-caesarean-doses-2023 yoosefi-2014 bouwense-2011 brunelin-2020 dai-2025 qu-song-2025",
  "other-question": `anand-2000 ketamine-ect-qt reif-2025-quality freeman-2020-weight lim-2024-weight chatterton-2025 price-one-year abdallah-2020 glutamate-scan-4t dijkstra-2022 downey-2016 farmer-2020 feeney-2023 hagelberg-2010 jelen-2025 jha-2024 krystal-1994 lahti-1995 lenze-2016
    morrison-2018 newcomer-1999 norbury-2021 peltoniemi-2011 peltoniemi-2012-grapefruit peltoniemi-2012-rifampicin peltoniemi-2012-st-johns-wort raja-2024 salloum-2020 su-2022 sumner-2020 tiger-2020 van-de-loo-2017 williams-2018 zu-eulenburg-2024 intranasal-neuropathic-2010 nct02761330-ect nct03149991-brexpiprazole tobacco-infusion-pilot crps-days-of-ketamine
    kumpf-2025
    maher-2017-opioids nct05168735-mindfulness casey-2025-intubation`,
  "not-judged": `esketamine-caesarean-general-120 qiu-deliang-labour he-2025-tumour-surgery wei-2025-ease breast-cancer-303 afridi-2013 amr-2010 amr-2011-spinal arabzadeh-2018 burger-2016 das-2019 eide-1994 eide-1995 el-hamrawy-2020 esketamine-pump-doses-2022 fan-2017 finnegan-2019 gao-2015 ghasemi-2014 gottrup-2006 graven-nielsen-2000 haines-1999 intranasal-ketamine-pilot-2018 jafarinia-2016 jorum-2003 jagtiani-2019
    krupitsky-2002 kvarnstrom-2003 kvarnstrom-2004 lemming-2005 loo-2016 mercadante-2000 monks-2022 nct04177706-opioid pradhan-2018 sharma-2020 su-2017 talati-2019
    zolghadriha-2024 lijffijt-2022 finch-2009 glue-2020 carr-2004 mitchell-2002 nicolodi-1995 chen-2019-cycloserine chilukuri-2014 older-adults-injection-2017
    ahmed-2023 gent-2024 jovaisa-2006 nrx-101-2023 esketamine-caesarean-319 talaei-2023 eichenberger-phantom-limb vranken-2005
    salehi-2015 nct00475904-shingles zhao-2025-ect kim-2015 singh-2017 sorensen-1995 amr-2011 max-1995 lauretti-1999 nikolajsen-1996 dong-2019-ect zou-2021-ect chen-2017-ect xue-2024-ect
    kerman-thiopental-ect yazd-nose-morphine zhong-2016-ect pathak-2021 gonzalez-pardo-2023 liu-2024-insomnia whiplash-remifentanil-2007 trigeminal-ketamine-1999
    ischaemic-pain-1998 lauretti-1999-epidural yang-1996 terminal-care-midazolam-2003 stellate-ketamine-2014 sadoni-knee
    kudoh-2002 wang-2012-ect jiang-2016 ketamine-ect-eye-pressure-2016 xu-2017-breast-cancer ketamine-pump-360-2019
    wang-jie-2020 gu-2021-ect esketamine-breast-pump-2022 ren-2022-colorectal duan-2023 shao-2023 chen-hongzhuan-2024
    esketamine-hip-fracture-120 esketamine-lung-nodule-2024 esketamine-nerve-block-96-2024 esketamine-pump-108-2024
    huang-2024-tumour-surgery ketamine-hip-replacement-84 mao-2025 shen-mengting-2025 wang-lu-2025 esketamine-caesarean-156
    esketamine-hydromorphone-240 esketamine-knee-180-2024 esketamine-sufentanil-100 gao-zhiqin-ketamine ketamine-caesarean-60
    bastos-2007 k-pass-trial rascon-martinez-2022 esketamine-laparoscopy-60-2023 li-mingxia-2023 min-2023 jin-liang-2024
    luo-tianyuan-2024 luo-xiaoyu-2024 mojaveraghili-2024 xu-hui-2024 bi-2025 li-ying-2025 esketamine-breast-120
    ji-tao-2024 ketamine-bowel-depression-80
    schwartzman-2009 rodriguez-2013
    lou-2017 dai-li-2023 li-zhenyu-gynaecological zhang-jing-2025 esketamine-bowel-80 esketamine-breast-102
    esketamine-breast-130-anxiety esketamine-cervical-pump-60 esketamine-dexmedetomidine-breast-90 han-liye-thyroid
    ketamine-bowel-66 zhu-junyong-breast wang-haijin-2025 esketamine-caesarean-tramadol-170
    glue-2024-injection beaglehole-2025-ptsd ghezel-ahmadi-2025 chumbley-2019 ketamine-thoracotomy-78`,
  "not-reported": `falkenberg-2023 kalpas-trial rocket-trial actrn12610001011077-cancer actrn12625001087448-scan nct04032301-ptsd nct05327699-scan nct05803551-intensive-care
    nct05809609-memory nct06034821-ect nct06073015-teenagers-surgery nct06228391-brain-injury more-kare-trial nct02624596-ocd nct04266288-emergency nct04560660-ptsd-exposure nct04613453-teenagers nct04955470-teenagers
    nct06496750-methamphetamine nct06559826-kap nct06713616-equivalence nct06943859-opioid nct07230171-fibromyalgia
    nct01680172-cancer nct03889756-teenagers nct05004896-bipolar nct02206776-ocd nct02234011-ocd actrn12623000817640-bat
    nct01371110-ocd nct01892995-emergency nct02997722-hospital nct04640636-emergency nct05577585-ocd nct05737693-ptsd nct04260607-emergency
    eskefib-trial ketcrps-2-trial reset-trial
    nct06111339-opioid-emergency actrn12619001504101-spiders
    chictr2200064348-breast nct02183272-emergency nct02417298-sickle nct02573714-sickle nct02591017-cancer nct04303325-breast
    nct04850937-breast nct05155969-heart nct06125054-cocaine nct06161805-endometriosis nct06184958-fibromyalgia
    nct06213324-scan nct06317636-sedation nct06752759-inhaled nct06781697-headset nct06788444-bowel
    nct07250867-face nct07374211-breast
    actrn12618001393246-anorexia can-bind-ect eden-anorexia nct04082858-ect nct04814381-cluster nct04938713-fibromyalgia nct01640080-esketamine-drip nct04103892-oral-esketamine nct06340958-oral-esketamine kethead-trial nct04592809-teenagers nct04664530-shingles esketamine-ect-doses-plan esketamine-ciprofol-ect-plan
    nct05383313-psilocybin nct04763343-young-attempters nct05046184-uniket yu-kaili-2023 nct06530706-anxiety nct06231563-parkinson-veterans nct07120477-save
    nct06355180-esketamine-ect nct01260649-ect nct01309581-ect nct01881763-ect nct00947791-bipolar nct03965858-inhaled-esketamine nct02992496-oral-ketamine
    nct00961194-oral-neuropathic nct04011592-after-birth nct04860661-caesarean eudract-2010-023414-31-infusion eudract-2016-001715-21-infusion nct01809340-minocycline milak-2020
    nct04471818-cancer-depression nct04944017-parkinson-depression nct03633058-rett nct04912115-dyskinesia nct05505630-tobacco
    nct05217706-teenagers nct05026203-three-days nct06668571-g2k nct06508710-venlafaxine nct03272698-hiker nct05639322-neuropathic nct06969937-alcohol nct06414356-neuropathic-ptsd
    nct05045378-teenagers nct05940324-ocd nct07193901-r-ketamine ctri-2020-oral-or-infusion ctri-2021-depket ctri-2023-injection nct02303847-oral-ketamine passion-ii-trial nct07227454-teenagers nct06957704-teenagers nct07247968-teenagers nct06968624-shingles nct05696691-emergency kite-trial nct05973851-intensify nct07088380-ect actrn12615000566538-scopolamine nct01868802-mexico sky-d-trial
    nct06419439-back-pain nct04847245-belly-pain actrn12622000245796-alcohol`,
};

const trials = trialsIn(checkContent(process.cwd()).records);

test("every trial came out as it was read, and none is left out", () => {
  const expected = Object.entries(read)
    .flatMap(([result, ids]) => ids.split(/\s+/).map((id) => `${id}: ${result}`))
    .sort();
  expect(trials.map((trial) => `${trial.id}: ${trialResult(trial)}`).sort()).toEqual(expected);
});

test("a trial without a result says so in its own words, and one with figures is never an empty tile", () => {
  const empty = trials.filter((trial) => trialResult(trial) === "not-reported");
  expect(empty.length).toBeGreaterThan(5);
  for (const { finding } of empty)
    expect(finding).toMatch(/no results|not results|no results yet|recruiting|will test|under way/);
  const figures = trials.filter(({ outcomes, harms }) => outcomes || harms);
  expect(figures.filter((trial) => trialResult(trial) === "not-reported")).toEqual([]);
});

test("a tile says that no main measure is named where that is the reason, and not where there is another", () => {
  const unnamed = trials.filter(namesNoMainMeasure);
  const ids = unnamed.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(["krupitsky-2002", "jovaisa-2006", "vranken-2005", "rodriguez-2013"]));
  for (const other of ["schwartzman-2009", "nrx-101-2023", "he-2025-tumour-surgery", "wei-2025-ease", "monks-2022"])
    expect(ids).not.toContain(other);
  // the field and the words of a record agree
  const saying = trials.filter(
    (trial) =>
      trialResult(trial) === "not-judged" &&
      [...trial.limits, trial.result_because ?? ""].some((words) =>
        /\b(?:no|not)\b.*\bname\b.*\bmain measure|\bno main\b|\bas the main one\b/.test(words),
      ),
  );
  expect(saying.map(({ id }) => id).sort()).toEqual(ids.sort());
});
