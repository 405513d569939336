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
