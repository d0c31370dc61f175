import { type ClaimWords, wordTable } from "./claims.ts";

export const english: ClaimWords = {
  negations: wordTable(
    "not never cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't needn't ain't nobody nothing nowhere none neither",
  ),
  negative: wordTable(
    "no nor without fail* refus* deny denied denies denying denial lack* absen* declin* avoid* less least few little hardly barely rarely seldom un* non* ineffective* inappropriate* incomplet* incorrect* invisib* insepara* insufficien* inconsisten* inaccess* incapab* imposs* irregular* irrational* illegal* disagree* disapprov* dislike* disput* discontinu* asymptomatic anonym* ignor* regardless otherwise difficult* stop* prohibit* ban banned forbid* prevent* reject* nonetheless nevertheless gone except* exclud* lose* lacks away endless groundless baseless selfless pilotless worthless meaningless oppos* ceas* exempt* yet until unless only miss* short wrong* false* worst contrary restrict*",
  ),
  notNegative: wordTable(
    "under* unit united units union* universit* universal* until unique* unveil* uncle* unanim* unify* unified unfold* unlock* unleash* unto un none",
  ),
  afterNegation: new Set("only just merely least necessarily the first unprecedented so sure".split(" ")),
  hedges: wordTable("alleged allegedly reportedly purported purportedly supposedly"),
  attributions: wordTable(
    "alleg* report* purport* suppos* suspect* claim* accus* apparent* rumo* so-called ostensib* presum* charg* believed said likely possibl* perhaps may might according stat* say* assum* probabl* seem*",
  ),
};
