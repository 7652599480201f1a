/*
 * heads.c: nouns that head names, and the keys by which offices and persons
 * are looked up.
 */
#include "mklex.h"

#include "read/sound.h"

#include <stdlib.h>

static const struct use {
    const char *name;
    uint16_t bit;
} USES[] = {
    { "any", SJ_USE_ANY },     { "known", SJ_USE_KNOWN },
    { "state", SJ_USE_STATE }, { "alone", SJ_USE_ALONE },
    { "last", SJ_USE_LAST },   { "of", SJ_USE_OF },
    { "one", SJ_USE_ONE },     { "side", SJ_USE_SIDE },
    { "bare", SJ_USE_BARE },
};

static uint16_t uses_of(mk_build *b, const mk_row *r, sj_str list)
{
    uint16_t uses = 0;
    for (sj_str name; next_piece(&list, ',', &name);) {
        size_t i = 0;
        while (i < SJ_COUNT(USES) && !sj_str_eq(name, sj_str_of(USES[i].name)))
            i++;
        if (i == SJ_COUNT(USES))
            fault(b, r, "no use \"%.*s\"", (int)name.n, name.p);
        else
            uses |= USES[i].bit;
    }
    return uses;
}

static bool can_head(sj_pos pos)
{
    return pos == SJ_POS_NOUN || pos == SJ_POS_MASDAR || pos == SJ_POS_APART ||
           pos == SJ_POS_PPART || pos == SJ_POS_ADJ;
}

/* Ties a row to every word of its lemma that can head a noun phrase. */
static void tie(mk_build *b, const mk_row *r, uint16_t index)
{
    sj_str const lemma = r->cell[0];
    bool found = false;
    for (size_t i = 1; i < b->lexemes.n; i++) {
        mk_lexeme *const l = &b->lexemes.v[i];
        if (!can_head((sj_pos)l->pos) || !sj_str_eq(l->lemma, lemma)) continue;
        found = true;
        if (l->head == 0) l->head = index;
    }
    if (!found)
        fault(b, r, "no noun \"%.*s\" in lexicon/", (int)lemma.n, lemma.p);
}

/* heads.tsv: noun, kind, code, prec, use, gloss. */
void read_heads(mk_build *b)
{
    mk_rows const all = rows_of(b, "lexicon/heads.tsv", 2);
    for (size_t i = 0; i < all.n; i++) {
        const mk_row *const r = &all.v[i];
        bool good = true;
        sj_head h = { .code = text_of(b, r->cell[2]),
                      .use = uses_of(b, r, r->cell[4]),
                      .kind = kind_of(b, r, r->cell[1]),
                      .prec = (uint8_t)number_of(r->cell[3], &good) };
        if (!good || h.prec > 7) fault(b, r, "prec is 1 to 7");
        if (i > 0 && sj_str_eq(all.v[i - 1].cell[0], r->cell[0]))
            b->nouns.v[b->nouns.n - 1].use |= SJ_USE_MORE;
        else
            tie(b, r, (uint16_t)b->nouns.n);
        *ADD(b, &b->nouns) = h;
    }
}

/* ---- Offices ------------------------------------------------------------ */

/* The key of a title. The first noun may be feminine: it counts without ha. */
static uint32_t title_key(sj_str title)
{
    uint32_t key = 0;
    for (sj_str word; next_piece(&title, ' ', &word);) {
        uint8_t f[SJ_WORD_MAX];
        size_t n = sj_fold_word(word, f, sizeof f);
        if (key == 0 && n > 3 && f[n - 1] == SJ_F_HA) n--;
        if (n > 0) key = sj_lex_title(key, f, n);
    }
    return key;
}

static int by_key(const void *a, const void *b)
{
    const sj_office *const x = a, *const y = b;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    if (x->from != y->from) return x->from < y->from ? -1 : 1;
    return x->person < y->person ? -1 : x->person > y->person;
}

static int by_sound(const void *a, const void *b)
{
    const sj_lex_sounded *const x = a, *const y = b;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    return x->actor < y->actor ? -1 : x->actor > y->actor;
}

void sound_name(mk_build *b, sj_str name, uint32_t actor)
{
    uint32_t key = SJ_SOUND_START;
    size_t words = 0;
    for (sj_str word; next_piece(&name, ' ', &word); words++) {
        uint8_t f[SJ_WORD_MAX];
        size_t const n = sj_fold_word(word, f, sizeof f);
        key = sj_sound_add(key, f, n);
    }
    if (words > 1) *ADD(b, &b->sounds) = (sj_lex_sounded){ key, actor };
}

void index_names(mk_build *b)
{
    for (size_t i = 1; i < b->offices.n; i++)
        b->offices.v[i].key =
            title_key(sj_str_of(b->text.v + b->offices.v[i].title));
    qsort(b->offices.v + 1, b->offices.n - 1, sizeof *b->offices.v, by_key);
    if (b->sounds.n > 0)
        qsort(b->sounds.v, b->sounds.n, sizeof *b->sounds.v, by_sound);
}
