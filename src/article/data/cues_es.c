/* Spanish: see cues_en.c for what the weights mean. A start, not yet complete. */
#include "article/cues.h"

static const char stop[] =
    "a al ante aunque como con cual cuando de del desde donde dos el ella ellas ellos "
    "en entre era es esa ese eso esta este esto está están fue fueron ha había han "
    "hasta hay la las le les lo los más me mi mientras muy ni no nos o otra otro para "
    "pero por porque que qué quien se sea según ser si sí sin sobre son su sus también "
    "tan tiene todo tras tres tu un una uno unos y ya dijo año años día días";

static const char of[] = "de del para por en sobre con entre";

static const struct cue_row rows[] = {
    {CUE_CONTEXT, 9,
        "nació, fue fundada, fue fundado, hace años, hace un año, en el pasado, el "
        "año pasado, el mes pasado, anteriormente, antiguamente, históricamente, "
        "originalmente, desde <year>, en <year>, desde entonces, hasta ahora, <year>, "
        "por la escasez, se encareció, se encarecieron"},
    {CUE_CONTEXT, 5,
        "había, habían, anterior, historia, histórico, conocido como, conocida como, "
        "es uno de los, es una de las, según, datos, informe, la semana pasada, "
        "durante décadas, siglo, es un, es una, es el, es la, fue el, fue la"},
    {CUE_CONTEXT, 2, "era, fue, fueron, también, es, son"},
    {CUE_AGENDA, 25,
        "reunirán, reunirá, debatirá, debatirán, votará, votarán, presentará, "
        "presentarán, decidirá, decidirán, aprobará, aprobarán, discutirá, "
        "discutirán, se reunirá, se reunirán, se reúne, se reúnen"},
    {CUE_AGENDA, 12,
        "agenda, reunión, debatir, negociación, negociaciones, investiga, investigan, "
        "investigación, estado de emergencia, está previsto, está prevista, está "
        "programado, convocó, estudia, estudian, reclama, reclaman, exige, exigen, "
        "pide que, piden que, prepara, preparan, plantea, plantean, prorrogar, "
        "someterá, convoca"},
    {CUE_AGENDA, 8,
        "plan, planes, propuesta, propuso, propone, medidas, proyecto de ley, anunció "
        "que, ordenó, pidió, exigió, prioridad, objetivo, fondos, aprobó, acordó, "
        "acordaron, plazo, presupuesto, elecciones, audiencia"},
    {CUE_CHALLENGES, 11,
        "desafío~, reto~, problema~, crítica~, críticos, criticó, criticaron, "
        "denunció, denunciaron, riesgo~, amenaza~, peligro~, escasez, falta de, "
        "dificultad~, obstáculo~, rechazó, rechazaron, niega, niegan, negó, negaron, "
        "protesta~, preocupa~, preocupación, temor, temen, teme, advirtió, "
        "advirtieron, crisis, polémica, insuficiente, fracasó, acusó, acusado, "
        "acusados, presunto, presunta, retraso~, denuncia, denuncian, advierte, "
        "advierten, alerta, alertan, lamenta, lamentan, faltan, fugas, no han "
        "llegado, perdió, perdieron, cambio climático, precipitada, difícil, "
        "difíciles, dificulta, dificultan, alertó, alertaron, poder adquisitivo, "
        "complica, complican, amenaza con, encarece, encarecen"},
    {CUE_CHALLENGES, 5,
        "pero, sin embargo, aunque, no, nunca, contra, daños, deuda, déficit, "
        "pérdidas, sin, ilegal, todavía, apenas"},
    {CUE_OUTLOOK, 17, "<future>"},
    {CUE_OUTLOOK, 20,
        "en <coming>, hasta <coming>, de <coming>, desde <coming>, antes de <coming>"},
    {CUE_OUTLOOK, 11,
        "podría, podrían, se espera, se prevé, prevé, prevén, espera que, esperan "
        "que, pronóstico~, futuro, próximo, próxima, próximos, próximas, mañana, "
        "hasta <year>, antes de <year>, en los próximos"},
    {CUE_OUTLOOK, 5, "espera, esperan, posible, quizá, quizás, si"},
    {CUE_BOTTOM, 4, "hoy, ayer, el <day>, anunció, confirmó, murió, murieron"},
    {CUE_NONE, 9, "gracias, estoy, me siento, orgulloso, orgullosa, enhorabuena"},
    {CUE_NONE, 5, "yo, mi, nosotros, nuestro, nuestra, usted"},
    {CUE_FILLER, 10,
        "no se puede subestimar, no puede subestimarse, momento crucial, paso "
        "crucial, en conclusión, en resumen, el tiempo dirá, cabe destacar que, sin "
        "duda alguna"},
    {CUE_BACK, 10,
        "^él, ^ella, ^ellos, ^ellas, ^esto, ^este, ^esta, ^eso, ^ese, ^esa, ^estos, "
        "^estas, ^esos, ^esas, ^ambos, ^ambas, ^así, ^su, ^sus, ^por eso, ^por ello, "
        "^entonces, ^lo, ^le, ^les, ^allí, ^aquí"},
    {CUE_LINK, 6,
        "^pero, ^sin embargo, ^además, ^asimismo, ^también, ^y, ^no obstante, "
        "^mientras tanto, ^por ejemplo, ^de hecho, ^por otra parte, ^por otro lado, "
        "^finalmente, ^por último, ^en cambio"},
    {CUE_NEWS, 1,
        "nos complace, nos alegra anunciar, anunciamos, lanzamos, queremos compartir, "
        "en este artículo, en esta entrada, en esta publicación, nuestro objetivo"},
    {CUE_SPEAKER, 1, "dijo él, dijo ella, añadió él, añadió ella"},
    {CUE_HEADING + PANE_CONTEXT, 20,
        "contexto, antecedentes, historia, trasfondo, cronología, origen, qué se "
        "sabe, claves, quién es, qué es"},
    {CUE_HEADING + PANE_AGENDA, 20,
        "agenda, temas, prioridades, medidas, plan, planes, propuestas, debate, "
        "respuesta, acciones, objetivos, orden del día"},
    {CUE_HEADING + PANE_CHALLENGES, 20,
        "desafío, desafíos, reto, retos, problemas, problema, obstáculos, riesgos, "
        "críticas, polémica, dificultades, amenazas, dudas, oposición, reacciones"},
    {CUE_HEADING + PANE_OUTLOOK, 20,
        "futuro, perspectivas, próximos pasos, qué sigue, qué viene, previsiones, "
        "pronóstico, expectativas"},
    {CUE_HEADING + PANE_OUTLOOK, 6, "conclusión, conclusiones, por delante"},
    {CUE_LEAD_IN + PANE_AGENDA, 12,
        "agenda, temas, medidas, prioridades, puntos, propuestas, debatirá, incluye"},
    {CUE_LEAD_IN + PANE_CHALLENGES, 12,
        "desafíos, retos, problemas, riesgos, obstáculos, dificultades, críticas"},
    {CUE_LEAD_IN + PANE_OUTLOOK, 12, "futuro, próximos, se espera, permitirá, prevé"},
    {CUE_LEAD_IN + PANE_CONTEXT, 12, "antecedentes, hasta ahora, datos"},
};

static const struct cue_table table = {rows, sizeof rows / sizeof rows[0]};

const struct cue_language cues_spanish = {
    .code = "es",
    .lists = {[LIST_STOP] = stop,
        [LIST_OF] = of,
        [LIST_IN] = "en de",
        [LIST_FAR] = "la", /* la mañana: the morning */
        [LIST_SINCE] = "desde",
        [LIST_THAN] = "que",
        [LIST_AND] = "al o y",
        [LIST_PAST] = "dijo fue fueron hubo hizo dijeron",
        [LIST_VERB] =
            "abierta abierto aprobada aprobado construida construido creada creado "
            "escrita escrito firmada firmado fundada fundado inaugurada inaugurado "
            "perdida perdido publicada publicado vendida vendido",
        [LIST_HELPING] =
            "era eran es estaba estaban está están fue fueron ha había habían han "
            "hay son tiene tienen",
        [LIST_CLAUSE] =
            "aunque cuando cuya cuyo desde después donde hasta mientras porque que "
            "quien quienes si",
        [LIST_BE] = "será serán ser",
        [LIST_PLANNED] = "",
        [LIST_ACCUSING] =
            "acusa acusó acusado acusada acusados presunto presunta presuntamente",
        [LIST_DENYING] =
            "niega negó niegan negaron rechaza rechazó rechazan desmintió inocente",
        [LIST_NOT] =
            "jamás nada nadie negaron niega niegan negó ningún ninguna ninguno no "
            "nunca tampoco",
        [LIST_LIMIT] = "más menos solo sólo",
        [LIST_FUTURE] = "próxima próximas próximo próximos",
        [LIST_LEADING] =
            "además al ante antes aunque cada como con contra cuando de del desde "
            "después durante en entonces entre hacia hasta luego mientras para pero "
            "por porque según si sin sobre tras y ya",
        [LIST_PERSON] = "él ella",
        [LIST_THING] =
            "ella ellas ello ellos esa esas ese eso esos esta estas este esto estos él",
        [LIST_PRESENT] =
            "artículo año años domingo día días entrada fin guía invierno jornada "
            "jueves lunes madrugada martes mañana mes meses miércoles noche otoño "
            "primavera publicación semana semanas siglo sábado tarde temporada verano "
            "viernes"},
    .future = "rá rán remos",
    .lasting = "alacrán azafrán catamarán detrás irán refrán teherán",
    .past = "ó aron ieron",
    .near = {"ayer", "hoy", "mañana"},
    .tables = {&table},
};
