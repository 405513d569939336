/*
 * English: how words lean, by their stems; context is what it is measured against.
 * Written by tests/quality/learn.c, which says how; not by hand.
 */
#include "article/leanings.h"

static const struct leaning_row rows[] = {
    {CUE_AGENDA, 6, "prosecutor until would"},
    {CUE_AGENDA, 5, "has lawyer ministri polic sent will"},
    {CUE_AGENDA, 4,
        "announc armi be committe end food is must offer owner public search"},
    {CUE_AGENDA, 3,
        "advis also asid correct court effect expect free given open start"},
    {CUE_AGENDA, 2,
        "appeal ask bill engin even examin field flown further governor judg "
        "month municip on order post prepar releas result to within"},
    {CUE_AGENDA, 1,
        "been befor boom both canal day decre doctor energi famili from "
        "govern guard have health hous leav minist new next put refund resid "
        "said sampl school servic six soldier submit team"},
    {CUE_AGENDA, -1,
        "a agre becaus carri cost countri fire her him his it largest live "
        "member men most nine of over suspend than them went who"},
    {CUE_AGENDA, -2,
        "at but by call eight five hour near onli peopl rescu right road she "
        "there time told where which"},
    {CUE_AGENDA, -3, "accord as came found in no plan sinc some that use was when"},
    {CUE_AGENDA, -4, "about after had hold last not one propos"},
    {CUE_AGENDA, -5, "he held"},
    {CUE_AGENDA, -6, "agreement"},
    {CUE_CHALLENGES, 6, "instal said"},
    {CUE_CHALLENGES, 5, "call"},
    {CUE_CHALLENGES, 4, "ago associ budget can't measur model say told whether"},
    {CUE_CHALLENGES, 3,
        "back cut find has how is kept miss nobodi note sinc too union what "
        "wrote"},
    {CUE_CHALLENGES, 2,
        "advis away bought cover district file foot get group have hospit "
        "lawyer left less limit list maintain nearest no none onli own side "
        "supplier survey that this town twice two vaccin water who would"},
    {CUE_CHALLENGES, 1,
        "account alreadi anoth are ask be becaus been cabinet came client "
        "come condit could declin director end everi for hand inspect into "
        "letter lie lock mail metr noth nurs out owner paper point promis "
        "rain record refus region replac result run school stand such tax "
        "team ten their these trial wait way week whose yet"},
    {CUE_CHALLENGES, -1,
        "a act agreement and as at believ board chang crisi day death doctor "
        "follow footbal forc found gave her his in keep kill late lead live "
        "lost million number over parliament plan polic ran reject rule "
        "second she sister so state stop storm there they think three togeth "
        "use was withdraw without year"},
    {CUE_CHALLENGES, -2,
        "about after among archiv between blood constitut court first five "
        "food held inquiri lake later made minist oppos p.m under"},
    {CUE_CHALLENGES, -3, "against delay disput even execut most strike when with"},
    {CUE_CHALLENGES, -4, "complain crimin damag he judg"},
    {CUE_CHALLENGES, -7, "but"},
    {CUE_OUTLOOK, 8, "forecast"},
    {CUE_OUTLOOK, 6, "would"},
    {CUE_OUTLOOK, 5, "analyst due expect said"},
    {CUE_OUTLOOK, 4, "middl might predict"},
    {CUE_OUTLOOK, 3, "be follow if ministri number"},
    {CUE_OUTLOOK, 2,
        "appeal are case countri end held is must parliament put rain reckon "
        "round"},
    {CUE_OUTLOOK, 1,
        "autumn befor begin centr could date fifteen for health month offic "
        "plan point present to whether within"},
    {CUE_OUTLOOK, -1,
        "about at council five govern his it measur minut nine no of onli "
        "resid she state than took up use"},
    {CUE_OUTLOOK, -2, "a allow as can have leav one other part pay say six so"},
    {CUE_OUTLOOK, -3, "and from he them who"},
    {CUE_OUTLOOK, -4, "hour peopl were"},
    {CUE_OUTLOOK, -5, "was"},
    {CUE_OUTLOOK, -9, "had"},
    {CUE_BOTTOM, 5, "percent"},
    {CUE_BOTTOM, 4, "bone compar"},
    {CUE_BOTTOM, 3, "author differ report said"},
    {CUE_BOTTOM, 2,
        "also date former found journal none record secretari seven unanim "
        "will"},
    {CUE_BOTTOM, 1,
        "amount as bacteria been chang civil cut demand district fell follow "
        "guard measur minist nineteen of p.m prais publish reason sinc skin "
        "taken team tri while who"},
    {CUE_BOTTOM, -1,
        "after an and arrest back bank by came captain car come had have he "
        "her his in injur kilometr later line minut one or own parti peopl "
        "polic presid same so some station stay than their there up where"},
    {CUE_BOTTOM, -2, "a began elect it last out she when"},
    {CUE_BOTTOM, -4, "kill"},
    {CUE_NONE, 12, "sang"},
    {CUE_NONE, 7, "applaud"},
    {CUE_NONE, 6, "candl read said thank"},
    {CUE_NONE, 5, "outsid thought"},
    {CUE_NONE, 4, "chair comment front man photograph sat wrote"},
    {CUE_NONE, 3,
        "all call do famili flag galleri like mother play pray prime told "
        "wept"},
    {CUE_NONE, 2,
        "anyon ask away boy children door driver ever everyon father fold "
        "grandmoth her him left miss my she slept support tell there this "
        "tweet wait who will"},
    {CUE_NONE, 1,
        "band better co condol could dog gate go hall he hundr king look "
        "minut night noth now one out presid retir shall sister speak stay "
        "still stood taxi televis tonight volunt want wash wife you"},
    {CUE_NONE, -1,
        "account an befor court fine five for from govern last later month of "
        "on other parti seven telephon than these third to year"},
    {CUE_NONE, -2,
        "about and are by day eleven hour in law million over polic three "
        "trial under were"},
    {CUE_NONE, -3, "after between which"},
    {CUE_NONE, -4, "judg two"},
};

const struct leaning_table leanings_english = {rows, sizeof rows / sizeof rows[0]};
