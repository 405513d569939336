/*
 * Read and written whole at each change: a thousand lines take less than a
 * millisecond, and with rename two readers can't tear it; the last one wins.
 * Losing a position costs a reader little, so there is no fsync and a line
 * that can't be understood is dropped without a word. Titles serve as
 * identities and may be long, so these are cut; file names may hold anything,
 * so what could break a line is written as %XX.
 */
#include "library/positions.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/input.h"
#include "base/limits.h"
#include "base/replace.h"
#include "text/utf8.h"

enum {
    IDENTITY_MAX = 512, /* bytes kept of an identity */
};

/* One line; all of it borrowed. */
struct position {
    struct span identity;
    struct address address;
    struct span time; /* digits */
    struct span path; /* escaped; may be empty */
};

/* Takes the part of line before the next tab, or all of it. */
static struct span take_field(struct span *line)
{
    size_t n = span_chr(*line, '\t');
    struct span taken = span_sub(*line, 0, n);
    *line = span_sub(*line, n + 1, line->n);
    return taken;
}

static bool is_time(struct span s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
    }
    return s.n > 0 && s.n <= 18;
}

static bool parse(struct span line, struct position *out)
{
    size_t tabs = 0;
    for (size_t i = 0; i < line.n; i++)
        tabs += line.p[i] == '\t';
    struct position p = {.identity = take_field(&line)};
    struct span address = take_field(&line);
    p.time = take_field(&line);
    p.path = line;
    if (tabs != 3 || !p.identity.n || p.identity.n > IDENTITY_MAX || !is_time(p.time) ||
        !address_parse(address, &p.address) || (p.path.n && p.path.p[0] != '/'))
        return false;
    *out = p;
    return true;
}

/* The next line that can be understood; a last one without its line feed is torn. */
static bool next_position(struct span *rest, struct position *out)
{
    for (;;) {
        size_t n = span_chr(*rest, '\n');
        if (n == rest->n)
            return false;
        struct span line = span_sub(*rest, 0, n);
        *rest = span_sub(*rest, n + 1, rest->n);
        if (parse(line, out))
            return true;
    }
}

static struct span cut_identity(struct span identity)
{
    if (identity.n <= IDENTITY_MAX)
        return identity;
    return span_sub(identity, 0, utf8_floor(identity, IDENTITY_MAX));
}

/* What the file holds; nothing where it can't be read. */
static void read_file(const char *file, struct str *out)
{
    struct input in;
    struct err err;
    if (!input_open(&in, file, LIMIT_FILE, &err))
        return;
    if (!input_read_all(&in, out, &err))
        str_cut(out, 0);
    input_close(&in);
}

bool positions_find(const char *file, struct span identity, struct address *out)
{
    struct str text = {0};
    struct position p;
    bool is_found = false;
    read_file(file, &text);
    identity = cut_identity(identity);
    struct span rest = str_span(&text);
    while (!is_found && next_position(&rest, &p))
        is_found = span_eq(p.identity, identity);
    if (is_found)
        *out = p.address;
    str_finish(&text);
    return is_found;
}

static bool is_path_safe(char c)
{
    return (unsigned char)c >= ' ' && c != 0x7F && c != '%';
}

static void add_escaped(struct str *out, struct span path)
{
    for (size_t i = 0; i < path.n; i++) {
        if (is_path_safe(path.p[i]))
            str_addc(out, path.p[i]);
        else
            str_addf(out, "%%%02X", (unsigned)(unsigned char)path.p[i]);
    }
}

static int hex_value(char c)
{
    static const char digits[] = "0123456789ABCDEF";
    const char *found = c ? strchr(digits, c) : NULL;
    return found ? (int)(found - digits) : -1;
}

/* False where it is not what add_escaped writes, or holds a NUL. */
static bool add_unescaped(struct str *out, struct span path)
{
    size_t before = out->n;
    for (size_t i = 0; i < path.n; i++) {
        int c = (unsigned char)path.p[i];
        if (c == '%') {
            int high = i + 2 < path.n ? hex_value(path.p[i + 1]) : -1;
            int low = high >= 0 ? hex_value(path.p[i + 2]) : -1;
            c = low >= 0 ? high * 16 + low : 0;
            i += 2;
        }
        if (c == 0) {
            str_cut(out, before);
            return false;
        }
        str_addc(out, (char)c);
    }
    return path.n > 0;
}

bool positions_last_file(const char *file, struct str *path)
{
    struct str text = {0};
    struct position p;
    bool is_found = false;
    read_file(file, &text);
    struct span rest = str_span(&text);
    while (!is_found && next_position(&rest, &p))
        is_found = add_unescaped(path, p.path);
    str_finish(&text);
    return is_found;
}

static void add_line(struct str *out, const struct position *p)
{
    char address[ADDRESS_SIZE];
    size_t n = address_format(p->address, address);
    str_add(out, p->identity);
    str_addc(out, '\t');
    str_add(out, (struct span){address, n});
    str_addc(out, '\t');
    str_add(out, p->time);
    str_addc(out, '\t');
    str_add(out, p->path);
    str_addc(out, '\n');
}

/* The lines of text but identity's, as many as there is room for behind the new one. */
static void add_others(struct str *out, struct span text, struct span identity)
{
    struct position p;
    for (size_t n = 1; n < LIMIT_POSITIONS && next_position(&text, &p);) {
        if (span_eq(p.identity, identity))
            continue;
        add_line(out, &p);
        n++;
    }
}

bool positions_put(const char *file, struct span identity, struct address address,
    long long time, struct span path, struct err *err)
{
    struct str before = {0}, after = {0}, digits = {0}, escaped = {0};
    read_file(file, &before);
    str_addf(&digits, "%lld", time > 0 ? time : 0);
    if (path.n && path.p[0] == '/')
        add_escaped(&escaped, path);
    struct position p = {
        cut_identity(identity), address, str_span(&digits), str_span(&escaped)};
    add_line(&after, &p);
    add_others(&after, str_span(&before), p.identity);
    struct err first; /* most often the folder is there */
    bool is_done =
        replace_file(file, str_span(&after), 0, &first) ||
        (make_folders_for(file, err) && replace_file(file, str_span(&after), 0, err));
    str_finish(&before);
    str_finish(&after);
    str_finish(&digits);
    str_finish(&escaped);
    return is_done;
}
