/*
 * orth.c: from patterns and radicals to letters as they are printed.
 *
 * Patterns are written in ASCII: digits stand for radicals, a i u for short
 * vowels, o for none, ~ for a doubled letter, A for a long alef, Y for alef
 * maqsura, p for ta marbuta, q for hamza, and t n m s y w l k b h f for those
 * letters. Short vowels vanish in print, but decide what a hamza sits on.
 */
#include "mklex.h"

#include "base/utf8.h"

enum {
    HAMZA = 0x0621,
    MADDA = 0x0622,
    ON_ALEF = 0x0623,
    ON_WAW = 0x0624,
    UNDER_ALEF = 0x0625,
    ON_YA = 0x0626,
    ALEF = 0x0627,
    MARBUTA = 0x0629,
    WAW = 0x0648,
    MAQSURA = 0x0649,
    YA = 0x064A,
    SHADDA = 0x0651
};

static uint32_t letter_of(char c)
{
    switch (c) {
    case 'A':
        return ALEF;
    case 'Y':
        return MAQSURA;
    case 'p':
        return MARBUTA;
    case 'q':
        return HAMZA;
    case 'b':
        return 0x0628;
    case 't':
        return 0x062A;
    case 's':
        return 0x0633;
    case 'f':
        return 0x0641;
    case 'k':
        return 0x0643;
    case 'l':
        return 0x0644;
    case 'm':
        return 0x0645;
    case 'n':
        return 0x0646;
    case 'h':
        return 0x0647;
    case 'w':
        return WAW;
    case 'y':
        return YA;
    default: /* a i u o ~ stay as they are */
        return (unsigned char)c;
    }
}

void word_put(mk_word *w, uint32_t cp)
{
    assert(w->n < SJ_COUNT(w->cp));
    w->cp[w->n++] = cp;
}

void word_add(mk_word *w, const char *ascii)
{
    for (; *ascii != '\0'; ascii++)
        word_put(w, letter_of(*ascii));
}

mk_word word_of(sj_str utf8)
{
    mk_word w = { .n = 0 };
    for (size_t at = 0; at < utf8.n && w.n < SJ_COUNT(w.cp);) {
        uint32_t cp;
        at += sj_utf8_get(sj_str_from(utf8, at), &cp);
        if (cp == SHADDA) {
            word_put(&w, '~');
        } else if (sj_fold_cp(cp) != SJ_F_DROP && sj_fold_cp(cp) != SJ_F_NONE) {
            word_put(&w, cp);
        }
    }
    return w;
}

mk_word pattern(const char *p, const mk_word *root)
{
    mk_word w = { .n = 0 };
    for (; *p != '\0'; p++) {
        if (*p >= '1' && *p <= '4') {
            size_t const i = (size_t)(*p - '1');
            assert(i < root->n);
            word_put(&w, root->cp[i]);
        } else {
            word_put(&w, letter_of(*p));
        }
    }
    return w;
}

static bool is_mark(uint32_t cp)
{
    return cp < 0x80;
}

/* The vowel behind position i, or the one before it: a i u, o for none, A w y
 * where a long vowel stands there. */
static char vowel_after(const mk_word *w, size_t i)
{
    size_t at = i + 1;
    if (at < w->n && w->cp[at] == '~') at++;
    if (at >= w->n) return 'o';
    if (is_mark(w->cp[at])) return (char)w->cp[at];
    return w->cp[at] == ALEF ? 'A' : 'o';
}

static char vowel_before(const mk_word *w, size_t i)
{
    if (i == 0) return '^';
    uint32_t const before = w->cp[i - 1];
    if (is_mark(before) && before != '~') return (char)before;
    if (before == ALEF || before == MAQSURA) return 'A';
    if (before == YA) return 'y';
    if (before == WAW) return 'w';
    return 'o';
}

static uint32_t seat_at_end(char before)
{
    if (before == 'i') return ON_YA;
    if (before == 'u') return ON_WAW;
    return before == 'a' ? ON_ALEF : HAMZA;
}

static uint32_t seat_inside(char before, char after)
{
    if (before == 'i' || before == 'y' || after == 'i') return ON_YA;
    if (before == 'A') return after == 'u' ? ON_WAW : HAMZA;
    if (before == 'u' || after == 'u') return ON_WAW;
    return before == 'w' ? HAMZA : ON_ALEF;
}

/* What the hamza at i sits on. Source: the school rules of Egypt's Academy of
 * 1979, with the strongest of its two vowels in the middle of a word. */
static uint32_t seat(const mk_word *w, size_t i)
{
    char const before = vowel_before(w, i), after = vowel_after(w, i);
    bool const last = i + 1 >= w->n || (i + 2 == w->n && is_mark(w->cp[i + 1]));
    if (before == '^') return after == 'i' ? UNDER_ALEF : ON_ALEF;
    return last ? seat_at_end(before) : seat_inside(before, after);
}

mk_word spell(const mk_word *w)
{
    mk_word out = { .n = 0 };
    for (size_t i = 0; i < w->n; i++) {
        if (is_mark(w->cp[i])) continue;
        uint32_t const cp = w->cp[i] == HAMZA ? seat(w, i) : w->cp[i];
        uint32_t const before = out.n > 0 ? out.cp[out.n - 1] : 0;
        if (cp == ALEF && before == ON_ALEF) {
            out.cp[out.n - 1] = MADDA;
        } else if (cp == ON_ALEF && before == ON_ALEF && out.n == 1) {
            out.cp[0] = MADDA;
        } else if (cp == MAQSURA && before == YA) {
            word_put(&out, ALEF); /* ahyaA, not two of a kind */
        } else {
            word_put(&out, cp);
        }
    }
    return out;
}

/* UTF-8 of a word, in a buffer that the next call overwrites. Hamza and alef
 * melt into one letter where an ending has brought them together. */
static sj_str utf8_of(const mk_word *w)
{
    static char buffer[4 * SJ_COUNT(w->cp)];
    size_t n = 0;
    for (size_t i = 0; i < w->n; i++) {
        bool const melts =
            w->cp[i] == ON_ALEF && i + 1 < w->n && w->cp[i + 1] == ALEF;
        if (is_mark(w->cp[i])) continue;
        n += sj_utf8_put(melts ? MADDA : w->cp[i], buffer + n);
        if (melts) i++;
    }
    return (sj_str){ buffer, n };
}

uint32_t form_of(mk_build *b, sj_str utf8)
{
    uint8_t key[SJ_WORD_MAX + 1];
    size_t const n = sj_fold_word(utf8, key, sizeof key);
    if (n == 0 || n > SJ_WORD_MAX) return 0;
    uint32_t const h = sj_lex_hash(key, n);
    uint32_t *const head = &b->heads[h & (SJ_COUNT(b->heads) - 1)];
    for (uint32_t i = *head; i != 0; i = b->forms.v[i].next)
        if (b->forms.v[i].len == n && memcmp(b->forms.v[i].key, key, n) == 0)
            return i;
    mk_form *const f = ADD(b, &b->forms);
    *f = (mk_form){ .len = (uint8_t)n, .hash = h, .next = *head };
    memcpy(f->key, key, n);
    *head = (uint32_t)(b->forms.n - 1);
    return *head;
}

uint32_t form_of_word(mk_build *b, const mk_word *w)
{
    return form_of(b, utf8_of(w));
}

void add_form(mk_build *b, const mk_word *w, uint32_t lexeme, uint32_t grammar)
{
    sj_str const s = utf8_of(w);
    uint32_t const f = form_of(b, s);
    if (f == 0) return;
    mk_reading *const r = ADD(b, &b->readings);
    *r = (mk_reading){
        .form = f, .lexeme = lexeme, .grammar = grammar, .sign = sj_fold_sign(s)
    };
}
