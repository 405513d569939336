/*
 * English: the words that tell what a sentence is for. See article/cues.h for how a
 * phrase is written. The weights add up; 10 is a word that nearly decides alone, 3 a
 * hint, and a sentence without any is context (JUDGE_CONTEXT in panes.c). Headings
 * and lead-ins are weighed against each other only; one below 10 is an adverb that
 * goes with any noun.
 */
#include "article/leanings.h"

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
        "ago, in the past, last <month>, days later, weeks later, months later, years "
        "later, last year, previous year, previous years, last month, earlier this "
        "year, earlier this month, the previous, previously, formerly, historically, "
        "originally, dating back, dates back, long been, until recently, since then, "
        "at the time, in history, on record, began in, started in, is known for, best "
        "known, is home to, <year>, since <year>, ^in <year>, between <year>"},
    {CUE_CONTEXT, 4,
        "had been, had already, had also, has been, have been, had a, had the, "
        "former, previous, earlier, since, followed, following the, history, "
        "historic~, known as, called, consists of, consist of, is one of the, are "
        "among, was the, were the, is a, is an, is the, are a, are the, was a, was "
        "an, became, become the, served as, worked, joined, survived by, originates, "
        "originated, decades, century, tradition~, <number> percent, last week, comes "
        "after, came after, comes as, came as, in response to, because of, led to, "
        "the first time, recorded, total, reported, figures show, data show, a "
        "survey, include, included"},
    {CUE_CONTEXT, 1, "had, was, were, also, reportedly, according to, is, are"},

    /* What looks like a cue and is none: the month of May, a time of the day. */
    {CUE_NEUTRAL, 0,
        "reduce the risk, reduce risk, less likely, more likely, less likely to, more "
        "likely to, most likely, may have, might have, had been expected, may "
        "<number>, in may, into may, early may, late may, until may, by may, of may, "
        "since may, from may, last may, this may, <number> may, <month> may, may "
        "<year>, may and, may to, <number> utc, ^this week, ^this month, ^this year, "
        "^this morning, ^this summer, ^this spring, ^this autumn, ^this winter, ^this "
        "season, ^these days, denial of service, facing off, faced off, facing each "
        "other, questioned the, not only, the next thing, the next day, the next "
        "morning, would later, would go on to, could have been, would have been, may "
        "not have, might not have, whether or not, no doubt, no longer in, at no "
        "cost, long run, no one else, not until, not far from, not guilty, cost of, "
        "costs of, the cost, no less than, not least, against the <number>, few days, "
        "few weeks, few months, few years, few hours, a few, past few, last few, "
        "first few, still image, still life, you will, you'll, you can, you could, "
        "you may, you might, you should, you must, if you, who can, who could, who "
        "may, who might, that can, that could, problem solving, problem solvers, "
        "problem solver, solve problems, solve the problem, solves the problem, "
        "solving problems, solve a problem, solving the problem, solve this problem, "
        "management agenda, agenda template, an agenda for, his agenda, her agenda, "
        "their agenda, were scheduled to, was scheduled to, may already, attacking "
        "style, no problem, security features, risk averse, in case of problems, "
        "without problems, without difficulty, is not just, are not just, is not "
        "only, isn't just, don't worry, do not worry, without any doubt, without a "
        "doubt, without doubt, have asked why, has asked why, asked why, planning "
        "committee, planning committees, planning meeting, planning officer, planning "
        "officers, planning authority, planning consultant, monitoring station, "
        "monitoring stations, baby monitor, baby monitors, vote against <number>, we "
        "expected, i expected, doesn't expect, does not expect, don't expect, would "
        "be lying, has not ruled out, have not ruled out, had not ruled out, hasn't "
        "ruled out, haven't ruled out, did not rule out, not been ruled out, not "
        "ruled out"},
    {CUE_NEUTRAL, 0,
        "crisis centre, crisis center, crisis centres, crisis centers, crisis "
        "management, crisis team, crisis line, crisis hotline, midlife crisis, crisis "
        "of <year>, <year> financial crisis, risk management, risk assessment, risk "
        "manager, risk factor, risk factors, plan b, free will, good will, political "
        "will, will power, his will, her will, the will of, the will to, at will, "
        "against his will, against her will, against their will, will smith, can be "
        "found, can be seen, can be traced, should be noted, theresa may, mrs may, "
        "next door, next to, next of kin, next generation, good hope, challenge cup, "
        "challenge trophy, space shuttle challenger, no wonder, no matter, no "
        "stranger to, no secret, no coincidence, no fewer than, no later than, no "
        "exception, no <number>, no surprise, not surprising, not surprisingly, not "
        "to mention, not long after, not long before, not to be confused, not for "
        "profit, not unlike, not merely, not simply, not alone, but also, nothing "
        "but, all but, anything but, still in use, still stands, still standing, "
        "still alive, still lives, against the backdrop, against the background of, "
        "against the odds, cost effective, low cost, must see, must have, lost his "
        "life, lost her life, lost their lives, lost to, apartment complex, housing "
        "complex, sports complex, shopping complex, office complex, residential "
        "complex, industrial complex, complex of, bus stop, bus stops, pit stop, non "
        "stop, one stop, lightning strikes, strikes a balance, strikes a chord, "
        "grounded in, serious fraud office, anti fraud, anti corruption, pressure "
        "group, pressure groups, high pressure, low pressure, blood pressure, air "
        "pressure, atmospheric pressure, water pressure, strain of, strains of, new "
        "strain, a strain of, surface tension, water resistant, heat resistant, fire "
        "resistant, earthquake resistant, resistance fighter, resistance fighters, "
        "french resistance, resistance movement, under caution, reasonable doubt, "
        "benefit of the doubt, beyond doubt, concerned with, all concerned, those "
        "concerned, concerning the, concerning a, fire alarm, fire alarms, alarm "
        "clock, smoke alarm, smoke alarms, false alarm, alarm system, suffered minor "
        "injuries, suffered injuries, heart attack, heart attacks, attacking "
        "midfielder, attacking midfield, attacking football, counter attack, south "
        "facing, north facing, public facing, customer facing, familiar faces, new "
        "faces, famous faces, their faces, faces of, smiling faces, market stalls, "
        "food stalls, depleted uranium, statute of limitations, dispute resolution, "
        "dispute settlement, space probe, solar probe, lunar probe, the probe landed, "
        "high resolution, reach~ the summit, summit of mount, focus group, focus "
        "groups, film screening, screening of the film, rescue dog, rescue dogs, took "
        "the initiative, a promising, most promising, promising young, promising "
        "results, he talks, she talks, ted talks, measures <number>, measures about, "
        "soon after, soon afterwards, soon became, until his death, until her death, "
        "until then, until now, as if, if not, if any, would have, would often, would "
        "sometimes, would always, would like to, as possible, made possible, made it "
        "possible, life expectancy, than expected, as expected, beat expectations, "
        "exceeded expectations, the coming of, coming of age, long anticipated, much "
        "anticipated, highly anticipated, eagerly anticipated, did not respond to, "
        "did not immediately respond, could not be reached, not immediately "
        "available, has not commented, have not commented, did not comment, would not "
        "comment, not immediately respond, for the time being, could hear, could only "
        "watch, poor people, the poor, still has, still have"},
    /* "It" that points to what follows. */
    {CUE_NEUTRAL, 0,
        "^it has been revealed that, ^it was revealed that, ^it has become known "
        "that, ^it became known that, ^it was announced that, ^it has been announced "
        "that, ^it was reported that, ^it has been reported that, ^it is reported "
        "that, ^it emerged that, ^it has emerged that, ^it was confirmed that, ^it "
        "has been confirmed that, ^it is believed that, ^it is thought that"},
    {CUE_CHALLENGES, 11,
        "^it is unclear, ^it was unclear, ^it remains unclear, ^it is not clear, ^it "
        "was not clear, ^it was not immediately clear, ^it is not known, ^it was not "
        "known, ^it is not yet known, ^it is not yet clear"},
    {CUE_OUTLOOK, 16,
        "^it is expected that, ^it is likely that, ^it is hoped that, ^it is planned "
        "that, ^it is estimated that another"},

    {CUE_NEUTRAL, 0,
        "need not, may day, without incident, stop motion, error bars, trial and "
        "error, comedy of errors, pulled out of the rubble, pulled out of the water, "
        "pulled out of the wreckage, pulled out of the sea, protestant church, "
        "protestant churches, protestant reformation, protestant pastor, protestant "
        "minister, the protestant, a protestant, main challenger, nearest challenger, "
        "closest challenger, his challenger, her challenger, republican challenger, "
        "democratic challenger, challenger bank, challenger banks"},

    {CUE_NEUTRAL, 0,
        "entitled to vote, eligible to vote, had been expected to, not on the table, "
        "negotiator, negotiators, the next year, the following year, had expected, "
        "was hoping, were hoping, had hoped, had talks, could find, stalls"},
    {CUE_NONE, 9, "i won't, i will not, i will never, i would like, i'd like"},

    /* The news itself, behind the first sentences. */
    {CUE_BOTTOM, 8,
        "researchers found, scientists found, study found, results showed, results "
        "show, they found, found that, the researchers, the study, the findings, "
        "announced on, announced that, ruled that, were arrested, was arrested, was "
        "found guilty, were found guilty, was sentenced, were sentenced, were killed, "
        "was killed, killed, has died, won the, were injured, injured, passed by, "
        "experiments, an experiment, observe~, showed"},
    {CUE_BOTTOM, 4,
        "today, on <day>, <day>, yesterday, announced, confirmed, stated, died, "
        "voted, passed"},

    /* What no brief needs. */
    {CUE_NONE, 9,
        "in awe, brave, courage, heroes, thank you, thanks, i'm, i am, i've, i think, "
        "i feel, i was, i had, we're, we've, grateful, proud, honored, honoured, "
        "excited, happy to, delighted, relieved, glad, heart goes out, thoughts and "
        "prayers, condolences, love, wonderful, amazing, contact us, let us know, "
        "check out, click, email us, follow us, read more, learn more, visit the, "
        "stay tuned, see you"},
    {CUE_NONE, 5, "i, my, me, we, our, us, you, your, feel~, god, tribute~"},

    /* What says nothing, or that something is about to be said. */
    {CUE_FILLER, 10,
        "cannot be overstated, can not be overstated, cannot be overlooked, can not "
        "be overlooked, cannot be ignored, comes at a time when, come at a time when, "
        "pivotal moment, crucial step, not just a, challenges remain, questions "
        "remain, only time will tell, time will tell, remains to be seen, it is "
        "important to note, needless to say, at the end of the day, game changer, in "
        "conclusion, to sum up, in summary, pave the way, testament to, as the world, "
        "now more than ever, stark reminder, dedication and, sends a clear message, "
        "the bottom line, without further ado, more than ever, here is what, here "
        "are, read on, as we move forward, unwavering commitment, learn more, read "
        "more, find out more, let us know, contact us, check out, sign up, ^listen "
        "to, ^register for, ^update, click here, stay tuned, see below, ^thank you "
        "to, ^thanks to everyone, ^reach out to, please visit, for more information, "
        "for specific examples, ^take a look at, if you have questions, if you have "
        "any questions, discriminate based on, ^icons by, header image, ^welcome to, "
        "^there is no doubt, ^at first glance, ^below are, ^below is, ^below you, "
        "^the following is, ^the following are, edited for length, edited for "
        "clarity, attracted widespread attention, drew widespread attention, "
        "attracted media attention, attracted international attention, made "
        "headlines, differ materially, forward looking statements, p.o box, po box, "
        "unsubscribe, media contact, press contact, ^print this, ^scroll down, "
        "^download the, ^tell us, ^share your, ^email us, ^imagine, ^picture this, "
        "^have you ever, ^join us, ^visit, ^visit the, ^contact, ^browse, ^join the, "
        "^send us, ^send it to, please reach out, please contact, please send, please "
        "get in touch, have contributed ideas, ^let, it important to note, here what, "
        "in today world, here is how, here how, here why, here is why, ^we live in a, "
        "^these are the points, ^these are the steps, ^these are the things, "
        "^wonderful news, ^log in, ^write to support, ^write to us, ^talk to our, "
        "^chat with, writes about, is available here, are available here, we're "
        "hiring, we are hiring, ^join our, views expressed are"},
    {CUE_FILLER, 5,
        "can not only, not just, signals a, underscores the, highlights the, "
        "represents a, broader sense, shared challenges, brighter future, exciting, "
        "it is clear that, of course, moving forward, prosperous, issued a statement, "
        "voiced their opinions, have voiced their, was a witness, were witnesses, was "
        "greeted by, were greeted by, was greeted with, was welcomed by, held a "
        "moment of silence, paid tribute to, laid flowers, lit candles, posed for"},

    /* First words that need what was said before. */
    {CUE_BACK, 10,
        "^one of those, ^two of them, ^two of those, ^three of them, ^four of them, "
        "^five of them, ^ten of them, ^dozens of them, ^hundreds of them, ^several of "
        "them, ^several of those, ^many of them, ^half of them, ^<number> of them, "
        "^<number> of those, ^the remaining, ^the following, ^until then, ^by then, "
        "^at the time, ^that year, ^two were, ^none had, ^the new one, ^the last one, "
        "^the other, ^the day after, ^the next day, ^the next year, ^the following "
        "day, ^the following year, ^afterwards, ^in return, ^in reply, ^in a "
        "statement it, ^in a statement he, ^in a statement she, ^according to him, "
        "^according to her, ^according to them, ^he, ^she, ^it, ^they, ^his, ^her, "
        "^their, ^its, ^this, ^that, ^these, ^those, ^them, ^him, ^both, ^such, "
        "^another, ^others, ^one of them, ^the former, ^the latter, ^here, ^there he, "
        "^then, ^by doing, ^since then, ^from there, ^some of them, ^all of them, "
        "^most of them, ^none of them, ^each of them, ^so, ^thus, ^therefore, ^hence, "
        "^as such, ^if so, ^not so, ^why, ^as a result, ^instead, ^the same, "
        "^they're, ^this is, ^it is, ^who, ^which, ^also, ^yes, ^in that, ^on that, "
        "^for that, ^to that, ^by that, ^from that, ^during that, ^since that, ^after "
        "that, ^before that, ^with that, ^at that, ^of that, do just that, ^there "
        "they, ^in response, ^due to that, ^due to this, ^due to these, ^despite "
        "their, ^despite this, ^despite that, ^despite these, ^despite his, ^despite "
        "her, ^despite its, ^in this way, ^in doing so, ^below, ^a second, ^a third, "
        "^a fourth, ^a fifth, both of them, would do so, will do so, before that, "
        "^neither of, ^neither is, ^neither was, ^neither has, ^neither had, ^neither "
        "will, ^neither would, ^two had, ^three had, ^four had, ^five had, ^six had, "
        "^seven had, ^eight had, ^nine had, ^ten had, ^one had been, ^one was, ^one "
        "is"},
    {CUE_LINK, 6,
        "^however, ^but, ^and, ^or, ^yet, ^additionally, ^moreover, ^furthermore, ^in "
        "addition, ^meanwhile, ^besides, ^still, ^nevertheless, ^nonetheless, ^for "
        "example, ^for instance, ^in fact, ^indeed, ^similarly, ^likewise, ^finally, "
        "^also, ^on the other hand, ^in contrast, ^conversely, ^otherwise, ^even so, "
        "^of course, ^second, ^secondly, ^third, ^thirdly, ^lastly, ^next, ^again, "
        "^at the same time, ^separately, ^specifically, ^reportedly, ^later, ^rather, "
        "^first, ^simply put, ^now, ^in short, ^put simply, ^in other words, ^to "
        "begin with, ^on top of that"},
    {CUE_SPEAKER, 1,
        "he said, she said, they said, he says, she says, he told, she told, they "
        "told, he added, she added, he explained, she explained, he wrote, she wrote, "
        "he noted, she noted, he continued, she continued, he recalled, she recalled"},

    {CUE_NEWS, 1,
        "happy to announce, excited to announce, pleased to announce, proud to "
        "announce, thrilled to announce, happy to launch, excited to launch, pleased "
        "to launch, proud to launch, excited to share, happy to share, pleased to "
        "share, excited to release, happy to release, pleased to release, happy to "
        "introduce, excited to introduce, pleased to introduce, proud to introduce, "
        "we are launching, we're launching, we are announcing, we're announcing, we "
        "are releasing, we're releasing, in this post, in this blog post, in this "
        "article we, this post explains, this post describes, this article explains, "
        "this guide explains, we found that, we've found that, we have found that, we "
        "believe the, we believe that, in this case study, this post is about, this "
        "article is about, this post looks at, this article looks at, we argue that, "
        "i argue that, our goal was, our goal is, our aim was, our aim is, we hope "
        "our, we are going to, we're going to, we identified"},

    {CUE_HEADING + PANE_CONTEXT, 18, "what is"},
    {CUE_HEADING + PANE_CONTEXT, 20,
        "context, background, history, what we know, what happened, how we got here, "
        "timeline, origins, origin, overview, introduction, profile, the story so "
        "far, at a glance, key facts, facts, who is, why it matters, life, career, "
        "biography, early life, past, previous, where things stand, what it is, what "
        "it does, who we are, how it works, is causing, caused it, did it start, did "
        "it begin, did it come about, did you start"},
    {CUE_HEADING + PANE_AGENDA, 20,
        "what is being done, being done, timetable, milestones, agenda, focus, focus "
        "areas, key focus, discussion, discussions, topics, priorities, plans, plan, "
        "proposals, proposal, measures, response, the talks, on the table, what will "
        "be discussed, schedule, programme, steps, investigation, what to do, action, "
        "actions, goals, objectives, main items, to-do, what you should do, what you "
        "can do, decisions, recommendations, what we are doing, asking for, do you "
        "want, are you planning, you plan, do you propose, should be done, can be "
        "done, be done, are you working on, voted on, was decided, was agreed, agreed"},
    {CUE_HEADING + PANE_CHALLENGES, 20,
        "constraints, pushback, trade offs, tradeoffs, competing priorities, "
        "competing demands, competing requirements, challenge, challenges, problem, "
        "problems, obstacles, obstacle, hurdles, risks, risk, concerns, concern, "
        "criticism, critics, controversy, opposition, objections, issues, "
        "difficulties, threats, threat, barriers, limitations, drawbacks, downsides, "
        "reaction, reactions, backlash, disputes, dispute, what went wrong, pitfalls, "
        "doubts, questions, weaknesses, lessons, conflict, stands in the way, stand "
        "in the way, stops you, go wrong, went wrong, goes wrong, could go wrong, "
        "hardest, difficult, worries you, worry you, worry, afraid of, wrong, critics "
        "say, dangers, danger, disagree"},
    {CUE_HEADING + PANE_OUTLOOK, 20,
        "outlook, future, the future, what comes next, what happens next, what "
        "happens now, next steps, what next, forecast, forecasts, predictions, "
        "expectations, prospects, prospect, roadmap, road map, the road ahead, the "
        "way forward, path forward, way ahead, what to expect, possible outcomes, "
        "hopes, opportunities, nothing changes, do you expect, happens if, from here, "
        "in ten years, years from now, do you hope, coming years"},
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
        "actions, tips, recommendations, we will, you can take, you can apply, can "
        "do, decisions, called on, plans to, proposal, budget, bill, regulations, "
        "rules, we ask, therefore ask, call on, you will need, you'll need"},
    {CUE_LEAD_IN + PANE_CHALLENGES, 12,
        "challenges, problems, obstacles, risks, concerns, issues, difficulties, "
        "threats, criticism, barriers, hurdles, mistakes, limitations, complaints, "
        "worry, worries, fear, fears, warned, objections, reasons against"},
    {CUE_LEAD_IN + PANE_OUTLOOK, 12,
        "future, expected to bring, next steps, outlook, forecast, predictions, "
        "hopes, will likely, is expected to, are expected to lead, what comes next, "
        "in the coming, expects, predicts"},
    {CUE_LEAD_IN + PANE_OUTLOOK, 6,
        "can lead to, could lead to, will, would, can, could, may, lead to, next"},
};

static const struct cue_table table = {rows, sizeof rows / sizeof rows[0]};

const struct cue_language cues_english = {
    .code = "en",
    .lists = {[LIST_STOP] = stop,
        [LIST_OF] = of,
        [LIST_IN] = "in by during",
        [LIST_FAR] = "",
        [LIST_SINCE] = "since",
        [LIST_THAN] = "from than",
        [LIST_AND] = "and or to",
        [LIST_PAST] = "began did found had held made met ruled said sent told took was "
                      "were went won",
        [LIST_VERB] = "became born bought broke brought built came caught chose cut "
                      "died drew fell felt fled flew forgave forgot fought froze "
                      "gave got grew hit kept knew laid lay led left lost meant "
                      "mistook overthrew overtook paid ran rang read rode rose sang "
                      "sank saw set shot sold sought spent split spoke stole stood "
                      "struck swam swore taken taught thought threw torn undertook "
                      "used withdrew woke written wrote",
        [LIST_HELPING] =
            "am are be been being can could did do does had has have is may might "
            "must shall should was were will would",
        [LIST_CLAUSE] =
            "although because compared if since that though unless until what when "
            "where whereas which while who whom whose",
        [LIST_BE] = "be",
        [LIST_PLANNED] = "delayed expected planned postponed scheduled",
        [LIST_ACCUSING] = "accuse accused accuses accusing alleged allegedly allege "
                          "alleges blamed blames bribed charged suspected",
        [LIST_DENYING] =
            "answered contested contests denied denies deny denying disputed "
            "disputes innocent insisted insists maintained maintains pleaded pleads "
            "rejected rejecting rejects replied unfounded",
        [LIST_NOT] =
            "aren't can't cannot couldn't denied denies deny didn't doesn't "
            "don't hadn't hasn't haven't isn't neither never no nobody none not "
            "nothing shouldn't wasn't weren't won't wouldn't",
        [LIST_LIMIT] = "earlier fewer just later less merely more only simply",
        [LIST_FUTURE] = "shall tomorrow upcoming will",
        [LIST_LEADING] = leading,
        [LIST_PERSON] = "he she",
        [LIST_THING] = "it them these they this those",
        [LIST_PRESENT] =
            "afternoon article autumn blog century day days decade evening fall guide "
            "month morning night post season spring summer week weekend weeks winter "
            "year years"},
    .past = "ed",
    .near = {"yesterday", "today", "tomorrow"},
    .tables = {&table, &cues_english_panes},
    .leanings = &leanings_english,
};
