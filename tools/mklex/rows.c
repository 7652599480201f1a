/* rows.c: tables of data/, and the lexemes that their rows make. */
#include "mklex.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

enum { MOST_FAULTS = 50, TABLE_MAX = 32 << 20 };

_Noreturn void give_up(void)
{
    (void)fputs("mklex: out of memory\n", stderr);
    exit(3);
}

void fault(mk_build *b, const mk_row *r, const char *fmt, ...)
{
    if (++b->faults > MOST_FAULTS) return;
    va_list va;
    va_start(va, fmt);
    (void)fprintf(stderr, "%s/%s:%u: ", b->dir, r->file, r->line);
    (void)vfprintf(stderr, fmt, va);
    (void)fputc('\n', stderr);
    va_end(va);
}

/* The bytes of DIR/NAME; .p is NULL if there is no such file. */
static sj_str slurp(mk_build *b, const char *name)
{
    char path[1024];
    (void)snprintf(path, sizeof path, "%s/%s", b->dir, name);
    FILE *const f = fopen(path, "rb");
    if (f == NULL) return (sj_str){ NULL, 0 };
    char *p = NULL;
    long size = -1;
    if (fseek(f, 0, SEEK_END) == 0) size = ftell(f);
    if (size >= 0 && size <= TABLE_MAX && fseek(f, 0, SEEK_SET) == 0)
        p = sj_arena_alloc(&b->a, (size_t)size + 1, 1);
    size_t const n = p == NULL ? 0 : fread(p, 1, (size_t)size, f);
    (void)fclose(f);
    if (p == NULL || n != (size_t)size) {
        mk_row const r = { .file = name };
        fault(b, &r, "cannot be read");
    }
    return (sj_str){ p, n };
}

bool next_piece(sj_str *list, char mark, sj_str *piece)
{
    if (list->p == NULL) return false;
    size_t const at = sj_str_find(*list, mark);
    *piece = sj_str_trim(sj_str_cut(*list, 0, at));
    if (at == list->n) {
        bool const empty = list->n == 0;
        *list = (sj_str){ NULL, 0 };
        return !empty;
    }
    *list = sj_str_from(*list, at + 1);
    return true;
}

static void read_row(mk_build *b, mk_rows *out, const char *name, unsigned line,
                     sj_str text, size_t cells)
{
    mk_row r = { .file = name, .line = line };
    while (r.n < SJ_COUNT(r.cell) && text.p != NULL) {
        size_t const at = sj_str_find(text, '\t');
        sj_str const cell = sj_str_trim(sj_str_cut(text, 0, at));
        bool const none = sj_str_eq(cell, SJ_LIT("-"));
        r.cell[r.n++] = none ? (sj_str){ cell.p, 0 } : cell;
        text = at == text.n ? (sj_str){ NULL, 0 } : sj_str_from(text, at + 1);
    }
    if (r.n < cells)
        fault(b, &r, "%zu columns where there should be %zu", r.n, cells);
    if (r.cell[0].n == 0) fault(b, &r, "the first column is empty");
    if (r.n >= cells && r.cell[0].n > 0) *ADD(b, out) = r;
}

mk_rows rows_of(mk_build *b, const char *name, size_t cells)
{
    mk_rows out = { 0 };
    sj_str text = slurp(b, name);
    for (size_t i = 0; i < text.n; i++)
        b->version = (b->version ^ (unsigned char)text.p[i]) * 0x100000001B3U;
    for (unsigned line = 1; text.n > 0; line++) {
        size_t const end = sj_str_find(text, '\n');
        sj_str const body = sj_str_cut(text, 0, end);
        text = sj_str_from(text, end < text.n ? end + 1 : end);
        if (sj_str_trim(body).n == 0 || body.p[0] == '#') continue;
        read_row(b, &out, name, line, body, cells);
    }
    return out;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

const char **tables_in(mk_build *b, const char *sub)
{
    char path[1024];
    SJ_VEC(const char *) names = { 0 };
    (void)snprintf(path, sizeof path, "%s/%s", b->dir, sub);
    DIR *const d = opendir(path);
    for (struct dirent *e; d != NULL && (e = readdir(d)) != NULL;) {
        if (!sj_str_ends(sj_str_of(e->d_name), SJ_LIT(".tsv"))) continue;
        (void)snprintf(path, sizeof path, "%s/%s", sub, e->d_name);
        *ADD(b, &names) = sj_arena_copy(&b->a, sj_str_of(path)).p;
    }
    if (d != NULL) (void)closedir(d);
    if (names.n > 0) qsort(names.v, names.n, sizeof *names.v, by_name);
    *ADD(b, &names) = NULL;
    return names.v;
}

uint32_t text_of(mk_build *b, sj_str s)
{
    if (s.n == 0) return 0;
    uint32_t const h = sj_lex_hash((const uint8_t *)s.p, s.n) &
                       (SJ_COUNT(b->text_heads) - 1);
    for (uint32_t i = b->text_heads[h]; i != 0; i = b->texts.v[i].next)
        if (sj_str_eq(sj_str_of(b->text.v + b->texts.v[i].text), s))
            return b->texts.v[i].text;
    uint32_t const at = (uint32_t)b->text.n;
    for (size_t i = 0; i < s.n; i++) *ADD(b, &b->text) = s.p[i];
    *ADD(b, &b->text) = '\0';
    ADD(b, &b->texts)->text = at;
    b->texts.v[b->texts.n - 1].next = b->text_heads[h];
    b->text_heads[h] = (uint32_t)(b->texts.n - 1);
    return at;
}

int32_t number_of(sj_str s, bool *good)
{
    char z[24] = "";
    char *end = z;
    if (s.n == 0) return 0;
    if (s.n < sizeof z) memcpy(z, s.p, s.n);
    errno = 0;
    long const v = strtol(z, &end, 10);
    bool const right = end != z && *end == '\0' && errno == 0 &&
                       v >= INT32_MIN && v <= INT32_MAX;
    *good &= right;
    return right ? (int32_t)v : 0;
}

/* Days since 1970 of YYYY-MM-DD. Source: H. Hinnant, civil calendars. */
int32_t days_of(mk_build *b, const mk_row *r, sj_str date, int32_t otherwise)
{
    if (date.n == 0) return otherwise;
    bool good = date.n == 10 && date.p[4] == '-' && date.p[7] == '-';
    int32_t y = 0, m = 0, d = 0;
    if (good) {
        y = number_of(sj_str_cut(date, 0, 4), &good);
        m = number_of(sj_str_cut(date, 5, 7), &good);
        d = number_of(sj_str_cut(date, 8, 10), &good);
    }
    if (!good || m < 1 || m > 12 || d < 1 || d > 31) {
        fault(b, r, "no date: \"%.*s\"", (int)date.n, date.p);
        return otherwise;
    }
    y -= m <= 2;
    int32_t const era = (y >= 0 ? y : y - 399) / 400, yoe = y - era * 400;
    int32_t const doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

/* ---- Lexemes ------------------------------------------------------------ */

uint32_t add_lexeme(mk_build *b, const mk_row *r, sj_str lemma, sj_pos pos)
{
    uint32_t const i = (uint32_t)b->lexemes.n;
    *ADD(b, &b->lexemes) = (mk_lexeme){
        .lemma = lemma, .base = i, .pos = (uint8_t)pos, .at = *r
    };
    uint32_t *const head = &b->lemma_heads[
        sj_lex_hash((const uint8_t *)lemma.p, lemma.n) &
        (SJ_COUNT(b->lemma_heads) - 1)];
    b->lexemes.v[i].next = *head;
    *head = i;
    return i;
}

static const char *const TRAIT_NAMES[] = {
#define NAME_TRAIT(id, text) text,
    SJ_TRAITS(NAME_TRAIT)
#undef NAME_TRAIT
};

uint64_t traits_of(mk_build *b, const mk_row *r, sj_str list)
{
    uint64_t traits = 0;
    for (sj_str name; next_piece(&list, ',', &name);) {
        size_t i = 0;
        while (i < SJ_COUNT(TRAIT_NAMES) &&
               !sj_str_eq(name, sj_str_of(TRAIT_NAMES[i])))
            i++;
        if (i == SJ_COUNT(TRAIT_NAMES))
            fault(b, r, "no trait \"%.*s\"", (int)name.n, name.p);
        else
            traits |= (uint64_t)1 << i;
    }
    return traits;
}

static const char *const CLASS_NAMES[] = {
#define NAME_CLASS(id, text) text,
    SJ_CLASSES(NAME_CLASS)
#undef NAME_CLASS
};

uint8_t class_of(mk_build *b, const mk_row *r, sj_str name)
{
    if (name.n == 0) return SJ_W_NONE;
    for (size_t i = 0; i < SJ_COUNT(CLASS_NAMES); i++)
        if (sj_str_eq(name, sj_str_of(CLASS_NAMES[i]))) return (uint8_t)i;
    fault(b, r, "no class \"%.*s\"", (int)name.n, name.p);
    return SJ_W_NONE;
}

uint32_t poses_of(mk_build *b, const mk_row *r, sj_str letters)
{
    uint32_t poses = 0;
    for (size_t i = 0; i < letters.n; i++) {
        switch (letters.p[i]) {
        case 'v':
            poses |= 1u << SJ_POS_VERB;
            break;
        case 't':
            poses |= 1u << SJ_POS_VERB | SJ_POSES_PAST;
            break;
        case 'r':
            poses |= 1u << SJ_POS_VERB | SJ_POSES_PRESENT;
            break;
        case 'm':
            poses |= 1u << SJ_POS_MASDAR;
            break;
        case 'a':
            poses |= 1u << SJ_POS_APART;
            break;
        case 'p':
            poses |= 1u << SJ_POS_PPART;
            break;
        case 'n':
            poses |= 1u << SJ_POS_NOUN;
            break;
        case 'j':
            poses |= 1u << SJ_POS_ADJ;
            break;
        default:
            fault(b, r, "parts of speech are v t r m a p n j");
            return poses;
        }
    }
    return poses;
}

/* How well a lexeme answers to a bare lemma: verbs before nouns before verbal
 * nouns before the rest; personal names never. */
static int fitness(const mk_lexeme *l, uint32_t poses)
{
    uint32_t const verbal = 1u << SJ_POS_VERB | 1u << SJ_POS_MASDAR |
                            1u << SJ_POS_APART | 1u << SJ_POS_PPART;
    if (l->pos == SJ_POS_NAME) return 0;
    if (poses == 0)
        return l->pos == SJ_POS_VERB     ? 4
               : l->pos == SJ_POS_NOUN   ? 3
               : l->pos == SJ_POS_MASDAR ? 2
                                         : 1;
    if (l->pos == SJ_POS_VERB && (poses & verbal) != 0) return 5;
    return (poses >> l->pos & 1) != 0 ? 4 : 0;
}

/* In lists whose items are set apart by spaces, _ stands for the spaces of a
 * phrase. */
static sj_str spaced(mk_build *b, sj_str lemma)
{
    if (sj_str_find(lemma, '_') == lemma.n) return lemma;
    char *const p = sj_arena_alloc(&b->a, lemma.n + 1, 1);
    if (p == NULL) give_up();
    for (size_t i = 0; i < lemma.n; i++)
        p[i] = (char)(lemma.p[i] == '_' ? ' ' : lemma.p[i]);
    return (sj_str){ p, lemma.n };
}

uint32_t lexeme_of(mk_build *b, const mk_row *r, sj_str lemma, uint32_t *poses)
{
    size_t const slash = sj_str_find(lemma, '/');
    *poses = slash < lemma.n ? poses_of(b, r, sj_str_from(lemma, slash + 1)) : 0;
    lemma = spaced(b, sj_str_cut(lemma, 0, slash));
    uint32_t const h = sj_lex_hash((const uint8_t *)lemma.p, lemma.n) &
                       (SJ_COUNT(b->lemma_heads) - 1);
    uint32_t best = 0;
    int best_fit = 0;
    for (uint32_t i = b->lemma_heads[h]; i != 0; i = b->lexemes.v[i].next) {
        const mk_lexeme *const l = &b->lexemes.v[i];
        int const fit = sj_str_eq(l->lemma, lemma) ? fitness(l, *poses) : 0;
        if (fit == 0 || fit < best_fit) continue;
        best = i; /* chains run backwards: the first row wins */
        best_fit = fit;
    }
    if (best == 0)
        fault(b, r, "no word \"%.*s\" in lexicon/", (int)lemma.n, lemma.p);
    return best;
}

bool same_lemma(const mk_build *b, uint32_t i, uint32_t k)
{
    const mk_lexeme *const x = &b->lexemes.v[i], *const y = &b->lexemes.v[k];
    return x->pos != SJ_POS_NAME && y->pos != SJ_POS_NAME &&
           sj_str_eq(x->lemma, y->lemma);
}

uint32_t preposition_of(mk_build *b, sj_str lemma)
{
    uint32_t const h = sj_lex_hash((const uint8_t *)lemma.p, lemma.n) &
                       (SJ_COUNT(b->lemma_heads) - 1);
    for (uint32_t i = b->lemma_heads[h]; i != 0; i = b->lexemes.v[i].next)
        if (b->lexemes.v[i].pos == SJ_POS_PREP &&
            sj_str_eq(b->lexemes.v[i].lemma, lemma))
            return i;
    return 0;
}

static const char *const POS_NAMES[] = {
#define NAME_POS(id, text) text,
    "", SJ_POSES(NAME_POS)
#undef NAME_POS
};

uint32_t closed_lexeme(mk_build *b, const mk_row *r, sj_str lemma)
{
    size_t pos = 1;
    bool good = true;
    sj_str const want = r->cell[1];
    while (pos < SJ_COUNT(POS_NAMES) &&
           !sj_str_eq(want, sj_str_of(POS_NAMES[pos])))
        pos++;
    if (pos == SJ_COUNT(POS_NAMES)) {
        fault(b, r, "no part of speech \"%.*s\"", (int)want.n, want.p);
        return 0;
    }
    uint32_t const l = add_lexeme(b, r, lemma, (sj_pos)pos);
    mk_lexeme *const x = &b->lexemes.v[l];
    x->cls = class_of(b, r, r->cell[2]);
    x->value = number_of(r->cell[3], &good);
    x->traits = traits_of(b, r, r->cell[4]);
    x->gloss = r->cell[5];
    if (!good) fault(b, r, "the value is no whole number");
    return l;
}
