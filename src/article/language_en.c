/* English: what its sentences, bylines and dates are told by. Lists are in order. */
#include "article/language.h"

/* The words that a text is told to be English by. */
static const char *const common[] = {"an", "and", "are", "as", "at", "be", "been",
    "but", "by", "for", "from", "had", "has", "have", "in", "is", "it", "its", "more",
    "not", "of", "on", "or", "that", "the", "their", "they", "this", "to", "was",
    "were", "which", "who", "will", "with"};

/* Before a name. */
static const char *const titles[] = {"adm", "amb", "atty", "br", "capt", "cmdr", "col",
    "cpl", "det", "dr", "fr", "gen", "gov", "hon", "insp", "lt", "maj", "messrs", "mr",
    "mrs", "ms", "msgr", "pres", "prof", "pvt", "rep", "rev", "sen", "sgt", "supt"};

/* They go on in any case. */
static const char *const inner[] = {
    "approx", "ca", "cf", "e.g", "esp", "i.e", "incl", "resp", "v", "viz", "vs"};

/* Before a number or a day; with any other capital behind it a sentence has ended. */
static const char *const numbered[] = {"apr", "art", "arts", "aug", "ch", "chap", "dec",
    "eq", "ext", "feb", "fig", "figs", "fri", "jan", "jul", "jun", "mar", "mon", "no",
    "nos", "nov", "n°", "nº", "oct", "p", "para", "paras", "pp", "sat", "sec", "sep",
    "sept", "sun", "tel", "thu", "thurs", "tue", "tues", "vol", "vols", "wed"};

/* They end a sentence only where a word of `starters` follows. */
static const char *const tails[] = {"al", "assn", "ave", "blvd", "bros", "co", "corp",
    "dept", "est", "etc", "ft", "gmbh", "govt", "hwy", "inc", "intl", "jr", "llc",
    "ltd", "mt", "mtn", "plc", "rd", "sq", "sr", "st", "univ"};

/* The same, but only with a capital. */
static const char *const places[] = {"ala", "ariz", "ark", "calif", "colo", "conn",
    "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "mass", "md", "mich", "minn",
    "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va",
    "wash", "wis", "wyo"};

/* Words that start sentences and are hardly ever part of a name. */
static const char *const starters[] = {"a", "about", "above", "according", "across",
    "additionally", "after", "again", "against", "all", "almost", "along", "alongside",
    "also", "although", "always", "amid", "among", "an", "and", "another", "anyone",
    "anything", "approximately", "are", "aren", "around", "as", "asked", "at",
    "authorities", "because", "before", "being", "below", "beside", "besides",
    "between", "beyond", "both", "but", "by", "can", "consequently", "could", "couldn",
    "critics", "currently", "despite", "did", "didn", "do", "does", "doesn", "don",
    "dozens", "during", "each", "earlier", "eight", "either", "eleven", "even",
    "eventually", "ever", "every", "everyone", "everything", "experts", "few", "fewer",
    "finally", "five", "following", "for", "four", "from", "furthermore", "generally",
    "given", "had", "hadn", "half", "has", "hasn", "have", "haven", "having", "he",
    "hence", "her", "here", "him", "his", "how", "however", "hundreds", "i", "if", "in",
    "indeed", "initially", "instead", "is", "isn", "it", "its", "just", "last", "later",
    "lawyers", "let", "like", "likewise", "many", "maybe", "me", "meanwhile", "more",
    "moreover", "most", "mr", "mrs", "ms", "much", "must", "my", "nearly", "neither",
    "never", "nevertheless", "next", "nine", "no", "nobody", "none", "nonetheless",
    "nor", "not", "nothing", "now", "officials", "often", "on", "once", "only",
    "opponents", "or", "originally", "other", "others", "our", "over", "overall",
    "part", "people", "perhaps", "please", "police", "previously", "prosecutors",
    "recently", "researchers", "residents", "roughly", "scientists", "seven", "several",
    "she", "should", "shouldn", "similarly", "since", "six", "so", "some", "someone",
    "something", "sometimes", "speaking", "still", "such", "supporters", "ten", "that",
    "the", "their", "them", "then", "there", "therefore", "these", "they", "this",
    "those", "though", "thousands", "three", "through", "throughout", "thus", "to",
    "today", "tomorrow", "too", "twelve", "two", "under", "unless", "unlike", "until",
    "upon", "us", "usually", "voters", "was", "wasn", "we", "were", "weren", "what",
    "whatever", "when", "whenever", "where", "whereas", "wherever", "whether", "which",
    "while", "who", "whoever", "whose", "why", "will", "with", "within", "without",
    "witnesses", "won", "would", "wouldn", "yesterday", "yet", "you", "your"};

/* Behind a quotation and its speaker. */
static const char *const speech[] = {"added", "adds", "answered", "argued", "asked",
    "asks", "commented", "continued", "cried", "declared", "demanded", "exclaimed",
    "explained", "explains", "insisted", "joked", "noted", "observed", "quipped",
    "recalled", "remarked", "replied", "replies", "responded", "said", "says",
    "shouted", "stated", "tells", "told", "tweeted", "whispered", "wondered", "writes",
    "wrote", "yelled"};

/* Last words of what announces a list. */
static const char *const announcers[] = {"are", "as follows", "below", "following",
    "here", "include", "includes", "including", "such as", "the following", "these"};

/* Before the author. */
static const char *const by[] = {"author:", "by", "by:", "reported by", "story by",
    "text by", "words by", "written by"};

/* In a byline: what a person is there, not for whom. */
static const char *const roles[] = {"business", "chief", "city", "columnist",
    "contributor", "contributors", "correspondent", "correspondents", "diplomatic",
    "economics", "editor", "editors", "foreign", "freelance", "guest", "health",
    "junior", "national", "photographer", "political", "producer", "reporter",
    "reporters", "science", "senior", "special", "sports", "staff", "writer",
    "writers"};

/* Words that make a name that of a publisher. */
static const char *const publishers[] = {"abc", "afp", "agence", "agency", "aljazeera",
    "ansa", "ap", "bbc", "bloomberg", "broadcasting", "bulletin", "cbs", "chronicle",
    "cnn", "courier", "daily", "dispatch", "dpa", "efe", "examiner", "express",
    "gazette", "globe", "guardian", "herald", "independent", "inquirer", "jazeera",
    "journal", "magazine", "mail", "media", "mirror", "nbc", "network", "news",
    "newspaper", "newswire", "npr", "observer", "pbs", "politico", "post",
    "post-gazette", "press", "prnewswire", "radio", "record", "register", "reuters",
    "review", "sentinel", "standard", "star", "sun", "tass", "telegraph", "television",
    "times", "today", "tribune", "tv", "upi", "weekly", "wikinews", "wire", "xinhua"};

static const char *const months[] = {"january", "february", "march", "april", "may",
    "june", "july", "august", "september", "october", "november", "december"};

static const char *const weekdays[] = {"fri", "friday", "mon", "monday", "sat",
    "saturday", "sun", "sunday", "thu", "thur", "thurs", "thursday", "tue", "tues",
    "tuesday", "wed", "wednesday"};

/* Before the date of an article, a colon or not. */
static const char *const published[] = {"date", "first published",
    "for immediate release", "issued", "posted", "posted on", "publication date",
    "published", "published at", "published on", "released"};

static const char *const updated[] = {"last modified", "last updated",
    "last updated on", "modified", "updated", "updated at", "updated on"};

/* Before the publisher, as the last row of an article. */
static const char *const more[] = {"more from", "more on", "read more at",
    "read more from", "read more on", "see more", "see more at", "see more from"};

static const struct phrase phrases[] = {
    /* ways on, and what is to be pressed */
    {"see more", PHRASE_START, 12},
    {"read more", PHRASE_START, 16},
    {"read also", PHRASE_START, 25},
    {"read next", PHRASE_START, 25},
    {"read the full", PHRASE_START, 14},
    {"continue reading", PHRASE_START, 12},
    {"click here", PHRASE_START, 25},
    {"tap here", PHRASE_START, 25},
    {"load more", PHRASE_START, 6},
    {"show more", PHRASE_START, 6},
    {"view all", PHRASE_START, 6},
    {"view comments", PHRASE_START, 6},
    {"leave a comment", PHRASE_START, 12},
    {"leave a reply", PHRASE_START, 8},
    {"comments are closed", PHRASE_START, 12},
    {"skip to content", PHRASE_START, 6},
    {"skip to main content", PHRASE_START, 6},
    {"back to top", PHRASE_START, 6},
    {"jump to", PHRASE_START, 6},
    {"listen to this article", PHRASE_START, 14},
    {"watch live", PHRASE_START, 14},
    {"watch now", PHRASE_START, 14},
    {"watch:", PHRASE_START, 20},
    {"video:", PHRASE_START, 20},
    {"listen:", PHRASE_START, 20},
    {"read:", PHRASE_START, 20},
    {"related:", PHRASE_START, 25},
    {"more:", PHRASE_START, 20},
    {"min read", PHRASE_INSIDE, 6},
    {"minute read", PHRASE_INSIDE, 6},
    {"minutes read", PHRASE_INSIDE, 6},
    /* letters, accounts, money */
    {"sign up for", PHRASE_START, 30},
    {"sign up to", PHRASE_START, 30},
    {"sign up here", PHRASE_START, 20},
    {"sign up", PHRASE_WHOLE, 2},
    {"sign in", PHRASE_WHOLE, 3},
    {"log in", PHRASE_WHOLE, 3},
    {"subscribe to", PHRASE_START, 30},
    {"subscribe now", PHRASE_START, 20},
    {"subscribe", PHRASE_WHOLE, 2},
    {"get our newsletter", PHRASE_START, 25},
    {"get the latest", PHRASE_START, 25},
    {"join our newsletter", PHRASE_START, 25},
    {"our newsletter", PHRASE_INSIDE, 25},
    {"delivered to your inbox", PHRASE_INSIDE, 35},
    {"straight to your inbox", PHRASE_INSIDE, 35},
    {"in your inbox", PHRASE_INSIDE, 35},
    {"already a subscriber", PHRASE_INSIDE, 25},
    {"become a member", PHRASE_START, 25},
    {"support our journalism", PHRASE_INSIDE, 40},
    {"support independent journalism", PHRASE_INSIDE, 40},
    {"donate now", PHRASE_START, 20},
    {"download our app", PHRASE_INSIDE, 25},
    {"download the app", PHRASE_START, 20},
    {"thank you for reading", PHRASE_START, 20},
    {"thanks for reading", PHRASE_START, 20},
    /* share rows */
    {"share this", PHRASE_START, 10},
    {"share on", PHRASE_START, 10},
    {"share via", PHRASE_START, 10},
    {"share", PHRASE_WHOLE, 2},
    {"share save", PHRASE_START, 6},
    {"tweet", PHRASE_WHOLE, 1},
    {"facebook", PHRASE_WHOLE, 1},
    {"twitter", PHRASE_WHOLE, 1},
    {"whatsapp", PHRASE_WHOLE, 1},
    {"linkedin", PHRASE_WHOLE, 1},
    {"email", PHRASE_WHOLE, 1},
    {"print", PHRASE_WHOLE, 1},
    {"facebook twitter", PHRASE_START, 10},
    {"copy link", PHRASE_START, 6},
    {"print this article", PHRASE_START, 8},
    {"email this article", PHRASE_START, 8},
    {"follow us on", PHRASE_START, 25},
    {"follow us", PHRASE_WHOLE, 3},
    {"follow her on", PHRASE_START, 20},
    {"follow him on", PHRASE_START, 20},
    {"follow me on", PHRASE_START, 20},
    {"like us on", PHRASE_START, 20},
    {"join us on", PHRASE_START, 20},
    /* notices */
    {"advertisement", PHRASE_WHOLE, 3},
    {"article continues below", PHRASE_INSIDE, 12},
    {"story continues below", PHRASE_INSIDE, 12},
    {"continue reading the main story", PHRASE_INSIDE, 12},
    {"sponsored content", PHRASE_START, 8},
    {"sponsored by", PHRASE_START, 10},
    {"paid content", PHRASE_START, 8},
    {"we use cookies", PHRASE_INSIDE, 60},
    {"uses cookies", PHRASE_INSIDE, 60},
    {"accept all cookies", PHRASE_INSIDE, 30},
    {"cookie policy", PHRASE_INSIDE, 40},
    {"cookie settings", PHRASE_START, 8},
    {"accept cookies", PHRASE_START, 8},
    {"by continuing to use this site", PHRASE_INSIDE, 60},
    {"your browser does not support", PHRASE_INSIDE, 30},
    {"please enable javascript", PHRASE_INSIDE, 30},
    {"privacy policy", PHRASE_START, 12},
    {"terms of service", PHRASE_START, 12},
    {"terms of use", PHRASE_START, 12},
    {"terms and conditions", PHRASE_START, 12},
    {"all rights reserved", PHRASE_INSIDE, 60},
    {"may not be published, broadcast", PHRASE_INSIDE, 60},
    {"Â©", PHRASE_START, 40},
    {"(c) copyright", PHRASE_START, 40},
    {"copyright Â©", PHRASE_START, 40},
    {"copyright 19", PHRASE_START, 40},
    {"copyright 20", PHRASE_START, 40},
    {"copyright (c)", PHRASE_START, 40},
    {"this article was originally published", PHRASE_START, 60},
    {"this article first appeared", PHRASE_START, 60},
    {"this story was originally published", PHRASE_START, 60},
    {"this article is republished", PHRASE_START, 60},
    {"originally published at", PHRASE_START, 30},
    {"originally published on", PHRASE_START, 30},
    {"originally published in", PHRASE_START, 30},
    {"this article requires pre-publication review", PHRASE_START, 60},
    {"article last amended", PHRASE_INSIDE, 40},
    {"have an opinion on this story", PHRASE_START, 30},
    {"got a tip", PHRASE_START, 30},
    {"do you have a story", PHRASE_START, 40},
    {"the views expressed", PHRASE_START, 60},
    {"the opinions expressed", PHRASE_START, 60},
    {"for more information, visit", PHRASE_START, 30},
    {"for media inquiries", PHRASE_START, 40},
    {"press contact", PHRASE_START, 20},
    {"media contact", PHRASE_START, 20},
    {"cover image", PHRASE_START, 30},
    {"featured image", PHRASE_START, 30},
    /* who made it */
    {"reporting by", PHRASE_START, 60},
    {"additional reporting by", PHRASE_START, 60},
    {"editing by", PHRASE_START, 60},
    {"writing by", PHRASE_START, 60},
    {"contributed reporting", PHRASE_INSIDE, 40},
    {"contributed to this report", PHRASE_INSIDE, 40},
    {"contributed to this article", PHRASE_INSIDE, 40},
    {"contributed to this story", PHRASE_INSIDE, 40},
    {"our standards: the", PHRASE_START, 20},
    {"associated press writers", PHRASE_START, 40},
    {"the associated press contributed", PHRASE_START, 40},
    /* what begins a list that is no part of the article */
    {"related articles", PHRASE_SECTION, 4},
    {"related news", PHRASE_SECTION, 4},
    {"related stories", PHRASE_SECTION, 4},
    {"related topics", PHRASE_SECTION, 4},
    {"related content", PHRASE_SECTION, 4},
    {"related links", PHRASE_SECTION, 4},
    {"related posts", PHRASE_SECTION, 4},
    {"recommended stories", PHRASE_SECTION, 4},
    {"recommended for you", PHRASE_SECTION, 4},
    {"you may also like", PHRASE_SECTION, 6},
    {"you might also like", PHRASE_SECTION, 6},
    {"more stories", PHRASE_SECTION, 4},
    {"more on this story", PHRASE_SECTION, 6},
    {"more on this topic", PHRASE_SECTION, 6},
    {"most read", PHRASE_SECTION, 4},
    {"most popular", PHRASE_SECTION, 4},
    {"top stories", PHRASE_SECTION, 4},
    {"trending", PHRASE_SECTION, 3},
    {"trending now", PHRASE_SECTION, 3},
    {"what to read next", PHRASE_SECTION, 6},
    {"sister links", PHRASE_SECTION, 4},
    {"external links", PHRASE_SECTION, 4},
    {"see also", PHRASE_SECTION, 4},
    {"sources", PHRASE_SECTION, 2},
    {"references", PHRASE_SECTION, 2},
    {"tags", PHRASE_SECTION, 2},
    {"topics", PHRASE_SECTION, 2},
    {"tags:", PHRASE_START, 30},
    {"topics:", PHRASE_START, 30},
    {"filed under", PHRASE_START, 30},
    {"categories:", PHRASE_START, 30},
    /* captions */
    {"photo:", PHRASE_CAPTION, 60},
    {"photo by", PHRASE_CAPTION, 60},
    {"photo credit", PHRASE_CAPTION, 60},
    {"photograph:", PHRASE_CAPTION, 60},
    {"photograph by", PHRASE_CAPTION, 60},
    {"file photo", PHRASE_CAPTION, 60},
    {"image:", PHRASE_CAPTION, 60},
    {"image credit", PHRASE_CAPTION, 60},
    {"image source", PHRASE_CAPTION, 60},
    {"picture:", PHRASE_CAPTION, 60},
    {"credit:", PHRASE_CAPTION, 60},
    {"getty images", PHRASE_CAPTION, 60},
    {"ap photo", PHRASE_CAPTION, 60},
    {"reuters/", PHRASE_CAPTION, 60},
    {"caption:", PHRASE_CAPTION, 60},
    {"illustration by", PHRASE_CAPTION, 40},
    {"█", PHRASE_CAPTION, 40},
};

#define LIST(name)                         \
    {                                      \
        name, sizeof name / sizeof name[0] \
    }

const struct language language_english = {
    .code = "en",
    .common = LIST(common),
    .titles = LIST(titles),
    .inner = LIST(inner),
    .numbered = LIST(numbered),
    .tails = LIST(tails),
    .places = LIST(places),
    .starters = LIST(starters),
    .speech = LIST(speech),
    .announcers = LIST(announcers),
    .by = LIST(by),
    .roles = LIST(roles),
    .publishers = LIST(publishers),
    .months = LIST(months),
    .weekdays = LIST(weekdays),
    .published = LIST(published),
    .updated = LIST(updated),
    .more = LIST(more),
    .phrases = phrases,
    .phrase_n = sizeof phrases / sizeof phrases[0],
};
