/*
 * English: the words that tell what a sentence is for. See article/cues.h for how a
 * phrase is written. The weights add up; 10 is a word that nearly decides alone, 3 a
 * hint, and a sentence without any is context (JUDGE_CONTEXT in panes.c). Headings
 * and lead-ins are weighed against each other only; one below 10 is an adverb that
 * goes with any noun.
 */
#include "article/cues.h"

static const char stop[] =
    "a about above after again against all also am an and any are as at be because "
    "been before being below between both but by can could did do does doing down "
    "during each few for from further had has have having he her here hers him his how "
    "i if in into is it its itself just like may me might more most much must my no "
    "nor not now of off on once one only or other our out over own said same say says "
    "she should so some such than that the their them then there these they this those "
    "through to told too under until up upon us very was we were what when where which "
    "while who whom why will with would you your two three first last new year years "
    "day days week month according including made make";

static const char leading[] =
    "about across after against although among and as at because before behind below "
    "besides beyond both but by considering despite during earlier even finally first "
    "following for from given however i if in inside instead into last later like "
    "meanwhile moreover near next now of on once or otherwise outside over previously "
    "regarding regardless said simply since so soon still then these this though "
    "through throughout to today together toward towards under unless unlike until "
    "upon we when where whether while with within without yesterday yet you";

static const char of[] = "of for to in on at with from by behind between over under";

static const struct cue_row rows[] = {
    /* What happened before, and how things are. */
    {CUE_CONTEXT, 7,
        "was born, were born, was founded, was established, was created, founded in, "
        "born in, grew up, years ago, months ago, decades ago, a year ago, a decade "
        "ago, in the past, last year, previous year, previous years, last month, "
        "earlier this year, earlier this month, the previous, previously, formerly, "
        "historically, originally, dating back, dates back, long been, until recently, "
        "since then, at the time, in history, on record, began in, started in, is "
        "known for, best known, is home to, <year>, since <year>, ^in <year>, between "
        "<year>"},
    {CUE_CONTEXT, 4,
        "had been, had already, had also, has been, have been, had a, had the, former, "
        "previous, earlier, since, followed, following the, history, historic~, known "
        "as, called, consists of, consist of, is one of the, are among, was the, were "
        "the, is a, is an, is the, are a, are the, was a, was an, became, become the, "
        "served as, worked, joined, survived by, originates, originated, decades, "
        "century, tradition~, <number> percent, last week, comes after, came after, "
        "comes as, came as, in response to, because of, led to, the first time, "
        "recorded, total, reported, figures show, data show, a survey, include, "
        "included"},
    {CUE_CONTEXT, 1, "had, was, were, also, reportedly, according to, is, are"},

    /* What looks like a cue and is none: the month of May, a time of the day. */
    {CUE_NEUTRAL, 0,
        "reduce the risk, reduce risk, less likely, more likely, less likely to, more "
        "likely to, most likely, may have, might have, had been expected, may "
        "<number>, in may, until may, by may, of may, <number> may, <number> utc, "
        "^this week, ^this month, ^this year, ^this morning, ^this summer, ^this "
        "spring, ^this autumn, ^this winter, ^this season, ^these days, denial of "
        "service, facing off, faced off, facing each other, questioned the, not only, "
        "the next thing, the next day, the next morning, would later, would go on to, "
        "could have been, would have been, may not have, might not have, whether or "
        "not, no doubt, no longer in, at no cost, long run, no one else, not until, "
        "not far from, not guilty, cost of, costs of, the cost, no less than, not "
        "least, against the <number>, few days, few weeks, few months, few years, few "
        "hours, a few, past few, last few, first few, still image, still life, you "
        "will, you'll, you can, you could, you may, you might, you should, you must, "
        "if you, who can, who could, who may, who might, that can, that could, problem "
        "solving, problem solvers, problem solver, solve problems, solve the problem, "
        "solves the problem, solving problems, solve a problem, solving the problem, "
        "solve this problem, management agenda, agenda template, an agenda for, his "
        "agenda, her agenda, their agenda, were scheduled to, was scheduled to, may "
        "already, attacking style, no problem, security features, risk averse, in case "
        "of problems, without problems, without difficulty, is not just, are not just, "
        "is not only, isn't just, don't worry, do not worry, without any doubt, "
        "without a doubt, without doubt, have asked why, has asked why, asked why"},
    {CUE_NEUTRAL, 0,
        "crisis centre, crisis center, crisis centres, crisis centers, crisis "
        "management, crisis team, crisis line, crisis hotline, midlife crisis, crisis "
        "of <year>, <year> financial crisis, risk management, risk assessment, risk "
        "manager, risk factor, risk factors, plan b, free will, good will, political "
        "will, will power, his will, her will, the will of, the will to, at will, "
        "against his will, against her will, against their will, will smith, can be "
        "found, can be seen, can be traced, should be noted, theresa may, mrs may, "
        "next door, next to, next of kin, next generation, good hope, challenge cup, "
        "challenge trophy, space shuttle challenger, no wonder, no matter, no stranger "
        "to, no secret, no coincidence, no fewer than, no later than, no exception, no "
        "<number>, no surprise, not surprising, not surprisingly, not to mention, not "
        "long after, not long before, not to be confused, not for profit, not unlike, "
        "not merely, not simply, not alone, but also, nothing but, all but, anything "
        "but, still in use, still stands, still standing, still alive, still lives, "
        "against the backdrop, against the background of, against the odds, cost "
        "effective, low cost, must see, must have, lost his life, lost her life, lost "
        "their lives, lost to, apartment complex, housing complex, sports complex, "
        "shopping complex, office complex, residential complex, industrial complex, "
        "complex of, bus stop, bus stops, pit stop, non stop, one stop, lightning "
        "strikes, strikes a balance, strikes a chord, grounded in, serious fraud "
        "office, anti fraud, anti corruption, pressure group, pressure groups, high "
        "pressure, low pressure, blood pressure, air pressure, atmospheric pressure, "
        "water pressure, strain of, strains of, new strain, a strain of, surface "
        "tension, water resistant, heat resistant, fire resistant, earthquake "
        "resistant, resistance fighter, resistance fighters, french resistance, "
        "resistance movement, under caution, reasonable doubt, benefit of the doubt, "
        "beyond doubt, concerned with, all concerned, those concerned, concerning the, "
        "concerning a, fire alarm, fire alarms, alarm clock, smoke alarm, smoke "
        "alarms, false alarm, alarm system, suffered minor injuries, suffered "
        "injuries, heart attack, heart attacks, attacking midfielder, attacking "
        "midfield, attacking football, counter attack, south facing, north facing, "
        "public facing, customer facing, familiar faces, new faces, famous faces, "
        "their faces, faces of, smiling faces, market stalls, food stalls, depleted "
        "uranium, statute of limitations, dispute resolution, dispute settlement, "
        "space probe, solar probe, lunar probe, the probe landed, high resolution, "
        "reach~ the summit, summit of mount, focus group, focus groups, film "
        "screening, screening of the film, rescue dog, rescue dogs, took the "
        "initiative, a promising, most promising, promising young, promising results, "
        "he talks, she talks, ted talks, measures <number>, measures about, soon "
        "after, soon afterwards, soon became, until his death, until her death, until "
        "then, until now, as if, if not, if any, would have, would often, would "
        "sometimes, would always, would like to, as possible, made possible, made it "
        "possible, life expectancy, than expected, as expected, beat expectations, "
        "exceeded expectations, the coming of, coming of age, long anticipated, much "
        "anticipated, highly anticipated, eagerly anticipated, did not respond to, did "
        "not immediately respond, could not be reached, not immediately available, has "
        "not commented, have not commented, did not comment, would not comment, not "
        "immediately respond, for the time being, could hear, could only watch, poor "
        "people, the poor, still has, still have"},
    {CUE_NEUTRAL, 0,
        "need not, may day, without incident, stop motion, error bars, trial and "
        "error, comedy of errors, pulled out of the rubble, pulled out of the water, "
        "pulled out of the wreckage, pulled out of the sea, protestant church, "
        "protestant churches, protestant reformation, protestant pastor, protestant "
        "minister, the protestant, a protestant, main challenger, nearest challenger, "
        "closest challenger, his challenger, her challenger, republican challenger, "
        "democratic challenger, challenger bank, challenger banks"},

    /* What is on the table: plans and measures that someone has set. */
    {CUE_AGENDA, 12,
        "asked to approve, to approve, will approve, put to parliament, put to a vote, "
        "on the agenda, agenda, stricter measures, strict measures, new measures, "
        "announced measures, emergency measures, to discuss, will discuss, discuss~ "
        "the, scheduled to discuss, up for discussion, is scheduled, are scheduled, "
        "was scheduled, were scheduled, has been scheduled, been scheduled, scheduled "
        "for, scheduled to, is due to, are due to, due in court, under investigation, "
        "is investigating, are investigating, was investigating, were investigating, "
        "reportedly investigating, investigation is, investigation was, launched an "
        "investigation, opened an investigation, state of emergency, will meet, is set "
        "to meet, are set to meet, will vote, vote on, to vote, will debate, will "
        "consider, will review, hearing is, will hear, next hearing, talks, "
        "negotiate~, calls for, call for, called for a, called for the, calls on, "
        "urged the, urges the, urge the, urging the, has urged, have urged, recommends "
        "that, recommended that, has proposed, have proposed, proposes to, proposal "
        "to, proposals to, intends to hold, will hold, will be held, to be held, set "
        "to take place, is set for, are set for, set to begin, set to start, set to "
        "open, will take place, has launched, have launched, launched a campaign, "
        "launched a petition, opened an inquiry, ordered an inquiry, an inquiry into, "
        "is seeking, are seeking, seeks to, would require, would ban, draft law, draft "
        "bill, under consideration, under discussion, under review, on the table, "
        "being considered, is being considered, being drafted, in negotiations, "
        "working group, action plan, public consultation, hearing on, hearings on, to "
        "appear in court, appear in court, bail hearing, look into, looking into, "
        "looking at, will examine, will decide, to decide, decide whether, to decide "
        "whether, vote on whether, vote to decide, is to run, is to open, is to begin, "
        "are to travel, is to travel, will travel to, will visit, is to visit, is to "
        "meet, are to meet, are to hold, is to hold, to be presented, to be discussed, "
        "to be voted on, to be put to, will be put to, will be presented, will be "
        "asked, are asked to, is asked to, were asked to, been asked to, are urged to, "
        "were urged to, been urged to, advised to stay, told to stay, ordered to stay, "
        "must be submitted, can be submitted, invited to submit, mayor should, "
        "government should, council should, ministers should, minister should, "
        "parliament should, should start, should put, must take, must act, we should, "
        "we must, should be banned, should be required, should be allowed, plans to "
        "take up, will take up, will inspect, days to appeal, is to publish, are to "
        "publish, is to set aside, are to set aside, will be published, will publish, "
        "are examining, is examining, are reviewing, is reviewing, must adopt, is "
        "before the, is to make a statement, is due to make, asked the commission to, "
        "on their way"},
    {CUE_AGENDA, 10,
        "has called for, have called for, has asked, have asked, ^cancel, ^listen for, "
        "^hand over, ^pick one, ^turn the, ^check the, ^write down, ^set aside, ^ask "
        "for, ^use the, ^make sure"},
    {CUE_AGENDA, 8,
        "efforts to, in an effort to, working to, is working, are working, called on, "
        "calling on, task force, announced plans, unveil~, vow~, in talks, seeking to, "
        "bid to, strategy, initiative, campaign to, appeal~ for, distribute~, "
        "screening, vaccinate~, curb~, monitor~, audit, probe, inspect~, court date, "
        "awaiting trial, stand trial, rescue~, agreed, agreement, ceasefire, planned, "
        "plans to, plan to, the plan, a plan, planning to, planned to, proposal, "
        "propose~, proposed to, propose~ a, intend~, aim~ to, the aim, aims, "
        "prioritize~, priorities, priority, to address, focus on, focus~, focused on, "
        "launch~, measures, extended, extend~ the, restrict~, curfew, declared, "
        "ordered, directed, instruct~, called for, urge~, demanded, demanding, "
        "demands, requested, recommend~, pledged, commit~ to, committed to, promise~, "
        "investigate~, inquiry, to find the cause, is considering, are considering, "
        "take effect, takes effect, come into force, open to the public, registration, "
        "deadline, warnings, warning was, evacuate~, closed schools, close schools, "
        "take place, takes place, be held, summit, appointed, nominate~, deploy~, "
        "required to, voted to, searching for, the search for, petition~, intensified, "
        "stepped up, tighten~, introduced, impose~, quarantine, lockdown, suspend~, "
        "cancel~, postpone~, reopen~, allocate~, resolution, testify, subpoena, "
        "authorized, authorised, authorizes, authorizing, approve~, agree~ to, sought, "
        "seek~ to, to meet with"},
    {CUE_AGENDA, 12,
        "table~ a motion, table~ an amendment, table~ amendments, table~ a bill, "
        "motion of no confidence, vote of no confidence, no confidence vote, no "
        "confidence motion, committee stage, roll call vote, introduce~ a bill, "
        "introduce~ legislation, submit~ a bill, submit~ a proposal, would repeal, "
        "would amend, would oblige, would prohibit, would abolish, would be required "
        "to, would be allowed to, would be banned, hold~ a referendum, call~ a "
        "referendum, snap election, snap elections, early elections, put~ forward a, "
        "put forward by, put forward proposals, put forward plans, set~ out plans, "
        "set~ out proposals, set~ out a plan, laid out plans, laid out a plan, "
        "outline~ plans, outline~ a plan, outline~ proposals, unveil~ plans, draw~ up "
        "plans, draw~ up a, drawn up plans, drawn up a, drew up a, package of "
        "measures, package of reforms, raft of measures, series of measures, white "
        "paper, executive order, issue~ a decree, push for a, pushing for a, pushed "
        "for a, pressing for, lobby~ for, campaigning for, is calling for, are calling "
        "for, calling for a, calling for the, calling for an, been calling for, is "
        "demanding, are demanding, has demanded, have demanded, demand~ that, "
        "demanding that, issue~ an ultimatum, set~ a deadline, set up a committee, set "
        "up a commission, set up a task force, set up a fund, convene~ a meeting, "
        "convene~ an emergency, emergency meeting, emergency session, emergency "
        "summit, crisis meeting, crisis talks, extraordinary session, special session, "
        "prisoner exchange, prisoner swap, humanitarian corridor, humanitarian "
        "corridors, impose~ sanctions, lift sanctions, lift the ban, ease "
        "restrictions, memorandum of understanding, letter of intent, file~ a motion, "
        "file~ an appeal, seek an injunction, seeking an injunction, sought an "
        "injunction, seeking damages, seek damages, sought damages, seeking "
        "compensation, seek compensation, ask~ the court to, ask~ the judge to, ask~ a "
        "judge to, plea hearing, sentencing hearing, preliminary hearing, pretrial "
        "hearing, extradition request, extradition hearing, issue~ a warrant, appeal~ "
        "for witnesses, appeal~ for information, open~ a probe, internal "
        "investigation, independent investigation, independent review, independent "
        "inquiry, public inquiry, parliamentary inquiry, order~ a review, launch~ a "
        "review, commission~ a review, fact finding mission, disciplinary proceedings, "
        "disciplinary hearing, cost cutting programme, cost cutting program, cost "
        "cutting measures, cost cutting plan, offer~ to buy, explore~ options, "
        "exploring a sale, weighing whether, weighing up whether, is weighing, are "
        "weighing, considering whether to, share buyback, strike ballot, ballot~ "
        "members, ballot its members, collective bargaining, vaccination campaign, "
        "vaccination drive, contact tracing, new guidelines, updated guidelines, "
        "updated guidance, issue~ guidance, issue~ guidelines, advise~ residents to, "
        "advise~ people to, advise~ customers to, advise~ users to, advise~ passengers "
        "to, told residents to, urge~ residents to, urge~ people to, urge~ users to, "
        "urge~ drivers to, urge~ customers to, boil water notice, is recalling, are "
        "recalling, product recall, evacuation order, evacuation orders, mandatory "
        "evacuation, declare~ an emergency, emergency shelters, relief efforts, relief "
        "effort, summon~ the ambassador, work~ on a fix, work~ to restore, work~ to "
        "fix, work~ to repair, planning application, planning permission, feasibility "
        "study, pilot project, pilot scheme, pilot programme, pilot program, public "
        "hearing, public hearings, consultation on, replacement buses, to be phased "
        "out, phase out the, legal action against, take legal action"},
    {CUE_AGENDA, 12,
        "taking legal action, a moratorium on, moratorium on, the bill would, the "
        "legislation would, the law would, cut red tape, cutting red tape, reduce red "
        "tape"},
    {CUE_AGENDA, 10,
        "signed an agreement, signed a deal, signed a memorandum, agreed a deal, "
        "reached an agreement, reached a deal, reached a settlement, peace deal, free "
        "trade agreement, arrest warrant, remanded in custody, released on bail, "
        "search warrant, cordon~ off, travel ban, mask mandate, made mandatory, make~ "
        "it mandatory, post mortem examination, pay deal, collective agreement, would "
        "lower the, would scrap, would impose, would introduce, low emission zone, "
        "phased out, the proposed law, proposed legislation, proposed bill, proposed "
        "rules, proposed amendment, proposed amendments, proposed changes, proposed "
        "reforms, proposed reform, proposed tax, proposed ban, proposed merger, "
        "proposed site, planned reforms, planned reform, planned changes, referendum "
        "on, vote of confidence, confidence vote, form a coalition, form a government, "
        "relief package, rescue package, aid package, stimulus package, support "
        "package, spending plan, spending plans, spending bill, budget plan, draft "
        "budget, peace plan, peace proposal, ceasefire deal, package of sanctions, "
        "sanctions package, new sanctions, further sanctions, takeover bid, takeover "
        "offer, wage demands, wage demand, pay claim, pay offer, restructuring plan, "
        "restructuring programme, restructuring program, investigation into, "
        "investigations into, were summoned, was summoned, been summoned, search and "
        "rescue, murder investigation, criminal investigation, draft resolution"},

    /* What stands in the way. */
    {CUE_CHALLENGES, 11,
        "warned, warns, run out of, ran out, runs out, challenge~, criticism, "
        "criticisms, critics, criticized, criticised, criticizes, criticises, "
        "criticizing, criticising, criticize, criticise, condemn~, denounce~, "
        "controversy~, controversial, obstacle~, hurdle~, setback~, difficulty, "
        "difficulties, difficult to, problem~, concern~, worry, worries, worried, "
        "fear~, risk~, threat~, shortage~, insufficient, inadequate, failed to, fail~ "
        "to, failure~, unable to, opposed, oppose~, opposition to, objected, object "
        "to, objects to, objected to, objections, protest~, refused, refuse~ to, "
        "reject~, denied, deny, denies, dispute~, lack of, lacks, lacked, lacking, "
        "stigma~, stigmatize~, stigmatization~, hamper~, hinder~, delay~, struggle~, "
        "suffer~, violate~, crisis, backlash, uncertain~, uncertainty, warned of, "
        "warned that, unsafe, not enough, too few, too little, too late, worsen~, at "
        "risk, cost~ too, complain~, regret~, apologise~, apologize~, inconvenience, "
        "inappropriate, conflict~ with, blame~, lawsuit, sued, sue~, barrier~, "
        "vulnerabilities, skeptic~, sceptic~, disagree~, unfair, unclear, deadlock, "
        "stalemate, limited by, limitations, unconstitutional, tension~, strain~, "
        "burden~, wary, caution~, misleading~, flaw~, scandal, questioned whether, "
        "cast doubt, unlawful, overcrowd~, outrage~, anger~, angry, furious, unrest, "
        "riot~, boycott~, walkout, on strike, strikes, veto~, stall~, halt~, disrupt~, "
        "outage~, breach~, backlog, shortfall, hardship~, grapple~, faces, facing, "
        "under fire, dismiss~, contradict~, rebuff~, contested, contentious, rift, "
        "dissent, unjust, discriminate~, retaliate~, no evidence, without evidence, "
        "scarce, scarcity, too expensive, costly, stranded, trapped, resist~, "
        "hostile~, understaffed, bottleneck~, fraud, corrupt~, doubt~, drawback~, "
        "pressure~, overwhelm~, unsustainable~, disappoint~, harmful, critical of"},
    {CUE_CHALLENGES, 11,
        "highly critical, adverse, damaging, serious problem, at stake, shortcoming~, "
        "loophole~, neglect~, mismanage~, fell short, falls short, fall short, "
        "insecurity, instability, turmoil, endanger~, jeopardize, jeopardise, "
        "jeopardy, undermine~, impede~, thwart~, hesitant, hesitate~, reluctant~, "
        "unwilling~, not clear, no clear, remains unclear, unresolved, unanswered, "
        "alarm~, outcry, uproar, condemnation, rebuke~, denial, denounced, decried, "
        "slammed, lambasted, dissatisfied, dissatisfaction, discontent, frustrate~, "
        "deplore~, unacceptable, misinformation, contaminate~, polluted, not safe, "
        "nothing to stop, stand in the way, stands in the way, stood in the way, "
        "falling behind, fallen behind, lag behind, lagging, too slow, too slowly, few "
        "studies, little is known, poorly understood, not known, is unknown, remain "
        "unknown, remains unknown, unproven, inconclusive, not include, not included, "
        "not account for, no cure, no vaccine, no treatment, out of control, death "
        "threats, under pressure, came under, under attack, fatigue, exhausted, "
        "depleted, inefficient, unreliable, unstable, unpopular, unsuccessful~, in "
        "vain, without success, to no avail, called off, deemed too, conflict of "
        "interest, conflicts of interest, irregularities, rigged, fraudulent, "
        "disputed, calls into question, doubts about, mistrust, distrust, fear that, "
        "fears that, fearing, raises questions, raised questions, questions about, "
        "chief worry, biggest worry, main worry, neither side, no command over, "
        "doubtful, walked out, would fight, short of cash, fall due, falls due, dried "
        "up, rules out, ruled out, blocked the, grounded, recanted, cannot borrow, so "
        "scarce, need time to, has barely, have barely, too soon, could not support, "
        "cannot support, would not support, easy targets, easy target, over budget, "
        "years late, months late, behind schedule, hazardous, would slow, will slow, "
        "is mixed, are mixed, mixed results, opponents said, opponents say, opponents "
        "argue, opponents argued, most of them against, had ignored, has ignored, were "
        "dropped, was dropped, was scrapped, were scrapped, grounding, no longer "
        "updated, in limbo, not affordable, has been criticized, has been criticised, "
        "have been criticized, have been criticised, was criticized, was criticised, "
        "were criticized, were criticised, has been delayed, was delayed, were "
        "delayed, was rejected, were rejected"},
    {CUE_CHALLENGES, 6,
        "couldn't, can't, wasn't, weren't, isn't, don't, didn't, doesn't, cannot, "
        "could not, was not, were not, did not, does not, is not, are not, do not, has "
        "not, have not, had not"},
    {CUE_CHALLENGES, 5, "not, never, opposition, opponents, reckless"},
    {CUE_CHALLENGES, 3, "no"},
    {CUE_CHALLENGES, 5,
        "deteriorate~, obstruct~, deadly, danger~, vulnerable~, accuse~, allege~, "
        "however, but, ^despite, despite, although, though, ^while, and yet, claimed, "
        "claim~ that, argue~, against, only a, still, damage~, destroy~, attack~, ban, "
        "banned, deficit, debt, illegal, need~ to be, must, wrong, avoid~, harass~, "
        "cost~, forced, without, limited, slow~, lost, loss~, hard to, hard for, few, "
        "impartial, partisan, poor, weak~, bad, collapse~, error~, mistake~, confuse~, "
        "complicate~, complex, forbid~, stop~, prevent~, unlike, abandon~, withdraw~, "
        "withdrew, withdrawal, negligent~, negligence, scrutiny"},
    {CUE_CHALLENGES, 12,
        "hit back at, hit out at, lash~ out at, took aim at, take~ issue with, took "
        "issue with, push~ back against, pushback, pour~ cold water, pour~ scorn, "
        "voted against, vote against, voting against, voted down, vote down, lost the "
        "vote, lost its majority, lost his majority, lost her majority, no majority, "
        "hung parliament, split over, split on, deeply split, deeply divided, divided "
        "over, divided on, are divided, is divided, remain~ divided, at odds over, at "
        "odds with, at loggerheads, sticking point, sticking points, stumbling block, "
        "stumbling blocks, bone of contention, gridlock, impasse, talks broke down, "
        "talks collapsed, talks stalled, talks failed, talks have stalled, talks have "
        "failed, talks ended without, without a deal, without an agreement, without "
        "agreement, no agreement, no breakthrough, no consensus, could not agree, "
        "cannot agree, far apart, little progress, no progress, slow progress, abuse "
        "of power, abuse of office, human rights abuses, vote buying, ballot stuffing, "
        "smear campaign, witch hunt, politically motivated, trumped up, sham trial, "
        "show trial, a cover up, turn~ a blind eye, red tape, plead~ not guilty, "
        "maintain~ his innocence, maintain~ her innocence, maintain~ their innocence, "
        "miscarriage of justice, wrongfully convicted, wrongly convicted, wrongful "
        "conviction, falsely accused, wrongly accused, still at large, remain~ at "
        "large, still missing, remain~ missing, unaccounted for, excessive force, "
        "police brutality, worse than expected, weaker than expected, worse than "
        "feared, miss~ expectations, miss~ its target, missed its targets, profit "
        "warning, file~ for bankruptcy, went bankrupt, on the brink of, the verge of "
        "collapse, verge of bankruptcy, verge of extinction, out of business, in the "
        "red, mounting debts, mounting debt, mounting losses, heavy losses, rising "
        "costs, soaring costs, soaring prices, spiralling costs, cost of living "
        "crisis, cost overruns, weak demand, falling demand, slowing demand, sluggish "
        "demand, sluggish growth, economic downturn, into recession, high inflation, "
        "runaway inflation, stubborn inflation, trade war, credit crunch, brain drain, "
        "short of staff, short staffed, skills gap, funding gap, budget hole, "
        "chronically underfunded, underfunded, down~ tools, industrial action, strike "
        "action, picket line, picket lines, walkouts, work stoppage, work stoppages, "
        "wildcat strike, unpaid wages, real terms cut, real terms pay cut, slap in the "
        "face, an insult to, a betrayal of, drop in the ocean, not go far enough, goes "
        "too far, go too far, gone too far, went too far, nowhere near enough, too "
        "much power, not fit for purpose, unfit for, ill equipped, ill prepared, "
        "poorly prepared, unprepared for, badly affected, badly hit, hit hard by, took "
        "a toll, taken its toll, take~ a toll, bear~ the brunt, bore the brunt, left "
        "without, cut off from, without running water, without heating, power cuts, "
        "power cut, knocked out power, left homeless, made homeless, traffic jams, "
        "long delays, long waits, long waiting times, bad weather, poor visibility, "
        "difficult terrain, hopes are fading, hopes faded, fading hopes, race against "
        "time, time is running out, running out of, running low, run~ short of, ran "
        "short of, short supply, acute hunger, humanitarian catastrophe, at breaking "
        "point, breaking point, overstretched, stretched thin, stretched to the limit, "
        "beyond capacity, can no longer, could no longer, no longer afford, cannot "
        "afford, can't afford, could not afford, further research is needed, more "
        "research is needed, not been peer reviewed, not yet been peer reviewed, does "
        "not prove, do not prove, not prove that, far from certain"},
    {CUE_CHALLENGES, 12,
        "far from clear, far from over, far from perfect, remain~ elusive, proved "
        "elusive, still unknown, nobody knows, no one knows, not fully understood, not "
        "well understood, little evidence, scant evidence, no proof, accuse~ each "
        "other, trade~ accusations, trade~ blame, heavy fighting, fierce fighting, "
        "intense fighting, blockade of, naval blockade, civilian casualties, walk~ "
        "away from, pull~ out of, broke off, sever~ ties, cut ties, war of words, "
        "further escalation, sidelined by, sidelined with, poor form, winless run, "
        "relegation battle, crowd trouble, racist abuse, racist chants, online abuse, "
        "went offline, go~ offline, knocked offline, taken offline, were offline, was "
        "offline, could not log in, could not access, locked out of, security hole, "
        "zero day, was hacked, were hacked, ransomware, malware, data leak, stolen "
        "data, software bug, faulty, technical glitch, technical fault, technical "
        "issue, technical issues, in disrepair, dilapidated, ageing infrastructure, "
        "aging infrastructure, crumbling infrastructure, mixed reviews, negative "
        "reviews, copyright infringement, the trouble is, trouble is that, the catch "
        "is, the downside, easier said than, uphill battle, uphill task, long way to "
        "go, a long way off, mountain to climb, tall order, daunting task, vicious "
        "circle, vicious cycle, double edged sword, achilles heel, tip of the iceberg, "
        "recipe for disaster, unintended consequences, negative impact, negative "
        "effects, negative effect, negative consequences, dire consequences, "
        "devastating effect, devastating impact, no easy, not easy, not "
        "straightforward, no quick fix, no silver bullet, fell foul of, fall foul of, "
        "ran afoul of, run afoul of, met with opposition, fierce opposition, strong "
        "opposition, stiff opposition, faced opposition, growing opposition, "
        "opposition from, stiff competition, fierce competition, be faced with, faced "
        "with, up in arms, up in the air, hang~ in the balance, in peril, in tatters, "
        "travel chaos, into chaos, in disarray, into disarray, a standstill, on hold, "
        "was shelved, were shelved, been shelved, flights were cancelled, flights were "
        "canceled, trains were cancelled, trains were canceled, services were "
        "cancelled, lack the, lack clear, gender pay gap, take~ to the streets, took "
        "to the streets, double standards, conspiracy theories, conspiracy theory, "
        "false claims, false information, hidden costs, price gouging, oil spill, "
        "sewage spills, sewage spill, poor sanitation"},
    {CUE_CHALLENGES, 10,
        "job losses, job cuts, mass layoffs, budget cuts, funding cuts, cost of "
        "living, price hikes, rising prices, higher costs, swept away, washed away, "
        "strong winds, high winds, displaced people, internally displaced, pay freeze, "
        "heavy toll, have faced, has faced, should have been, was abandoned, were "
        "abandoned, slump in, slump~ to, more studies are needed, points deduction, "
        "hunger strike, ill health, knee injury, ankle injury, hamstring injury, "
        "tested positive for, badly damaged, severely damaged, flee their homes, fled "
        "their homes, forced to flee, clash~ with, clash~ between, consecutive "
        "defeats, straight defeats, losing streak, hardest hit, worst hit, worst "
        "affected"},

    /* What is still to come. */
    {CUE_OUTLOOK, 17,
        "will be, is expected, are expected, was expected, were expected, expected to, "
        "expected winds, is likely, are likely, likely to, will likely, is set to, are "
        "set to, is about to, are about to, forecast to, is forecast, are forecast, "
        "was forecast, were forecast, the forecast, predicts, predicted that, predict "
        "that, is predicted, are predicted, in predictions, anticipated to, is "
        "anticipated, in the future, the future, next week, next month, next year, "
        "next season, next round, next step, next steps, coming weeks, coming months, "
        "coming years, coming days, the coming, in the next, over the next, upcoming, "
        "tomorrow, would appeal, will appeal, would seek, indicated they would, they "
        "would appeal, projected to, is projected, outlook, prospects, on track to, "
        "hopes to, hope to, hopes that, remains to be seen, later this year, later "
        "this month, later this week, to face trial, for the foreseeable, yet to be "
        "decided, were removed, pending"},
    {CUE_OUTLOOK, 8, "may, might, may be, might be, ahead of the"},
    {CUE_OUTLOOK, 16,
        "is scheduled, are scheduled, was scheduled, were scheduled, has been "
        "scheduled, been scheduled, scheduled for, scheduled to, was planned, were "
        "planned, is planned, are planned"},
    {CUE_OUTLOOK, 12,
        "would come in <year>, would come in, would begin in, no earlier than <year>, "
        "no earlier than, could be signed, could be ready, spring of <year>, summer of "
        "<year>, autumn of <year>, fall of <year>, not expected before"},
    {CUE_OUTLOOK, 10,
        "will, shall, won't, is to, are to, expects, anticipate~, projections, "
        "potentially, the potential, plans to, plan to, planning to, aims to, intends "
        "to, intend to, to be released, to be held, goal is, unless, would then, said "
        "he would, said she would, said they would, says he will, says she will, runs "
        "through, runs until, promised to, could, could be, for <month> <number>, "
        "through <month> <number>, beginning <month>, start on <month>, meets on "
        "<month>, due on <month>, next meets, is due on, window closes, has been "
        "linked with, have been linked with, now expects, now sees, raised its "
        "forecast, cut its forecast, was due to, becomes law, cannot be ruled out"},
    {CUE_OUTLOOK, 5,
        "next, soon, can, should, would, if, can lead, continue to, yet to, not yet, "
        "step towards, toward~, help~ to, possibly~, possible, expectation~, expect~, "
        "until, hope~, by the end of, as soon as, future, plan~, opportunity to, long "
        "term"},
    {CUE_OUTLOOK, 17,
        "poised to, slated to, slated for, is bound to, are bound to, in line to, on "
        "course to, on course for, on the horizon, in the offing, in the pipeline, in "
        "due course, at a later date, sooner or later, later in the year, later in the "
        "week, later in the month, early next, late next, end of this year, end of the "
        "decade, before christmas, by christmas, the weeks ahead, the months ahead, "
        "the days ahead, the years ahead, the road ahead, from next, due to start, due "
        "to begin, due to open, due to be completed, due to be, due to expire, due to "
        "return, due to end, due to finish, due to launch, due to arrive, due to "
        "resume, due to announce, due to publish, due back in court, due out, expect~ "
        "to see, expecting to, widely expected, not expected to, is not expected, are "
        "not expected, can be expected, can expect, should expect, expected by, "
        "expected on <day>, expected later, expected next, expected this, expected "
        "within, expected until, analysts expect, economists expect, forecasters "
        "expect, experts expect, experts predict, analysts predict, economists "
        "predict, scientists predict, forecasters predict, is forecasting, are "
        "forecasting, has forecast, have forecast, forecast calls for, forecast~ that, "
        "looks likely, seems likely, hoping to, hoping that, is hoping, are hoping, "
        "look forward to seeing, gear~ up for, gearing up to, countdown to, if "
        "approved, if passed, if elected, if re elected, if convicted, if found "
        "guilty, if ratified, if adopted, if successful, once approved, once "
        "completed, once complete, when completed, upon completion, subject to "
        "approval, awaiting approval, awaiting sentencing, awaiting a decision, "
        "awaiting results, face~ up to <number>, face up to <number> years, facing up "
        "to <number> years, face~ a maximum, could face up to, maximum sentence of, "
        "come~ into effect, go into effect, goes into effect, take effect on, take~ "
        "effect in, take effect from, goes on sale, go on sale, go to the polls, goes "
        "to the polls, next election, next general election, next match, next game, "
        "next fixture, next opponents, next phase, next stage, next meeting, next "
        "summit, next session, next decision, next mission, next edition, next target, "
        "in force until, in place until, closed until, until further notice, until at "
        "least, in the long term, in the longer term, in the medium term, near future, "
        "for years to come, for generations to come, years to come, months to come, "
        "weeks to come, decades to come, days to come, still to come, yet to come, "
        "matter of time, set to become, set to be, set to return, set to rise, set to "
        "fall, set to continue, set to resume, set to expire, set to join, set to "
        "lose, set to miss, set to face, set for release, will return, will resume, "
        "will open, will start, will begin, will take effect, will go on sale, will "
        "come into, will depend on, depends on whether, depend on whether, waiting to "
        "see, wait and see, wait to see, hope is that, hope is to, optimistic that, "
        "cautiously optimistic, enter into force, enters into force, head to the "
        "polls, heads to the polls, heading to the polls, looks set to, look set to, "
        "seems set to, appears set to, appear set to, due to be held, due to be "
        "published, due to be sentenced"},
    {CUE_OUTLOOK, 12,
        "brace~ for, prepares for, prepares to, preparing to, clear~ the way for, "
        "opens the door to, raises the prospect, would mark the, would be the first, "
        "would become the, could take years, could take months, could be jailed, could "
        "be fined, may eventually, has until, have until, deadline is, confident that, "
        "on schedule, at a later stage, by the summer, by the autumn, by the spring, "
        "in the works, before the end of, is unlikely to"},
    {CUE_OUTLOOK, 10,
        "the prospect of, would lead to, would result in, would mean that, may lead "
        "to, may result in, may become, might lead to, would eventually"},

    /* The news itself, behind the first sentences. */
    {CUE_BOTTOM, 8,
        "researchers found, scientists found, study found, results showed, results "
        "show, they found, found that, the researchers, the study, the findings, "
        "announced on, announced that, ruled that, were arrested, was arrested, was "
        "found guilty, were found guilty, was sentenced, were sentenced, were killed, "
        "was killed, killed, has died, won the, were injured, injured, passed by, "
        "experiments, an experiment, observe~, showed"},
    {CUE_BOTTOM, 4,
        "today, on <day>, <day>, yesterday, announced, confirmed, stated, died, voted, "
        "passed"},

    /* What no brief needs. */
    {CUE_NONE, 9,
        "in awe, brave, courage, heroes, thank you, thanks, i'm, i am, i've, i think, "
        "i feel, i was, i had, we're, we've, grateful, proud, honored, honoured, "
        "excited, happy to, delighted, relieved, glad, heart goes out, thoughts and "
        "prayers, condolences, love, wonderful, amazing, contact us, let us know, "
        "check out, click, email us, follow us, read more, learn more, visit the, stay "
        "tuned, see you"},
    {CUE_NONE, 5, "i, my, me, we, our, us, you, your, feel~, god, tribute~"},

    /* What says nothing, or that something is about to be said. */
    {CUE_FILLER, 10,
        "cannot be overstated, can not be overstated, cannot be overlooked, can not be "
        "overlooked, cannot be ignored, comes at a time when, come at a time when, "
        "pivotal moment, crucial step, not just a, challenges remain, questions "
        "remain, only time will tell, time will tell, remains to be seen, it is "
        "important to note, needless to say, at the end of the day, game changer, in "
        "conclusion, to sum up, in summary, pave the way, testament to, as the world, "
        "now more than ever, stark reminder, dedication and, sends a clear message, "
        "the bottom line, without further ado, more than ever, here is what, here are, "
        "read on, as we move forward, unwavering commitment, learn more, read more, "
        "find out more, let us know, contact us, check out, sign up, ^listen to, "
        "^register for, ^update, click here, stay tuned, see below, ^thank you to, "
        "^thanks to everyone, ^reach out to, please visit, for more information, for "
        "specific examples, ^take a look at, if you have questions, if you have any "
        "questions, discriminate based on, ^icons by, header image, ^welcome to, "
        "^there is no doubt, ^at first glance, ^below are, ^below is, ^below you, ^the "
        "following is, ^the following are, edited for length, edited for clarity, "
        "differ materially, forward looking statements, p.o box, po box, unsubscribe, "
        "media contact, press contact, ^print this, ^scroll down, ^download the, ^tell "
        "us, ^share your, ^email us, ^imagine, ^picture this, ^have you ever, ^join "
        "us, ^visit, ^let, it important to note, here what, in today world, here is "
        "how, here how, here why, here is why"},
    {CUE_FILLER, 5,
        "can not only, not just, signals a, underscores the, highlights the, "
        "represents a, broader sense, shared challenges, brighter future, exciting, it "
        "is clear that, of course, moving forward, prosperous"},

    /* First words that need what was said before. */
    {CUE_BACK, 10,
        "^in a statement it, ^in a statement he, ^in a statement she, ^he, ^she, ^it, "
        "^they, ^his, ^her, ^their, ^its, ^this, ^that, ^these, ^those, ^them, ^him, "
        "^both, ^neither, ^such, ^another, ^others, ^one of them, ^the former, ^the "
        "latter, ^here, ^there he, ^then, ^by doing, ^since then, ^from there, ^some "
        "of them, ^all of them, ^most of them, ^none of them, ^each of them, ^so, "
        "^thus, ^therefore, ^hence, ^as such, ^if so, ^not so, ^why, ^as a result, "
        "^instead, ^the same, ^they're, ^this is, ^it is, ^who, ^which, ^also, ^yes, "
        "^in that, ^on that, ^for that, ^to that, ^by that, ^from that, ^during that, "
        "^since that, ^after that, ^before that, ^with that, ^at that, ^of that, do "
        "just that, ^there they, ^in response, ^due to that, ^due to this, ^due to "
        "these, ^despite their, ^despite this, ^despite that, ^despite these, ^despite "
        "his, ^despite her, ^despite its, ^in this way, ^in doing so, ^below, ^a "
        "second, ^a third, ^a fourth, ^a fifth, both of them, would do so, will do so, "
        "against it, before that"},
    {CUE_LINK, 6,
        "^however, ^but, ^and, ^or, ^yet, ^additionally, ^moreover, ^furthermore, ^in "
        "addition, ^meanwhile, ^besides, ^still, ^nevertheless, ^nonetheless, ^for "
        "example, ^for instance, ^in fact, ^indeed, ^similarly, ^likewise, ^finally, "
        "^also, ^on the other hand, ^in contrast, ^conversely, ^otherwise, ^even so, "
        "^of course, ^second, ^secondly, ^third, ^thirdly, ^lastly, ^next, ^again, ^at "
        "the same time, ^separately, ^specifically, ^reportedly, ^later, ^rather, "
        "^first, ^simply put, ^now, ^in short, ^put simply, ^in other words, ^to begin "
        "with, ^on top of that"},
    {CUE_SPEAKER, 1,
        "he said, she said, they said, he says, she says, he told, she told, they "
        "told, he added, she added, he explained, she explained, he wrote, she wrote, "
        "he noted, she noted, he continued, she continued, he recalled, she recalled"},

    {CUE_NEWS, 1,
        "happy to announce, excited to announce, pleased to announce, proud to "
        "announce, thrilled to announce, happy to launch, excited to launch, pleased "
        "to launch, proud to launch, excited to share, happy to share, pleased to "
        "share, excited to release, happy to release, pleased to release, happy to "
        "introduce, excited to introduce, pleased to introduce, proud to introduce, we "
        "are launching, we're launching, we are announcing, we're announcing, we are "
        "releasing, we're releasing"},

    {CUE_HEADING + PANE_CONTEXT, 18, "what is"},
    {CUE_HEADING + PANE_CONTEXT, 20,
        "context, background, history, what we know, what happened, how we got here, "
        "timeline, origins, origin, overview, introduction, profile, the story so far, "
        "at a glance, key facts, facts, who is, why it matters, life, career, "
        "biography, early life, past, previous, where things stand, what it is, what "
        "it does, who we are, how it works, is causing, caused it, did it start, did "
        "it begin, did it come about, did you start"},
    {CUE_HEADING + PANE_AGENDA, 20,
        "what is being done, being done, timetable, milestones, agenda, focus, focus "
        "areas, key focus, discussion, discussions, topics, priorities, plans, plan, "
        "proposals, proposal, measures, response, the talks, on the table, what will "
        "be discussed, schedule, programme, program, steps, investigation, what to do, "
        "action, actions, policy, policies, goals, objectives, main items, to-do, what "
        "you should do, what you can do, decisions, recommendations, what we are "
        "doing, asking for, do you want, are you planning, you plan, do you propose, "
        "should be done, can be done, be done, are you working on, voted on, was "
        "decided, was agreed, agreed"},
    {CUE_HEADING + PANE_CHALLENGES, 20,
        "challenge, challenges, problem, problems, obstacles, obstacle, hurdles, "
        "risks, risk, concerns, concern, criticism, critics, controversy, opposition, "
        "objections, issues, difficulties, threats, threat, barriers, limitations, "
        "drawbacks, downsides, reaction, reactions, backlash, disputes, dispute, what "
        "went wrong, pitfalls, doubts, questions, weaknesses, lessons, conflict, "
        "stands in the way, stand in the way, stops you, go wrong, went wrong, goes "
        "wrong, could go wrong, hardest, difficult, worries you, worry you, worry, "
        "afraid of, wrong, critics say, dangers, danger, disagree"},
    {CUE_HEADING + PANE_OUTLOOK, 20,
        "outlook, future, the future, what comes next, what happens next, what happens "
        "now, next steps, what next, forecast, forecasts, predictions, expectations, "
        "prospects, prospect, roadmap, road map, the road ahead, the way forward, path "
        "forward, way ahead, what to expect, possible outcomes, hopes, opportunities, "
        "nothing changes, do you expect, happens if, from here, in ten years, years "
        "from now, do you hope, coming years"},
    {CUE_HEADING + PANE_OUTLOOK, 6,
        "ahead, looking ahead, looking forward, looking to, going forward, next, "
        "tomorrow, conclusion, conclusions"},

    {CUE_LEAD_IN + PANE_CONTEXT, 12,
        "background, history, so far, in the past, previously, facts, what we know, "
        "have been, were among, in recent years"},
    {CUE_LEAD_IN + PANE_AGENDA, 12,
        "agenda, discuss, discussed, discussion, topics, items, talks, on the table, "
        "priorities, focus areas, plans, measures, steps, proposals, the plan, "
        "proposed, will address, to address, goals, asked to, called for, demands, "
        "calls for, require, requires, recommend, recommends, decided, agreed to, "
        "agreed, voted to, approved, should do, resolved, asking, urged, urges, "
        "actions, tips, recommendations, we will, you can take, you can apply, can do, "
        "decisions, called on, plans to, proposal, budget, bill, regulations, rules"},
    {CUE_LEAD_IN + PANE_CHALLENGES, 12,
        "challenges, problems, obstacles, risks, concerns, issues, difficulties, "
        "threats, criticism, barriers, hurdles, mistakes, limitations, complaints, "
        "worry, worries, fear, fears, warned, objections, reasons against"},
    {CUE_LEAD_IN + PANE_OUTLOOK, 12,
        "future, expected to bring, next steps, outlook, forecast, predictions, hopes, "
        "will likely, is expected to, are expected to lead, what comes next, in the "
        "coming, expects, predicts"},
    {CUE_LEAD_IN + PANE_OUTLOOK, 6,
        "can lead to, could lead to, will, would, can, could, may, lead to, next"},
};

const struct cue_language cues_english = {
    .code = "en",
    .lists = {[LIST_STOP] = stop,
        [LIST_OF] = of,
        [LIST_IN] = "in by during",
        [LIST_FAR] = "",
        [LIST_SINCE] = "since",
        [LIST_THAN] = "from than",
        [LIST_AND] = "and or to",
        [LIST_PAST] =
            "began found held made met ruled said sent told took was were went won",
        [LIST_PLANNED] = "delayed expected planned postponed scheduled",
        [LIST_ACCUSING] = "accuse accused accuses accusing alleged allegedly allege "
                          "alleges bribed charged suspected",
        [LIST_DENYING] = "denied denies deny denying rejected rejects rejecting "
                         "disputes disputed unfounded innocent",
        [LIST_FUTURE] = "shall tomorrow upcoming will",
        [LIST_LEADING] = leading,
        [LIST_PERSON] = "he she",
        [LIST_THING] = "it them these they this those",
        [LIST_TIME] =
            "afternoon autumn century day days decade evening fall month morning night "
            "season spring summer week weekend weeks winter year years"},
    .past = "ed",
    .near = {"yesterday", "today", "tomorrow"},
    .rows = rows,
    .n = sizeof rows / sizeof rows[0],
};
