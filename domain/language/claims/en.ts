import { type ClaimWords, wordTable } from "./claims.ts";

export const english: ClaimWords = {
  negations: wordTable(
    "not never cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't ain't nobody nothing nowhere none neither nor",
  ),
  negative: wordTable(
    "no without fail* refus* den* lack* absen* unable un* im* in* ir* il* dis* non* hardly barely rarely seldom little few less only avoid* prevent* prohibit* ban* forbid* reject* stop* cease* miss* lose* lost loss* except* instead rather free despite unless nor neither far too still yet until before doubt* declin* oppos* wrong fals* away out off end* abandon* cancel* suspend* ignor* regardless remain* least any anyone anything beyond other against mere* simply just illegal outside short minus exclud* useless hard difficult* mis* poor* worse worst spare* restrict* block* hold* keep* kept nonetheless nevertheless though although but however mustn't needn't otherwise zero",
  ),
  hedges: wordTable("alleged allegedly reportedly purported purportedly supposedly suspected so-called"),
  attributions: wordTable(
    "allege* report* purport* suppos* suspect* said say* claim* accus* apparent* believ* according likely possib* perhaps may might could seem* appear* would presum* ostensib* rumo* described called know* told* assum* potential* probabl* consider* think* thought charge* dub* so-called so expect* suggest* hint* estimat* predict* feel* fear*",
  ),
};
