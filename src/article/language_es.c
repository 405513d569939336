/* Spanish: what its sentences, bylines and dates are told by. Lists are in order. */
#include "article/language_lists.h"

/* The words that a text is told to be Spanish by. */
static const char *const common[] = {"al", "como", "con", "de", "del", "el", "en",
    "entre", "es", "esta", "este", "fue", "ha", "hasta", "la", "las", "los", "más",
    "no", "para", "pero", "por", "que", "se", "sin", "sobre", "son", "su", "también",
    "un", "una", "y"};

/* Before a name. */
static const char *const titles[] = {"arq", "cap", "cnel", "d", "dr", "dra", "dª",
    "dña", "exc", "excma", "excmo", "fr", "gral", "hno", "ilma", "ilmo", "ing", "lic",
    "mons", "prof", "profa", "rvdo", "sr", "sra", "sres", "srta", "tte"};

/* They go on in any case. */
static const char *const inner[] = {
    "aprox", "ca", "cf", "ee", "ej", "esp", "p.ej", "vs"};

/* Before a number or a day; with any other capital behind it a sentence has ended. */
static const char *const numbered[] = {"abr", "ago", "art", "arts", "cap", "caps",
    "dic", "ene", "ext", "feb", "fig", "figs", "jul", "jun", "mar", "may", "no", "nov",
    "n°", "nº", "núm", "núms", "oct", "p", "pp", "pág", "págs", "sep", "sept", "tel",
    "vol", "vols"};

/* They end a sentence only where a word of `starters` follows. */
static const char *const tails[] = {"av", "avda", "co", "corp", "cía", "depto", "dpto",
    "etc", "hnos", "inc", "jr", "ltd", "ltda", "m", "s.a", "s.l", "ud", "uds", "uu",
    "vd", "vds"};

/* The same, but only with a capital. */
static const char *const places[] = {"edo", "prov"};

/* Words that start sentences and are hardly ever part of a name. */
static const char *const starters[] = {"a", "actualmente", "además", "ahora", "al",
    "algo", "alguien", "algunas", "algunos", "ambas", "ambos", "ante", "antes", "aquel",
    "aquella", "aquellos", "asimismo", "así", "aunque", "ayer", "aún", "bajo", "cada",
    "cinco", "como", "con", "contra", "cuando", "cuatro", "cuál", "cuándo", "cómo",
    "de", "debido", "del", "desde", "después", "diez", "donde", "dos", "durante",
    "dónde", "e", "el", "ella", "ellas", "ello", "ellos", "embargo", "en", "entonces",
    "entre", "era", "eran", "es", "esa", "esas", "ese", "eso", "esos", "esta", "estas",
    "este", "esto", "estos", "está", "están", "finalmente", "fue", "fueron", "gracias",
    "ha", "había", "hacia", "han", "hasta", "hay", "hoy", "igualmente", "incluso", "la",
    "las", "le", "les", "lo", "los", "luego", "mas", "mañana", "me", "menos", "mi",
    "mientras", "muchas", "muchos", "más", "nada", "nadie", "ni", "no", "nos",
    "nosotros", "nueve", "o", "ocho", "otra", "otras", "otro", "otros", "para", "pero",
    "pese", "por", "porque", "pues", "que", "quien", "quienes", "quizá", "quizás",
    "qué", "recientemente", "se", "según", "seis", "si", "siete", "sin", "sino",
    "sobre", "solo", "son", "su", "sus", "sí", "sólo", "tal", "tales", "también",
    "tampoco", "te", "toda", "todas", "todavía", "todo", "todos", "tras", "tres", "tú",
    "u", "un", "una", "unas", "unos", "usted", "ustedes", "varias", "varios", "y", "ya",
    "yo", "él"};

/* Behind a quotation and its speaker. */
static const char *const speech[] = {"afirma", "afirmó", "agregó", "apuntó", "aseguró",
    "añadió", "comentó", "contestó", "declaró", "dice", "dijo", "escribió", "exclamó",
    "explica", "explicó", "expresó", "indicó", "insistió", "manifestó", "pregunta",
    "preguntó", "respondió", "señaló", "sostuvo"};

/* Last words of what announces a list. */
static const char *const announcers[] = {"a continuación", "como", "estas", "estos",
    "incluyen", "las siguientes", "lo siguiente", "los siguientes", "siguientes",
    "son"};

/* Before the author. */
static const char *const by[] = {
    "autor:", "autora:", "escrito por", "por", "por:", "texto de"};

/* In a byline: what a person is there, not for whom. */
static const char *const roles[] = {"colaborador", "colaboradora", "corresponsal",
    "director", "directora", "editor", "editora", "enviada", "enviado", "especial",
    "fotógrafo", "periodista", "redacción", "redactor", "redactora"};

/* Those of them that a person is, of whatever: "Redactora de Sanidad". */
static const char *const posts[] = {"colaborador", "colaboradora", "corresponsal",
    "editor", "editora", "enviada", "enviado", "fotógrafo", "periodista", "redactor",
    "redactora"};

/* Before the name of whom the paragraph is about: "Acerca de Acme: Acme". */
static const char *const about[] = {"acerca de"};

/* Words that make a name that of a publisher. */
static const char *const publishers[] = {"abc", "afp", "agencia", "ansa", "ap", "bbc",
    "clarín", "cnn", "comercio", "diario", "dpa", "efe", "espectador", "europa",
    "jornada", "mercurio", "milenio", "mundo", "nación", "news", "noticias", "notimex",
    "país", "periódico", "prensa", "radio", "razón", "reuters", "revista", "telam",
    "telemundo", "televisión", "tercera", "tiempo", "tv", "télam", "universal",
    "univisión", "vanguardia"};

static const char *const months[] = {"enero", "febrero", "marzo", "abril", "mayo",
    "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"};

static const char *const weekdays[] = {
    "domingo", "jueves", "lunes", "martes", "miércoles", "sábado", "viernes"};

/* Before the date of an article, a colon or not. */
static const char *const published[] = {
    "fecha", "fecha de publicación", "publicada", "publicado", "publicado el"};

static const char *const updated[] = {
    "actualizada", "actualizado", "actualizado el", "última actualización"};

/* Before the publisher, as the last row of an article. */
static const char *const more[] = {
    "leer más en", "más de", "más noticias de", "ver más", "ver más de"};

/* In a sentence that starts as a credit does. */
static const char *const telling[] = {"mostró", "que", "reveló"};

static const struct phrase phrases[] = {
    {"ver más", PHRASE_START, 12},
    {"leer más", PHRASE_START, 16},
    {"lea también", PHRASE_START, 25},
    {"lee también", PHRASE_START, 25},
    {"le puede interesar", PHRASE_START, 25},
    {"te puede interesar", PHRASE_START, 25},
    {"te puede interesar", PHRASE_SECTION, 6},
    {"seguir leyendo", PHRASE_START, 12},
    {"haga clic aquí", PHRASE_START, 25},
    {"haz clic aquí", PHRASE_START, 25},
    {"pulsa aquí", PHRASE_START, 25},
    {"suscríbete", PHRASE_START, 30},
    {"suscríbase", PHRASE_START, 30},
    {"regístrate", PHRASE_START, 30},
    {"regístrese", PHRASE_START, 30},
    {"iniciar sesión", PHRASE_WHOLE, 3},
    {"recibe nuestro boletín", PHRASE_START, 30},
    {"nuestro boletín", PHRASE_INSIDE, 25},
    {"hazte socio", PHRASE_START, 25},
    {"síguenos en", PHRASE_START, 25},
    {"síganos en", PHRASE_START, 25},
    {"compartir", PHRASE_WHOLE, 2},
    {"compartir en", PHRASE_START, 10},
    {"comparte", PHRASE_WHOLE, 3},
    {"facebook", PHRASE_WHOLE, 1},
    {"twitter", PHRASE_WHOLE, 1},
    {"whatsapp", PHRASE_WHOLE, 1},
    {"publicidad", PHRASE_WHOLE, 2},
    {"contenido patrocinado", PHRASE_START, 8},
    {"utilizamos cookies", PHRASE_INSIDE, 60},
    {"utiliza cookies", PHRASE_INSIDE, 60},
    {"usamos cookies", PHRASE_INSIDE, 60},
    {"política de cookies", PHRASE_INSIDE, 40},
    {"política de privacidad", PHRASE_START, 12},
    {"aviso legal", PHRASE_START, 12},
    {"todos los derechos reservados", PHRASE_INSIDE, 60},
    {"©", PHRASE_START, 40},
    {"copyright", PHRASE_START, 40},
    {"este artículo fue publicado originalmente", PHRASE_START, 60},
    {"con información de", PHRASE_START, 20},
    {"reporte de", PHRASE_CREDIT, 40},
    {"editado por", PHRASE_CREDIT, 40},
    {"noticias relacionadas", PHRASE_SECTION, 4},
    {"artículos relacionados", PHRASE_SECTION, 4},
    {"contenido relacionado", PHRASE_SECTION, 4},
    {"más noticias", PHRASE_SECTION, 4},
    {"lo más leído", PHRASE_SECTION, 4},
    {"fuentes", PHRASE_SECTION, 2},
    {"referencias", PHRASE_SECTION, 2},
    {"véase también", PHRASE_SECTION, 4},
    {"enlaces externos", PHRASE_SECTION, 4},
    {"etiquetas", PHRASE_SECTION, 2},
    {"temas", PHRASE_SECTION, 2},
    {"foto:", PHRASE_CAPTION, 60},
    {"fotografía:", PHRASE_CAPTION, 60},
    {"imagen:", PHRASE_CAPTION, 60},
    {"foto de archivo", PHRASE_CAPTION, 60},
    {"getty images", PHRASE_CAPTION, 60},
};

_Static_assert(sizeof phrases / sizeof phrases[0] < LANGUAGE_MOST_PHRASES,
    "phrases are told by their numbers");

const struct language language_spanish = LANGUAGE_OF_LISTS("es");
