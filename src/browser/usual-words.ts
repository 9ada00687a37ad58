/**
 * Words of everyday English of four letters and more, without their endings. Whoever types one has not misspelt a word of
 * this site, however near it may be to one: "waste" is not "taste".
 */
const usual = new Set(
  (
    "able about above accept ache across adult afraid after again against agree alive allow almost alone along already also although always among anger angry animal " +
    "another answer anybody anyone anything anyway apart appear around arrive arrest asham asleep attack away awful baby back badly bear beat beautiful became " +
    "because become been before began begin behind being believe belong below beside best better between beyond bill birth bite black blame bleed blind " +
    "blood blue board boat body bone book boot born boss both bottle bottom bought brain brave bread break breath bring broke broken brother brought " +
    "brown build built burn bury busi business busy call calm came cannot card care careful carry catch caught cause chair chance change charge cheap cheat check " +
    "child children choice choose church city clean clear climb close cloth clothes cold college come comfort common complete confuse control cook cool corner could " +
    "count country couple course cousin cover crash crazy cross cruel danger dare dark date daughter dead deaf deal dear death debt decide deep deserve desperate did " +
    "different difficult dinner dirty doctor does doing dollar done door doubt down draw dream dress drink drive drop during each earl early earn earth easy eight either else " +
    "empty enough even evening ever every everybody everyone everything exact except excuse expect explain extra face fact fail fair faith fall family famous " +
    "far farm fast father fault fear feed feel feet fell felt female fight figure fill final find fine finger finish fire first fish five fix floor fly follow food foot " +
    "forever forget forgive forgot form forward found four free fresh friend from front full funny further future game gave girl give given glad goes going gone good " +
    "goodbye grand grandma grandad great green grew grief ground group grow guess guilt guilty hair half hand hang happen happy hard hardly hate have head hear heard heart heaven " +
    "heavy hell hello help hence here herself hide high hill himself hold hole holiday home honest hope horrible hospital hour house however huge human hundred hungry hurt husband idea ignore important " +
    "inside instead into issue itself jail job join joke judge jump just keep kept kick kill kind kiss knee knew knock know known lack lady land large last late later laugh law " +
    "lazy lead learn least leave left less letter life lift light like line list listen little live load local lonely long look lose loss lost loud love luck lucky made mail " +
    "main make male many mark marry matter maybe mean meant meet memory mental mess might mile mind mine minute miss mistake mole moment money month mood more morning most mother mouth move " +
    "much must myself name near nearly neck need neighbour neither nerve never news next nice night nine nobody noise none normal north nose note nothing notice nowhere number obvious offer office often once only open order other " +
    "ought ourselves outside over owe pack page paid paint panic paper parent part partner party pass past patient pay peace people perhaps person phone pick picture piece place plain plan play please plenty point police " +
    "poor possible post pray prefer pregnant pretty price prison private problem promise proper proud prove pull push quick quiet quit quite rain raise ran rather read ready real " +
    "really reason refuse relax remember remove rent repeat reply rest return rich ride right ring rise risk road room rope round rude rule rush safe said same save scare school score second secret seem " +
    "seen self sell send sense sent serious serve seven several shake shall shame shape share sharp shop short should shout show shut sick side sight silly simple since sing sister sits six sleep slept slow " +
    "small smart smell smile smoke soft some somebody somehow someone something sometimes somewhere soon sore sorry sort sound south space speak special spend spent spoke sport stand star start state stay step stick still stomach stone " +
    "stood stop story straight strange street stress strong struggle stuck study stuff stupid such sudden suffer sugar suppose sure surprise sweet swim table take taken talk tall taste taught teach team tear teeth tell ten " +
    "terrible than thank that their them themselves then there therefore these they thing think third this those though thought thousand threat three threw through throw thus tire today toe together told tomorrow tonight took tooth " +
    "total touch toward town train travel tree trip trouble true trust truth try turn twelve twice twin type ugly uncle under understand until upon upset upstairs used useful useless usual usually very view visit voice wait " +
    "wake walk wall want warm warn wash waste watch water weak wear week weight weird well went were west what whatever wheel when where whether which while white whole whom whose wide wife will window wing winter wish with within without " +
    "woke woman women wonder wood word wore work world worn worry worse worst worth would write wrong wrote yeah year yellow yesterday young your yours yourself zero"
  ).split(" "),
);

/** Whether a word in small letters is one of them, with an ending or without. */
export function isUsual(word: string): boolean {
  const bare = word.replace(/'.*$/, "");
  const stems = ["", "s", "es", "ed", "d", "ing", "ly", "er", "r", "ful", "y"].flatMap((ending) =>
    bare.endsWith(ending) ? [bare.slice(0, bare.length - ending.length)] : [],
  );
  return stems.some((stem) =>
    [stem, `${stem}e`, stem.replace(/(.)\1$/, "$1"), stem.replace(/i$/, "y")].some((one) => usual.has(one)),
  );
}
