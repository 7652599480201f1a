/*
 * noun.c: every written form of nouns, adjectives and participles, and the
 * words that have but one form.
 *
 * What changes in print is little: the alef of the indefinite accusative, ta
 * marbuta opening before an ending, duals, the two sound plurals and their
 * construct without nun. Broken plurals are given in the row.
 */
#include "mklex.h"

#include "base/utf8.h"

enum {
    HAMZA = 0x0621,
    MADDA = 0x0622,
    ON_ALEF = 0x0623,
    ALEF = 0x0627,
    BA = 0x0628,
    MARBUTA = 0x0629,
    TA = 0x062A,
    KHA = 0x062E,
    WAW = 0x0648,
    MAQSURA = 0x0649,
    YA = 0x064A,
    KASRATAN = 0x064D
};

static uint32_t last_of(const mk_word *w)
{
    return w->n > 0 ? w->cp[w->n - 1] : 0;
}

/* The word and an ending; hamza on alef and a long a make one letter. */
static mk_word with(const mk_word *w, const char *add)
{
    mk_word out = *w;
    if (last_of(w) == ON_ALEF && *add == 'A') {
        out.cp[out.n - 1] = MADDA;
        add++;
    }
    word_add(&out, add);
    return out;
}

/* The word as it stands before any ending. */
static mk_word opened(const mk_word *w)
{
    mk_word out = *w;
    if (last_of(w) == MARBUTA) out.cp[out.n - 1] = TA;
    if (last_of(w) == MAQSURA) out.cp[out.n - 1] = ALEF;
    return out;
}

/* Whether a word ends in a long a and hamza. */
static bool ends_long(const mk_word *w)
{
    return last_of(w) == HAMZA && w->n > 1 && w->cp[w->n - 2] == ALEF;
}

/* ... and before the endings of the dual and of -at, where -a becomes -ay and
 * the hamza of a feminine -a' becomes w: sahrawan, sahrawat. */
static mk_word raised(const mk_word *w, bool feminine)
{
    mk_word out = opened(w);
    if (last_of(w) == MAQSURA) out.cp[out.n - 1] = YA;
    if (feminine && ends_long(w)) out.cp[out.n - 1] = WAW;
    return out;
}

static bool takes_alef(const mk_word *w)
{
    uint32_t const last = last_of(w);
    return last != MARBUTA && last != MAQSURA && last != ALEF &&
           last != ON_ALEF && !ends_long(w);
}

/* One stem as it stands: bare, accusative, before a pronoun. */
static void bare(mk_build *b, uint32_t lexeme, const mk_word *w, uint32_t g)
{
    add_form(b, w, lexeme, g);
    if (takes_alef(w)) {
        mk_word const acc = with(w, "A");
        add_form(b, &acc, lexeme, g | SJ_G_ACC);
    }
    mk_word const open = opened(w);
    if (last_of(&open) != last_of(w))
        add_form(b, &open, lexeme, g | SJ_G_ENC | SJ_G_BOUND);
}

static void dual_of(mk_build *b, uint32_t lexeme, const mk_word *r, uint32_t g)
{
    mk_word const nom = with(r, "An"), obl = with(r, "yn");
    mk_word const nom_bound = with(r, "A"), obl_bound = with(r, "y");
    g |= SJ_G_DU;
    add_form(b, &nom, lexeme, g | SJ_G_NOM);
    add_form(b, &obl, lexeme, g | SJ_G_OBL);
    add_form(b, &nom_bound, lexeme, g | SJ_G_NOM | SJ_G_BOUND);
    add_form(b, &obl_bound, lexeme, g | SJ_G_OBL | SJ_G_BOUND);
}

static void dual(mk_build *b, uint32_t lexeme, const mk_word *w, uint32_t g)
{
    mk_word r = raised(w, (g & SJ_G_FEM) != 0);
    dual_of(b, lexeme, &r, g);
    if (last_of(&r) != HAMZA || ends_long(&r)) return;
    r.cp[r.n - 1] = ON_ALEF; /* juz'ayn is printed with either */
    dual_of(b, lexeme, &r, g);
}

/* The stem of sound plurals: defective -iy and -Y fall, ta marbuta too, and
 * the alef of foreign words before -at: militia, kamira. */
static mk_word plural_stem(const mk_word *w, bool masculine)
{
    mk_word out = *w;
    uint32_t const last = last_of(w);
    if (last == MARBUTA || (masculine && (last == YA || last == MAQSURA)) ||
        (!masculine && last == ALEF))
        out.n--;
    else if (last == MAQSURA)
        out.cp[out.n - 1] = YA;
    return out;
}

static void sound_masculine(mk_build *b, uint32_t lexeme, const mk_word *w,
                            bool defective)
{
    bool const falls = defective || last_of(w) == MAQSURA;
    mk_word const s = falls ? plural_stem(w, true) : *w;
    mk_word const nom = with(&s, "wn"), obl = with(&s, "yn"),
                  nom_bound = with(&s, "w"), obl_bound = with(&s, "y");
    uint32_t const g = SJ_G_PL | SJ_G_MASC;
    add_form(b, &nom, lexeme, g | SJ_G_NOM);
    add_form(b, &obl, lexeme, g | SJ_G_OBL);
    add_form(b, &nom_bound, lexeme, g | SJ_G_NOM | SJ_G_BOUND);
    add_form(b, &obl_bound, lexeme, g | SJ_G_OBL | SJ_G_BOUND);
}

/* `feminine` says whether the singular is. */
static void sound_feminine(mk_build *b, uint32_t lexeme, const mk_word *w,
                           bool feminine)
{
    mk_word s = plural_stem(w, false);
    if (feminine && ends_long(w)) s = raised(w, true);
    mk_word const pl = with(&s, "At");
    add_form(b, &pl, lexeme, SJ_G_PL | SJ_G_FEM);
}

/* A word with the sign of the defective (kasratan) taken off. */
static mk_word taken(sj_str s, bool *defective)
{
    *defective = false;
    for (size_t at = 0; at < s.n;) {
        uint32_t cp;
        at += sj_utf8_get(sj_str_from(s, at), &cp);
        *defective |= cp == KASRATAN;
    }
    mk_word w = word_of(s);
    size_t n = 0; /* shadda is no letter */
    for (size_t i = 0; i < w.n; i++)
        if (w.cp[i] >= 0x80) w.cp[n++] = w.cp[i];
    w.n = n;
    if (*defective && last_of(&w) != YA) word_put(&w, YA);
    return w;
}

static bool is_sound(sj_str piece, const char *ending)
{
    return sj_str_eq(piece, sj_str_of(ending));
}

#define SOUND_MASCULINE "\xD9\x88\xD9\x86" /* wn */
#define SOUND_FEMININE  "\xD8\xA7\xD8\xAA" /* At */

/* What the sound plurals of a word depend on. */
enum { DEFECTIVE = 1, FEMININE = 2 };

static void plurals_of(mk_build *b, const mk_row *r, uint32_t lexeme,
                       const mk_word *w, sj_str plurals, unsigned how)
{
    for (sj_str piece; next_piece(&plurals, ',', &piece);) {
        if (is_sound(piece, SOUND_MASCULINE)) {
            sound_masculine(b, lexeme, w, (how & DEFECTIVE) != 0);
        } else if (is_sound(piece, SOUND_FEMININE)) {
            sound_feminine(b, lexeme, w, (how & FEMININE) != 0);
        } else {
            bool broken_defective;
            mk_word const p = taken(piece, &broken_defective);
            if (p.n < 2) fault(b, r, "a plural of less than two letters");
            bare(b, lexeme, &p, SJ_G_PL | SJ_G_MASC | SJ_G_FEM);
            if (!broken_defective) continue;
            mk_word cut = p;
            cut.n--;
            add_form(b, &cut, lexeme, SJ_G_PL | SJ_G_MASC | SJ_G_FEM);
        }
    }
}

/* Father and brother show their case in letters before a pronoun. */
static void kinship(mk_build *b, uint32_t lexeme, const mk_word *w)
{
    static const char *const ENDINGS[] = { "w", "A", "y" };
    bool const kin =
        w->n == 2 && w->cp[0] == ON_ALEF && (w->cp[1] == BA || w->cp[1] == KHA);
    for (size_t i = 0; kin && i < SJ_COUNT(ENDINGS); i++) {
        mk_word const form = with(w, ENDINGS[i]);
        add_form(b, &form, lexeme, SJ_G_SG | SJ_G_MASC | SJ_G_ENC | SJ_G_BOUND);
    }
}

void decline_noun(mk_build *b, const mk_row *r, uint32_t lexeme, sj_str noun,
                  sj_str plurals, uint32_t gender)
{
    bool defective;
    mk_word const w = taken(noun, &defective);
    if (w.n < 2) {
        fault(b, r, "a noun of less than two letters");
        return;
    }
    if (gender == 0)
        gender = last_of(&w) == MARBUTA || last_of(&w) == MAQSURA ? SJ_G_FEM
                                                                  : SJ_G_MASC;
    if ((gender & SJ_G_PL) != 0) {
        bare(b, lexeme, &w, gender);
        return;
    }
    bare(b, lexeme, &w, SJ_G_SG | gender);
    bool const masdar_ya =
        b->lexemes.v[lexeme].pos == SJ_POS_MASDAR && last_of(&w) == YA;
    if (defective || masdar_ya) {
        mk_word cut = w;
        cut.n--;
        add_form(b, &cut, lexeme, SJ_G_SG | gender);
    }
    kinship(b, lexeme, &w);
    dual(b, lexeme, &w, gender);
    plurals_of(b, r, lexeme, &w, plurals,
               (defective ? DEFECTIVE : 0) |
                   (gender == SJ_G_FEM ? FEMININE : 0));
}

void decline_adjective(mk_build *b, const mk_row *r, uint32_t lexeme,
                       sj_str adj, sj_str plurals, sj_str feminine)
{
    bool defective;
    mk_word w = taken(adj, &defective);
    uint8_t const pos = b->lexemes.v[lexeme].pos;
    if (w.n < 2) {
        fault(b, r, "an adjective of less than two letters");
        return;
    }
    defective |= pos == SJ_POS_APART && last_of(&w) == YA;
    bare(b, lexeme, &w, SJ_G_SG | SJ_G_MASC);
    if (defective) {
        mk_word cut = w;
        cut.n--;
        add_form(b, &cut, lexeme, SJ_G_SG | SJ_G_MASC);
    }
    dual(b, lexeme, &w, SJ_G_MASC);
    mk_word f = raised(&w, false);
    bool fem_defective = false;
    if (feminine.n > 0) {
        f = taken(feminine, &fem_defective);
    } else if (last_of(&w) == MAQSURA) {
        f = opened(&w);
        word_put(&f, MARBUTA);
    } else {
        word_put(&f, MARBUTA);
    }
    bare(b, lexeme, &f, SJ_G_SG | SJ_G_FEM);
    dual(b, lexeme, &f, SJ_G_FEM);
    sound_feminine(b, lexeme, &f, true);
    plurals_of(b, r, lexeme, &w, plurals, defective ? DEFECTIVE : 0);
}

/* Letters m and f; p is for a plural that has no singular of its meaning. */
static uint32_t gender_of(mk_build *b, const mk_row *r, sj_str s)
{
    uint32_t g = 0;
    for (size_t i = 0; i < s.n; i++) {
        switch (s.p[i]) {
        case 'm':
            g |= SJ_G_MASC;
            break;
        case 'f':
            g |= SJ_G_FEM;
            break;
        case 'p':
            g |= SJ_G_PL;
            break;
        default:
            fault(b, r, "gender letters are m f p");
            return g;
        }
    }
    return g == SJ_G_PL ? g | SJ_G_MASC | SJ_G_FEM : g;
}

/* nouns.tsv: noun, plurals, gender (m f mf p or -), traits, gloss. */
static void read_noun(mk_build *b, const mk_row *r)
{
    uint32_t const i = add_lexeme(b, r, r->cell[0], SJ_POS_NOUN);
    uint32_t const gender = gender_of(b, r, r->cell[2]);
    b->lexemes.v[i].traits = traits_of(b, r, r->cell[3]);
    b->lexemes.v[i].gloss = r->cell[4];
    decline_noun(b, r, i, r->cell[0], r->cell[1], gender);
    if ((gender & SJ_G_PL) != 0 && r->cell[1].n > 0)
        fault(b, r, "a plural has no plurals");
}

/* adjectives.tsv: adjective, plurals, feminine, traits, gloss. */
static void read_adjective(mk_build *b, const mk_row *r)
{
    uint32_t const i = add_lexeme(b, r, r->cell[0], SJ_POS_ADJ);
    b->lexemes.v[i].traits = traits_of(b, r, r->cell[3]);
    b->lexemes.v[i].gloss = r->cell[4];
    decline_adjective(b, r, i, r->cell[0], r->cell[1], r->cell[2]);
}

void read_nouns(mk_build *b)
{
    mk_rows all = rows_of(b, "lexicon/nouns.tsv", 2);
    for (size_t i = 0; i < all.n; i++)
        read_noun(b, &all.v[i]);
    all = rows_of(b, "lexicon/adjectives.tsv", 1);
    for (size_t i = 0; i < all.n; i++)
        read_adjective(b, &all.v[i]);
}

/* Grammar of a closed word: letters m f s d p, e (only with a pronoun), n. */
static uint32_t grammar_of(mk_build *b, const mk_row *r, sj_str s)
{
    uint32_t g = 0;
    for (size_t i = 0; i < s.n; i++) {
        switch (s.p[i]) {
        case 'm':
            g |= SJ_G_MASC;
            break;
        case 'f':
            g |= SJ_G_FEM;
            break;
        case 's':
            g |= SJ_G_SG;
            break;
        case 'd':
            g |= SJ_G_DU;
            break;
        case 'p':
            g |= SJ_G_PL;
            break;
        case 'e':
            g |= SJ_G_ENC;
            break;
        case 'b':
            g |= SJ_G_BOUND;
            break;
        default:
            fault(b, r, "grammar letters are m f s d p e b");
            return g;
        }
    }
    return g;
}

/* A closed word: word (with other spellings, ","), part of speech, class,
 * value, traits, gloss, grammar. */
static void read_particle(mk_build *b, const mk_row *r)
{
    sj_str words = r->cell[0];
    uint32_t lexeme = 0;
    uint32_t const g = grammar_of(b, r, r->cell[6]);
    for (sj_str piece; next_piece(&words, ',', &piece);) {
        if (lexeme == 0) lexeme = closed_lexeme(b, r, piece);
        if (lexeme == 0) return;
        mk_word const w = word_of(piece);
        add_form(b, &w, lexeme, g);
    }
}

void read_particles(mk_build *b)
{
    static const char *const NAMES[] = { "lexicon/particles.tsv",
                                         "lexicon/numbers.tsv",
                                         "lexicon/times.tsv" };
    for (size_t t = 0; t < SJ_COUNT(NAMES); t++) {
        mk_rows const all = rows_of(b, NAMES[t], 2);
        for (size_t i = 0; i < all.n; i++)
            read_particle(b, &all.v[i]);
    }
    mk_rows const names = rows_of(b, "lexicon/names.tsv", 1);
    for (size_t i = 0; i < names.n; i++) {
        /* personal names: name (and spellings), traits */
        const mk_row *const r = &names.v[i];
        sj_str words = r->cell[0];
        uint32_t lexeme = 0;
        for (sj_str piece; next_piece(&words, ',', &piece);) {
            if (lexeme == 0) lexeme = add_lexeme(b, r, piece, SJ_POS_NAME);
            mk_word const w = word_of(piece);
            add_form(b, &w, lexeme, SJ_G_SG | SJ_G_MASC | SJ_G_FEM);
        }
        if (lexeme != 0)
            b->lexemes.v[lexeme].traits =
                traits_of(b, r, r->cell[1]) | SJ_T(PERSONAL);
    }
}
