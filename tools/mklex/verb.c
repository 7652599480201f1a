/*
 * verb.c: every written form of a verb, from its root and form.
 *
 * A verb row is conjugated by the patterns of its form (I to X and the
 * four-letter ones) in the variant that its weak letters call for. Patterns
 * give stems; endings are added by one table for each kind of ending. Source:
 * the paradigms of the school grammars (W. Wright, Grammar of the Arabic
 * Language, tables I to XX).
 */
#include "mklex.h"

#include "base/utf8.h"

/* Kinds of ending. PERFECT: R regular, Y -aY/-at, W -aA/-at, I -iy/-iyat.
 * IMPERFECT: R regular, U -uw, I -iy, A -aY. */
struct stems {
    const char *perf, *perf_c; /* before a vowel, before a consonant */
    const char *impf, *impf_c;
    char perf_end, impf_end;
};

/* One form in one variant: patterns as in orth.c, V for the vowel of form I. */
struct paradigm {
    const char *form;
    char variant; /* S sound, W first waw, H hollow, D doubled, F defective */
    struct stems act, pass;
    const char *prefix; /* vowel of the active prefix */
    const char *masdar, *apart, *ppart;
};

/* clang-format off */
static const struct paradigm PARADIGMS[] = {
    { "1", 'S', { "1a2V3", "1a2V3o", "1o2V3", "1o2V3o", 'R', 'R' },
      { "1u2i3", "1u2i3o", "1o2a3", "1o2a3o", 'R', 'R' }, "a", "", "1A2i3",
      "ma1o2uw3" },
    { "1", 'W', { "1a2V3", "1a2V3o", "2V3", "2V3o", 'R', 'R' },
      { "1u2i3", "1u2i3o", "w2a3", "w2a3o", 'R', 'R' }, "a", "", "1A2i3",
      "maw2uw3" },
    { "1u", 'H', { "1A3", "1u3o", "1uw3", "1u3o", 'R', 'R' },
      { "1iy3", "1i3o", "1A3", "1a3o", 'R', 'R' }, "a", "", "1Aqi3",
      "ma1uw3" },
    { "1i", 'H', { "1A3", "1i3o", "1iy3", "1i3o", 'R', 'R' },
      { "1iy3", "1i3o", "1A3", "1a3o", 'R', 'R' }, "a", "", "1Aqi3",
      "ma1iy3" },
    { "1a", 'H', { "1A3", "1i3o", "1A3", "1a3o", 'R', 'R' },
      { "1iy3", "1i3o", "1A3", "1a3o", 'R', 'R' }, "a", "", "1Aqi3",
      "ma1uw3" },
    { "1", 'D', { "1a2~", "1a2a2o", "1u2~", "1o2u2o", 'R', 'R' },
      { "1u2~", "1u2i2o", "1a2~", "1o2a2o", 'R', 'R' }, "a", "", "1A2~",
      "ma1o2uw2" },
    { "1u", 'F', { "1a2", "1a2awo", "1o2", "1o2", 'W', 'U' },
      { "1u2", "1u2iyo", "1o2", "1o2", 'I', 'A' }, "a", "", "1A2iy",
      "ma1o2uw" },
    { "1i", 'F', { "1a2", "1a2ayo", "1o2", "1o2", 'Y', 'I' },
      { "1u2", "1u2iyo", "1o2", "1o2", 'I', 'A' }, "a", "", "1A2iy",
      "ma1o2iy" },
    { "1a", 'F', { "1a2", "1a2ayo", "1o2", "1o2", 'Y', 'A' },
      { "1u2", "1u2iyo", "1o2", "1o2", 'I', 'A' }, "a", "", "1A2iy",
      "ma1o2iy" },
    { "1y", 'F', { "1a2", "1a2iyo", "1o2", "1o2", 'I', 'A' },
      { "1u2", "1u2iyo", "1o2", "1o2", 'I', 'A' }, "a", "", "1A2iy",
      "ma1o2iy" },
    { "1w", 'F', { "1a2", "1a2ayo", "2", "2", 'Y', 'I' },
      { "1u2", "1u2iyo", "w2", "w2", 'I', 'A' }, "a", "", "1A2iy",
      "maw2iy" },
    { "2", 'S', { "1a2~a3", "1a2~a3o", "1a2~i3", "1a2~i3o", 'R', 'R' },
      { "1u2~i3", "1u2~i3o", "1a2~a3", "1a2~a3o", 'R', 'R' }, "u", "ta1o2iy3",
      "mu1a2~i3", "mu1a2~a3" },
    { "2", 'F', { "1a2~", "1a2~ayo", "1a2~", "1a2~", 'Y', 'I' },
      { "1u2~", "1u2~iyo", "1a2~", "1a2~", 'I', 'A' }, "u", "ta1o2iyap",
      "mu1a2~iy", "mu1a2~aY" },
    { "3", 'S', { "1A2a3", "1A2a3o", "1A2i3", "1A2i3o", 'R', 'R' },
      { "1uw2i3", "1uw2i3o", "1A2a3", "1A2a3o", 'R', 'R' }, "u", "mu1A2a3ap",
      "mu1A2i3", "mu1A2a3" },
    { "3", 'F', { "1A2", "1A2ayo", "1A2", "1A2", 'Y', 'I' },
      { "1uw2", "1uw2iyo", "1A2", "1A2", 'I', 'A' }, "u", "mu1A2Ap",
      "mu1A2iy", "mu1A2aY" },
    { "3", 'D', { "1A2~", "1A2a2o", "1A2~", "1A2i2o", 'R', 'R' },
      { "1uw2i2", "1uw2i2o", "1A2~", "1A2a2o", 'R', 'R' }, "u", "mu1A2~ap",
      "mu1A2~", "mu1A2~" },
    { "4", 'S', { "qa1o2a3", "qa1o2a3o", "1o2i3", "1o2i3o", 'R', 'R' },
      { "qu1o2i3", "qu1o2i3o", "1o2a3", "1o2a3o", 'R', 'R' }, "u", "qi1o2A3",
      "mu1o2i3", "mu1o2a3" },
    { "4", 'H', { "qa1A3", "qa1a3o", "1iy3", "1i3o", 'R', 'R' },
      { "qu1iy3", "qu1i3o", "1A3", "1a3o", 'R', 'R' }, "u", "qi1A3ap",
      "mu1iy3", "mu1A3" },
    { "4", 'D', { "qa1a2~", "qa1o2a2o", "1i2~", "1o2i2o", 'R', 'R' },
      { "qu1i2~", "qu1o2i2o", "1a2~", "1o2a2o", 'R', 'R' }, "u", "qi1o2A2",
      "mu1i2~", "mu1a2~" },
    { "4", 'F', { "qa1o2", "qa1o2ayo", "1o2", "1o2", 'Y', 'I' },
      { "qu1o2", "qu1o2iyo", "1o2", "1o2", 'I', 'A' }, "u", "qi1o2Aq",
      "mu1o2iy", "mu1o2aY" },
    { "5", 'S', { "ta1a2~a3", "ta1a2~a3o", "ta1a2~a3", "ta1a2~a3o", 'R', 'R' },
      { "tu1u2~i3", "tu1u2~i3o", "ta1a2~a3", "ta1a2~a3o", 'R', 'R' }, "a",
      "ta1a2~u3", "muta1a2~i3", "muta1a2~a3" },
    { "5", 'F', { "ta1a2~", "ta1a2~ayo", "ta1a2~", "ta1a2~", 'Y', 'A' },
      { "tu1u2~", "tu1u2~iyo", "ta1a2~", "ta1a2~", 'I', 'A' }, "a",
      "ta1a2~iy", "muta1a2~iy", "muta1a2~aY" },
    { "6", 'S', { "ta1A2a3", "ta1A2a3o", "ta1A2a3", "ta1A2a3o", 'R', 'R' },
      { "tu1uw2i3", "tu1uw2i3o", "ta1A2a3", "ta1A2a3o", 'R', 'R' }, "a",
      "ta1A2u3", "muta1A2i3", "muta1A2a3" },
    { "6", 'F', { "ta1A2", "ta1A2ayo", "ta1A2", "ta1A2", 'Y', 'A' },
      { "tu1uw2", "tu1uw2iyo", "ta1A2", "ta1A2", 'I', 'A' }, "a", "ta1A2iy",
      "muta1A2iy", "muta1A2aY" },
    { "6", 'D', { "ta1A2~", "ta1A2a2o", "ta1A2~", "ta1A2a2o", 'R', 'R' },
      { "tu1uw2i2", "tu1uw2i2o", "ta1A2~", "ta1A2a2o", 'R', 'R' }, "a",
      "ta1A2~", "muta1A2~", "muta1A2~" },
    { "7", 'S', { "Ain1a2a3", "Ain1a2a3o", "n1a2i3", "n1a2i3o", 'R', 'R' },
      { "Aun1u2i3", "Aun1u2i3o", "n1a2a3", "n1a2a3o", 'R', 'R' }, "a",
      "Ain1i2A3", "mun1a2i3", "mun1a2a3" },
    { "7", 'H', { "Ain1A3", "Ain1a3o", "n1A3", "n1a3o", 'R', 'R' },
      { "Aun1iy3", "Aun1i3o", "n1A3", "n1a3o", 'R', 'R' }, "a", "Ain1iyA3",
      "mun1A3", "mun1A3" },
    { "7", 'D', { "Ain1a2~", "Ain1a2a2o", "n1a2~", "n1a2i2o", 'R', 'R' },
      { "Aun1u2~", "Aun1u2i2o", "n1a2~", "n1a2a2o", 'R', 'R' }, "a",
      "Ain1i2A2", "mun1a2~", "mun1a2~" },
    { "7", 'F', { "Ain1a2", "Ain1a2ayo", "n1a2", "n1a2", 'Y', 'I' },
      { "Aun1u2", "Aun1u2iyo", "n1a2", "n1a2", 'I', 'A' }, "a", "Ain1i2Aq",
      "mun1a2iy", "mun1a2aY" },
    { "8", 'S', { "Ai1ta2a3", "Ai1ta2a3o", "1ta2i3", "1ta2i3o", 'R', 'R' },
      { "Au1tu2i3", "Au1tu2i3o", "1ta2a3", "1ta2a3o", 'R', 'R' }, "a",
      "Ai1ti2A3", "mu1ta2i3", "mu1ta2a3" },
    { "8", 'H', { "Ai1tA3", "Ai1ta3o", "1tA3", "1ta3o", 'R', 'R' },
      { "Au1tiy3", "Au1ti3o", "1tA3", "1ta3o", 'R', 'R' }, "a", "Ai1tiyA3",
      "mu1tA3", "mu1tA3" },
    { "8", 'D', { "Ai1ta2~", "Ai1ta2a2o", "1ta2~", "1ta2i2o", 'R', 'R' },
      { "Au1tu2~", "Au1tu2i2o", "1ta2~", "1ta2a2o", 'R', 'R' }, "a",
      "Ai1ti2A2", "mu1ta2~", "mu1ta2~" },
    { "8", 'F', { "Ai1ta2", "Ai1ta2ayo", "1ta2", "1ta2", 'Y', 'I' },
      { "Au1tu2", "Au1tu2iyo", "1ta2", "1ta2", 'I', 'A' }, "a", "Ai1ti2Aq",
      "mu1ta2iy", "mu1ta2aY" },
    { "9", 'S', { "Ai1o2a3~", "Ai1o2a3a3o", "1o2a3~", "1o2a3i3o", 'R', 'R' },
      { "", "", "", "", 0, 0 }, "a", "Ai1o2i3A3", "mu1o2a3~", "" },
    { "10", 'S',
      { "Aista1o2a3", "Aista1o2a3o", "sta1o2i3", "sta1o2i3o", 'R', 'R' },
      { "Austu1o2i3", "Austu1o2i3o", "sta1o2a3", "sta1o2a3o", 'R', 'R' }, "a",
      "Aisti1o2A3", "musta1o2i3", "musta1o2a3" },
    { "10", 'H', { "Aista1A3", "Aista1a3o", "sta1iy3", "sta1i3o", 'R', 'R' },
      { "Austu1iy3", "Austu1i3o", "sta1A3", "sta1a3o", 'R', 'R' }, "a",
      "Aisti1A3ap", "musta1iy3", "musta1A3" },
    { "10", 'D',
      { "Aista1a2~", "Aista1o2a2o", "sta1i2~", "sta1o2i2o", 'R', 'R' },
      { "Austu1i2~", "Austu1o2i2o", "sta1a2~", "sta1o2a2o", 'R', 'R' }, "a",
      "Aisti1o2A2", "musta1i2~", "musta1a2~" },
    { "10", 'F', { "Aista1o2", "Aista1o2ayo", "sta1o2", "sta1o2", 'Y', 'I' },
      { "Austu1o2", "Austu1o2iyo", "sta1o2", "sta1o2", 'I', 'A' }, "a",
      "Aisti1o2Aq", "musta1o2iy", "musta1o2aY" },
    { "q1", 'S', { "1a2o3a4", "1a2o3a4o", "1a2o3i4", "1a2o3i4o", 'R', 'R' },
      { "1u2o3i4", "1u2o3i4o", "1a2o3a4", "1a2o3a4o", 'R', 'R' }, "u",
      "1a2o3a4ap", "mu1a2o3i4", "mu1a2o3a4" },
    { "q2", 'S',
      { "ta1a2o3a4", "ta1a2o3a4o", "ta1a2o3a4", "ta1a2o3a4o", 'R', 'R' },
      { "tu1u2o3i4", "tu1u2o3i4o", "ta1a2o3a4", "ta1a2o3a4o", 'R', 'R' }, "a",
      "ta1a2o3u4", "muta1a2o3i4", "muta1a2o3a4" },
    { "q4", 'S',
      { "Ai1o2a3a4~", "Ai1o2a3a4a4o", "1o2a3i4~", "1o2a3i4i4o", 'R', 'R' },
      { "", "", "", "", 0, 0 }, "a", "Ai1o2i3o4A4", "mu1o2a3i4~", "" },
};

/* clang-format on */

enum { WAW = 0x0648, YA = 0x064A, HAMZA = 0x0621, TA = 0x062A };

/* Notes of a row. Some forms are left out, because they would only be taken
 * for another word that looks the same: mudiyna, condemning, for a town. */
enum {
    DROP2 = 1,  /* the second radical falls in the present (ra'a) */
    NOAP = 2,   /* no active participle */
    NOPP = 4,   /* no passive participle */
    NOPASS = 8, /* no passive */
    PAST = 16   /* no present */
};

/* A verb being conjugated. */
struct verb {
    const mk_row *at;
    mk_word root;
    const struct paradigm *p;
    char vowels[2]; /* of form I: past, present */
    uint32_t lexeme;
    unsigned notes;
};

/* What the infix of form VIII does to the first radical. Source: Wright. */
static void assimilate(mk_word *w, uint32_t r1)
{
    static const struct {
        uint32_t first, one, two;
    } RULES[] = {
        { 0x0632, 0x0632, 0x062F },
        { 0x062F, 0x062F, '~' },
        { 0x0630, 0x062F, '~' },
        { 0x0635, 0x0635, 0x0637 },
        { 0x0636, 0x0636, 0x0637 },
        { 0x0637, 0x0637, '~' },
        { 0x0638, 0x0638, '~' },
        { WAW, TA, '~' },
        { YA, TA, '~' },
        { TA, TA, '~' },
    };

    for (size_t i = 0; i + 1 < w->n; i++) {
        if (w->cp[i] != r1 || w->cp[i + 1] != TA) continue;
        for (size_t k = 0; k < SJ_COUNT(RULES); k++) {
            if (RULES[k].first != r1) continue;
            w->cp[i] = RULES[k].one;
            w->cp[i + 1] = RULES[k].two;
        }
        return;
    }
}

/* A first radical without vowel gives way to the one before it: awqa'a has
 * iyqaA', ayqaza yuwqiz, and aamana iymaAn, from a second hamza. */
static void soften(mk_word *w)
{
    for (size_t i = 1; i + 1 < w->n; i++) {
        if (w->cp[i + 1] != 'o') continue;
        uint32_t const before = w->cp[i - 1];
        bool const second = w->cp[i] == HAMZA && i > 1 && w->cp[i - 2] == HAMZA;
        if (before == 'i' && (w->cp[i] == WAW || second)) w->cp[i] = YA;
        if (before == 'u' && w->cp[i] == YA) w->cp[i] = WAW;
    }
}

/* A letter that meets itself with no vowel between is written once: kunna. */
static void merge(mk_word *w)
{
    for (size_t i = 0; i + 2 < w->n; i++)
        if (w->cp[i + 1] == 'o' && w->cp[i] == w->cp[i + 2]) w->cp[i + 2] = '~';
}

/* A stem of the verb: V is its vowel of form I. */
static mk_word stem(const struct verb *v, const char *p, char vowel)
{
    char filled[24];
    size_t n = 0;
    for (; *p != '\0' && n + 1 < sizeof filled; p++)
        filled[n++] = (char)(*p == 'V' ? vowel : *p);
    filled[n] = '\0';
    mk_word w = pattern(filled, &v->root);
    if (v->p->form[0] == '8') assimilate(&w, v->root.cp[0]);
    if (v->p->form[0] != 'q') soften(&w);
    return w;
}

static void put_form(mk_build *b, const struct verb *v, mk_word w,
                     uint32_t grammar)
{
    if (v->p->form[0] != 'q') soften(&w);
    merge(&w);
    mk_word const s = spell(&w);
    /* What is left of one radical would read as a particle: qad, lam, al. */
    bool const order = (grammar & SJ_G_IMPV) != 0;
    bool const clipped = (grammar & SJ_G_JUSS) != 0 && s.cp[0] != YA;
    if (s.n <= 2 && (order || clipped)) return;
    add_form(b, &s, v->lexeme, grammar);
    /* The seat after a before u is as often alef: bada'u, yabda'un; and it is
     * waw where a pronoun follows: yabda'u, yabda'uhu. */
    for (size_t i = 1; i + 1 < w.n; i++) {
        if (w.cp[i] != HAMZA || w.cp[i - 1] != 'a' || w.cp[i + 1] != 'u')
            continue;
        bool const last = i + 2 == w.n;
        mk_word other = w;
        other.cp[i] = last ? 0x0624 : 0x0623;
        other = spell(&other);
        add_form(b, &other, v->lexeme, grammar | (last ? SJ_G_ENC : 0));
    }
}

/* An ending: what is added, to which stem, and what it then says. */
struct ending {
    const char *add;
    uint32_t grammar;
    char kind;   /* of ending, as in struct stems */
    char stem;   /* v before a vowel, c before a consonant */
    char prefix; /* of the imperfect: y t q n; 0 perfect */
};

#define P3M (SJ_G_P3 | SJ_G_MASC)
#define P3F (SJ_G_P3 | SJ_G_FEM)
#define ANY (SJ_G_MASC | SJ_G_FEM)

static const struct ending PERFECT[] = {
    { "a", P3M | SJ_G_SG, 'R', 'v', 0 },
    { "ato", P3F | SJ_G_SG, 'R', 'v', 0 },
    { "aA", P3M | SJ_G_DU, 'R', 'v', 0 },
    { "atA", P3F | SJ_G_DU, 'R', 'v', 0 },
    { "uwA", P3M | SJ_G_PL, 'R', 'v', 0 },
    { "uw", P3M | SJ_G_PL | SJ_G_ENC, 'R', 'v', 0 },
    { "aY", P3M | SJ_G_SG, 'Y', 'v', 0 },
    { "aA", P3M | SJ_G_SG | SJ_G_ENC, 'Y', 'v', 0 },
    { "ato", P3F | SJ_G_SG, 'Y', 'v', 0 },
    { "ayA", P3M | SJ_G_DU, 'Y', 'v', 0 },
    { "atA", P3F | SJ_G_DU, 'Y', 'v', 0 },
    { "awA", P3M | SJ_G_PL, 'Y', 'v', 0 },
    { "aw", P3M | SJ_G_PL | SJ_G_ENC, 'Y', 'v', 0 },
    { "aA", P3M | SJ_G_SG, 'W', 'v', 0 },
    { "ato", P3F | SJ_G_SG, 'W', 'v', 0 },
    { "awA", P3M | SJ_G_DU | SJ_G_PL, 'W', 'v', 0 },
    { "aw", P3M | SJ_G_PL | SJ_G_ENC, 'W', 'v', 0 },
    { "atA", P3F | SJ_G_DU, 'W', 'v', 0 },
    { "iya", P3M | SJ_G_SG, 'I', 'v', 0 },
    { "iyato", P3F | SJ_G_SG, 'I', 'v', 0 },
    { "iyA", P3M | SJ_G_DU, 'I', 'v', 0 },
    { "iyatA", P3F | SJ_G_DU, 'I', 'v', 0 },
    { "uwA", P3M | SJ_G_PL, 'I', 'v', 0 },
    { "uw", P3M | SJ_G_PL | SJ_G_ENC, 'I', 'v', 0 },
    { "na", P3F | SJ_G_PL, '*', 'c', 0 },
    { "tu", SJ_G_P1 | SJ_G_P2 | SJ_G_SG | ANY, '*', 'c', 0 },
    { "nA", SJ_G_P1 | SJ_G_PL | ANY, '*', 'c', 0 },
    { "tum", SJ_G_P2 | SJ_G_PL | SJ_G_MASC, '*', 'c', 0 },
    { "tumA", SJ_G_P2 | SJ_G_DU | ANY, '*', 'c', 0 },
};

static const struct ending IMPERFECT[] = {
    { "u", P3M | SJ_G_SG, 'R', 'v', 'y' },
    { "u", P3F | SJ_G_P2 | SJ_G_MASC | SJ_G_SG, 'R', 'v', 't' },
    { "u", SJ_G_P1 | SJ_G_SG | ANY, 'R', 'v', 'q' },
    { "u", SJ_G_P1 | SJ_G_PL | ANY, 'R', 'v', 'n' },
    { "aAni", P3M | SJ_G_DU, 'R', 'v', 'y' },
    { "aAni", P3F | SJ_G_P2 | SJ_G_DU, 'R', 'v', 't' },
    { "aA", P3M | SJ_G_DU | SJ_G_JUSS, 'R', 'v', 'y' },
    { "aA", P3F | SJ_G_P2 | SJ_G_DU | SJ_G_JUSS, 'R', 'v', 't' },
    { "uwna", P3M | SJ_G_PL, 'R', 'v', 'y' },
    { "uwna", SJ_G_P2 | SJ_G_MASC | SJ_G_PL, 'R', 'v', 't' },
    { "uwA", P3M | SJ_G_PL | SJ_G_JUSS, 'R', 'v', 'y' },
    { "uwA", SJ_G_P2 | SJ_G_MASC | SJ_G_PL | SJ_G_JUSS, 'R', 'v', 't' },
    { "uw", P3M | SJ_G_PL | SJ_G_JUSS | SJ_G_ENC, 'R', 'v', 'y' },
    { "iyna", SJ_G_P2 | SJ_G_FEM | SJ_G_SG, 'R', 'v', 't' },
    { "", P3M | SJ_G_SG | SJ_G_JUSS, 'R', 'c', 'y' },
    { "", P3F | SJ_G_P2 | SJ_G_SG | SJ_G_JUSS, 'R', 'c', 't' },
    { "", SJ_G_P1 | SJ_G_PL | ANY | SJ_G_JUSS, 'R', 'c', 'n' },
    { "", SJ_G_P1 | SJ_G_SG | ANY | SJ_G_JUSS, 'R', 'c', 'q' },
    { "na", P3F | SJ_G_PL, 'R', 'c', 'y' },
    { "uw", P3M | SJ_G_SG, 'U', 'v', 'y' },
    { "uw", P3F | SJ_G_P2 | SJ_G_SG, 'U', 'v', 't' },
    { "uw", SJ_G_P1 | SJ_G_SG | ANY, 'U', 'v', 'q' },
    { "uw", SJ_G_P1 | SJ_G_PL | ANY, 'U', 'v', 'n' },
    { "uwAni", P3M | SJ_G_DU, 'U', 'v', 'y' },
    { "uwAni", P3F | SJ_G_DU, 'U', 'v', 't' },
    { "uwA", P3M | SJ_G_DU | SJ_G_PL | SJ_G_JUSS, 'U', 'v', 'y' },
    { "uwna", P3M | SJ_G_FEM | SJ_G_PL, 'U', 'v', 'y' },
    { "uwna", SJ_G_P2 | SJ_G_PL | ANY, 'U', 'v', 't' },
    { "uwA", SJ_G_P2 | SJ_G_PL | ANY | SJ_G_JUSS, 'U', 'v', 't' },
    { "iy", P3M | SJ_G_SG, 'I', 'v', 'y' },
    { "iy", P3F | SJ_G_P2 | SJ_G_SG, 'I', 'v', 't' },
    { "iy", SJ_G_P1 | SJ_G_SG | ANY, 'I', 'v', 'q' },
    { "iy", SJ_G_P1 | SJ_G_PL | ANY, 'I', 'v', 'n' },
    { "iyAni", P3M | SJ_G_DU, 'I', 'v', 'y' },
    { "iyAni", P3F | SJ_G_DU, 'I', 'v', 't' },
    { "iyA", P3M | SJ_G_DU | SJ_G_JUSS, 'I', 'v', 'y' },
    { "iyA", P3F | SJ_G_DU | SJ_G_JUSS, 'I', 'v', 't' },
    { "uwna", P3M | SJ_G_PL, 'I', 'v', 'y' },
    { "uwna", SJ_G_P2 | SJ_G_PL | SJ_G_MASC, 'I', 'v', 't' },
    { "uwA", P3M | SJ_G_PL | SJ_G_JUSS, 'I', 'v', 'y' },
    { "uw", P3M | SJ_G_PL | SJ_G_JUSS | SJ_G_ENC, 'I', 'v', 'y' },
    { "uwA", SJ_G_P2 | SJ_G_PL | SJ_G_MASC | SJ_G_JUSS, 'I', 'v', 't' },
    { "iyna", P3F | SJ_G_PL, 'I', 'v', 'y' },
    { "aY", P3M | SJ_G_SG, 'A', 'v', 'y' },
    { "aY", P3F | SJ_G_P2 | SJ_G_SG, 'A', 'v', 't' },
    { "aY", SJ_G_P1 | SJ_G_SG | ANY, 'A', 'v', 'q' },
    { "aY", SJ_G_P1 | SJ_G_PL | ANY, 'A', 'v', 'n' },
    { "aA", P3M | SJ_G_SG | SJ_G_ENC, 'A', 'v', 'y' },
    { "aA", P3F | SJ_G_P2 | SJ_G_SG | SJ_G_ENC, 'A', 'v', 't' },
    { "aA", SJ_G_P1 | SJ_G_SG | ANY | SJ_G_ENC, 'A', 'v', 'q' },
    { "aA", SJ_G_P1 | SJ_G_PL | ANY | SJ_G_ENC, 'A', 'v', 'n' },
    { "ayAni", P3M | SJ_G_DU, 'A', 'v', 'y' },
    { "ayAni", P3F | SJ_G_DU, 'A', 'v', 't' },
    { "ayAni", P3F | SJ_G_P2 | SJ_G_DU, 'A', 'v', 't' },
    { "ayA", P3M | SJ_G_DU | SJ_G_JUSS, 'A', 'v', 'y' },
    { "ayA", P3F | SJ_G_P2 | SJ_G_DU | SJ_G_JUSS, 'A', 'v', 't' },
    { "awna", P3M | SJ_G_PL, 'A', 'v', 'y' },
    { "awna", SJ_G_P2 | SJ_G_PL | SJ_G_MASC, 'A', 'v', 't' },
    { "awA", P3M | SJ_G_PL | SJ_G_JUSS, 'A', 'v', 'y' },
    { "aw", P3M | SJ_G_PL | SJ_G_JUSS | SJ_G_ENC, 'A', 'v', 'y' },
    { "awA", SJ_G_P2 | SJ_G_PL | SJ_G_MASC | SJ_G_JUSS, 'A', 'v', 't' },
    { "ayna", P3F | SJ_G_PL, 'A', 'v', 'y' },
    /* shortened: a stem alone; not of "I" and "we", rare and too like other
     * words */
    { "", P3M | SJ_G_SG | SJ_G_JUSS, 'w', 'v', 'y' },
    { "", P3F | SJ_G_P2 | SJ_G_SG | SJ_G_JUSS, 'w', 'v', 't' },
};

#undef P3M
#undef P3F
#undef ANY

static void append(mk_word *w, const mk_word *more)
{
    for (size_t i = 0; i < more->n; i++)
        word_put(w, more->cp[i]);
}

static bool takes(const struct ending *e, char kind, const struct stems *s)
{
    if (e->kind == 'w') return kind != 'R'; /* jussive of defective verbs */
    if (e->kind != '*' && e->kind != kind) return false;
    /* The jussive of sound verbs is printed like the indicative. */
    return e->stem != 'c' || e->add[0] != '\0' ||
           strncmp(s->impf, s->impf_c, strlen(s->impf)) != 0;
}

/* A present form: the prefix with its vowel, the stem, the ending. */
static mk_word present(const struct verb *v, const struct stems *s,
                       const struct ending *e, const char *vowel)
{
    char const head[3] = { e->prefix, vowel[0], '\0' };
    const char *p = e->stem == 'v' ? s->impf : s->impf_c;
    if ((v->notes & DROP2) != 0) p = "1";
    mk_word w = { .n = 0 };
    word_add(&w, head);
    mk_word const body = stem(v, p, v->vowels[1]);
    append(&w, &body);
    word_add(&w, e->add);
    return w;
}

static mk_word past(const struct verb *v, const struct stems *s,
                    const struct ending *e)
{
    mk_word w = stem(v, e->stem == 'v' ? s->perf : s->perf_c, v->vowels[0]);
    word_add(&w, e->add);
    return w;
}

/* All forms of one tense and voice. `vowel` is that of the prefix of the
 * present; NULL for the past. */
static void conjugate(mk_build *b, const struct verb *v, const struct stems *s,
                      const char *vowel, uint32_t voice)
{
    bool const perfect = vowel == NULL;
    const struct ending *const ends = perfect ? PERFECT : IMPERFECT;
    size_t const n = perfect ? SJ_COUNT(PERFECT) : SJ_COUNT(IMPERFECT);
    const char *const kind = perfect ? &s->perf_end : &s->impf_end;
    uint32_t const tense = perfect ? SJ_G_PERF : SJ_G_IMPF;
    for (size_t i = 0; i < n; i++) {
        const struct ending *const e = &ends[i];
        if (!takes(e, *kind, s)) continue;
        mk_word const w = perfect ? past(v, s, e) : present(v, s, e, vowel);
        put_form(b, v, w, e->grammar | voice | tense);
    }
}

/* Orders, for one and for many: the bare present stem. The shortened one of
 * defective verbs is left out like the jussive of "I": anhi is annahu too. */
static void command(mk_build *b, const struct verb *v)
{
    const struct paradigm *const p = v->p;
    char const f = p->form[0];
    bool const defective = p->variant == 'F';
    mk_word w = { .n = 0 };
    if (f == '4') {
        word_add(&w, "qa");
    } else if ((f == '1' && (p->variant == 'S' || defective) &&
                p->form[1] != 'w') ||
               (f >= '7' && f <= '9') || (f == '1' && p->form[1] == '0')) {
        word_add(&w, "A");
    }
    mk_word one = w;
    mk_word const c = stem(v, p->act.impf_c, v->vowels[1]);
    append(&one, &c);
    uint32_t const g = SJ_G_IMPV | SJ_G_ACT | SJ_G_P2 | SJ_G_MASC;
    if (!defective) put_form(b, v, one, g | SJ_G_SG);
    mk_word many = w;
    mk_word const m = stem(v, p->act.impf, v->vowels[1]);
    append(&many, &m);
    word_add(&many, "uwA");
    put_form(b, v, many, g | SJ_G_PL);
}

/* Letters of a root: "q-s-f". */
static bool root_of(mk_build *b, const mk_row *r, sj_str s, mk_word *root)
{
    root->n = 0;
    for (sj_str piece; next_piece(&s, '-', &piece);) {
        mk_word const w = word_of(piece);
        if (w.n != 1 || root->n == 4) {
            fault(b, r, "the root is not 3 or 4 letters joined by -");
            return false;
        }
        uint32_t cp = w.cp[0];
        if (cp == 0x0623 || cp == 0x0625 || cp == 0x0624 || cp == 0x0626)
            cp = HAMZA;
        word_put(root, cp);
    }
    if (root->n < 3) fault(b, r, "the root has too few letters");
    return root->n >= 3;
}

/* The variant that the weak letters of a root call for. */
static char variant_of(const mk_word *root, sj_str form)
{
    bool const twice = /* the middle radical is doubled */
        sj_str_eq(form, SJ_LIT("2")) || sj_str_eq(form, SJ_LIT("5"));
    bool const apart = /* ... or stands behind a long vowel */
        sj_str_eq(form, SJ_LIT("3")) || sj_str_eq(form, SJ_LIT("6"));
    uint32_t const r1 = root->cp[0], r2 = root->cp[1], r3 = root->cp[2];
    if (form.p[0] == 'q' || sj_str_eq(form, SJ_LIT("9"))) return 'S';
    if (r3 == WAW || r3 == YA) return 'F';
    if (r2 == r3 && !twice) return 'D';
    if ((r2 == WAW || r2 == YA) && !twice && !apart) return 'H';
    return r1 == WAW && sj_str_eq(form, SJ_LIT("1")) ? 'W' : 'S';
}

/* Which of the sub-forms of form I a weak verb follows. */
static sj_str subform_of(const struct verb *v, sj_str form, char variant)
{
    char const past = v->vowels[0], now = v->vowels[1];
    if (!sj_str_eq(form, SJ_LIT("1"))) return form;
    if (variant == 'H')
        return now == 'u'   ? SJ_LIT("1u")
               : now == 'i' ? SJ_LIT("1i")
                            : SJ_LIT("1a");
    if (variant != 'F') return form;
    if (v->root.cp[0] == WAW) return SJ_LIT("1w");
    if (now == 'u') return SJ_LIT("1u");
    if (now == 'i') return SJ_LIT("1i");
    return past == 'i' ? SJ_LIT("1y") : SJ_LIT("1a");
}

static const struct paradigm *paradigm_of(sj_str form, char variant)
{
    for (size_t i = 0; i < SJ_COUNT(PARADIGMS); i++)
        if (PARADIGMS[i].variant == variant &&
            sj_str_eq(sj_str_of(PARADIGMS[i].form), form))
            return &PARADIGMS[i];
    return NULL;
}

/* UTF-8 of a spelled word, kept. */
static sj_str kept(mk_build *b, const mk_word *w)
{
    mk_word const s = spell(w);
    char out[4 * SJ_COUNT(s.cp)];
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += sj_utf8_put(s.cp[i], out + n);
    return sj_arena_copy(&b->a, (sj_str){ out, n });
}

/* A noun or adjective of the verb, as a lexeme of its own. */
static uint32_t derive(mk_build *b, const struct verb *v, sj_str lemma,
                       sj_pos pos)
{
    uint32_t const i = add_lexeme(b, v->at, lemma, pos);
    mk_lexeme *const of = &b->lexemes.v[v->lexeme];
    b->lexemes.v[i].base = v->lexeme;
    b->lexemes.v[i].traits = of->traits;
    b->lexemes.v[i].gloss = of->gloss;
    return i;
}

/* Verbal nouns: as given ("qasf", "da'wa/da'awat"), and the regular one unless
 * the list leaves it out: "-" none given, "+x" as well as the regular one. */
static void masdars(mk_build *b, const struct verb *v, sj_str list)
{
    bool regular = list.n == 0 || list.p[0] == '+';
    if (list.n > 0 && list.p[0] == '+') list = sj_str_from(list, 1);
    if (regular && v->p->masdar[0] != '\0') {
        const char *p = v->p->masdar;
        if (v->p->form[0] == '2' && v->root.cp[v->root.n - 1] == HAMZA)
            p = "ta1o2i3ap";
        mk_word const w = stem(v, p, 'a');
        sj_str const s = kept(b, &w);
        decline_noun(b, v->at, derive(b, v, s, SJ_POS_MASDAR), s,
                     SJ_LIT("\xD8\xA7\xD8\xAA"), 0);
    }
    for (sj_str piece; next_piece(&list, ',', &piece);) {
        sj_str plural = piece, noun;
        (void)next_piece(&plural, '/', &noun);
        if (plural.n == 0) plural = SJ_LIT("\xD8\xA7\xD8\xAA");
        decline_noun(b, v->at, derive(b, v, noun, SJ_POS_MASDAR), noun, plural,
                     0);
    }
}

static void participles(mk_build *b, const struct verb *v)
{
    static sj_str const SOUND = SJ_STR("\xD9\x88\xD9\x86");
    const char *p[] = { v->p->apart, v->p->ppart };
    sj_pos const pos[] = { SJ_POS_APART, SJ_POS_PPART };
    bool const hollow1 = v->p->variant == 'H' && v->p->apart[0] == '1';
    if (hollow1 && v->root.cp[2] == HAMZA) p[0] = "1Aqiy"; /* jaa'iy, coming */
    for (size_t i = 0; i < 2; i++) {
        if (p[i][0] == '\0' || (v->notes & (unsigned)NOAP << i) != 0) continue;
        mk_word const w = stem(v, p[i], 'a');
        sj_str const s = kept(b, &w);
        decline_adjective(b, v->at, derive(b, v, s, pos[i]), s, SOUND,
                          (sj_str){ NULL, 0 });
    }
}

static void take_notes(mk_build *b, struct verb *v, sj_str list)
{
    static const char *const NAMES[] = { "drop2", "noap", "nopp", "nopass",
                                         "past" };
    for (sj_str note; next_piece(&list, ',', &note);) {
        size_t i = 0;
        while (i < SJ_COUNT(NAMES) && !sj_str_eq(note, sj_str_of(NAMES[i])))
            i++;
        v->notes |= 1U << i;
        if (i == SJ_COUNT(NAMES))
            fault(b, v->at, "no note \"%.*s\"", (int)note.n, note.p);
    }
}

/* All finite forms. */
static void conjugate_all(mk_build *b, const struct verb *v)
{
    const struct paradigm *const p = v->p;
    bool const now = (v->notes & PAST) == 0;
    conjugate(b, v, &p->act, NULL, SJ_G_ACT);
    if (now) conjugate(b, v, &p->act, p->prefix, SJ_G_ACT);
    if (now) command(b, v);
    if (p->pass.perf_end == 0 || (v->notes & NOPASS) != 0) return;
    conjugate(b, v, &p->pass, NULL, SJ_G_PASS);
    if (now) conjugate(b, v, &p->pass, "u", SJ_G_PASS);
}

/* Columns: verb, root, form, vowels of form I, verbal nouns, notes, traits,
 * gloss. */
static void read_verb(mk_build *b, const mk_row *r)
{
    struct verb v = { .at = r, .vowels = { 'a', 'a' } };
    sj_str form = r->cell[2];
    bool const strong = sj_str_ends(form, SJ_LIT("s"));
    if (strong) form.n--;
    if (!root_of(b, r, r->cell[1], &v.root)) return;
    if (r->cell[3].n == 2) memcpy(v.vowels, r->cell[3].p, 2);
    bool const bare = sj_str_eq(form, SJ_LIT("1")) && r->cell[3].n != 2;
    if (bare) {
        fault(b, r, "form 1 needs its vowels, e.g. au, ai, aa, ia");
        return;
    }
    if (form.n == 0) {
        fault(b, r, "no form");
        return;
    }
    char variant = variant_of(&v.root, form);
    if (strong) variant = 'S';
    v.p = paradigm_of(subform_of(&v, form, variant), variant);
    if (v.p == NULL) v.p = paradigm_of(form, 'S');
    if (v.p == NULL) {
        fault(b, r, "no paradigm for form %.*s", (int)form.n, form.p);
        return;
    }
    take_notes(b, &v, r->cell[5]);
    v.lexeme = add_lexeme(b, r, r->cell[0], SJ_POS_VERB);
    b->lexemes.v[v.lexeme].traits = traits_of(b, r, r->cell[6]);
    b->lexemes.v[v.lexeme].gloss = r->cell[7];
    conjugate_all(b, &v);
    masdars(b, &v, r->cell[4]);
    participles(b, &v);
}

void read_verbs(mk_build *b)
{
    mk_rows const all = rows_of(b, "lexicon/verbs.tsv", 5);
    for (size_t i = 0; i < all.n; i++)
        read_verb(b, &all.v[i]);
}
