/*
 * emit.c: writes the tables as C.
 *
 * Forms are sorted by bucket and key, all else keeps the order of its rows, so
 * the same rows give the same bytes. The emitted file includes lex/lex.h: a
 * table that no longer fits its declaration does not compile.
 */
#include "mklex.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

static uint32_t power_above(size_t n)
{
    uint32_t p = 64;
    while (p < n) p *= 2;
    return p;
}

/* Bytes as a string literal. Octal, so that no digit behind is taken in. */
static void write_bytes(FILE *f, const char *type, const char *name,
                        const uint8_t *p, size_t n)
{
    (void)fprintf(f, "const %s %s[] = {", type, name);
    for (size_t i = 0; i < n; i++)
        (void)fprintf(f, "%s%u,", i % 24 == 0 ? "\n" : "", p[i]);
    (void)fprintf(f, "\n0 };\n");
}

static void write_text(FILE *f, const mk_build *b)
{
    (void)fprintf(f, "const char sj_lex_text[] =");
    bool open = false;
    for (size_t i = 0; i < b->text.n; i++) {
        unsigned char const c = (unsigned char)b->text.v[i];
        if (!open) (void)fputs("\n\"", f);
        open = true;
        if (c == '"' || c == '\\' || c < 0x20 || c >= 0x7F || c == '?')
            (void)fprintf(f, "\\%03o", c);
        else
            (void)fputc(c, f);
        if (c != 0) continue;
        (void)fputc('"', f);
        open = false;
    }
    (void)fprintf(f, "%s;\n", open ? "\"" : "");
}

/* ---- Forms -------------------------------------------------------------- */

static uint32_t bucket_mask;
static const mk_build *sorted; /* qsort has no context */

static int by_bucket(const void *a, const void *b)
{
    const mk_form *const x = &sorted->forms.v[*(const uint32_t *)a];
    const mk_form *const y = &sorted->forms.v[*(const uint32_t *)b];
    uint32_t const bx = x->hash & bucket_mask, by = y->hash & bucket_mask;
    if (bx != by) return bx < by ? -1 : 1;
    size_t const n = x->len < y->len ? x->len : y->len;
    int const order = memcmp(x->key, y->key, n);
    return order != 0 ? order : (int)x->len - (int)y->len;
}

static int by_form(const void *a, const void *b)
{
    const mk_reading *const x = a, *const y = b;
    uint32_t const ix = sorted->forms.v[x->form].index;
    uint32_t const iy = sorted->forms.v[y->form].index;
    if (ix != iy) return ix < iy ? -1 : 1;
    if (x->lexeme != y->lexeme) return x->lexeme < y->lexeme ? -1 : 1;
    if (x->grammar != y->grammar) return x->grammar < y->grammar ? -1 : 1;
    return (int)x->sign - (int)y->sign;
}

/* One reading for one lexeme and sign: what differs in person, number or
 * voice alone is joined where both would be taken. */
static bool same_reading(const mk_reading *x, const mk_reading *y)
{
    uint32_t const voice = SJ_G_ACT | SJ_G_PASS;
    return x->form == y->form && x->lexeme == y->lexeme && x->sign == y->sign &&
           (x->grammar & ~voice) == (y->grammar & ~voice);
}

static void join_readings(mk_build *b)
{
    size_t n = 1;
    sorted = b;
    qsort(b->readings.v + 1, b->readings.n - 1, sizeof *b->readings.v, by_form);
    for (size_t i = 1; i < b->readings.n; i++) {
        size_t k = n;
        while (k > 1 && b->readings.v[k - 1].form == b->readings.v[i].form &&
               !same_reading(&b->readings.v[k - 1], &b->readings.v[i]))
            k--;
        if (k > 1 && same_reading(&b->readings.v[k - 1], &b->readings.v[i]))
            b->readings.v[k - 1].grammar |= b->readings.v[i].grammar;
        else
            b->readings.v[n++] = b->readings.v[i];
    }
    b->readings.n = n;
}

/* Order of forms; forms[0] stays first and empty. */
static uint32_t *order_forms(mk_build *b)
{
    size_t const n = b->forms.n;
    uint32_t *const order = sj_arena_alloc(&b->a, n, sizeof *order);
    if (order == NULL) give_up();
    for (size_t i = 0; i < n; i++) order[i] = (uint32_t)i;
    sorted = b;
    bucket_mask = power_above(n) - 1;
    qsort(order + 1, n - 1, sizeof *order, by_bucket);
    for (size_t i = 0; i < n; i++) b->forms.v[order[i]].index = (uint32_t)i;
    return order;
}

static void mark_lemma_edges(mk_build *b)
{
    bool *const begins = sj_arena_alloc(&b->a, b->lexemes.n, sizeof *begins);
    if (begins == NULL) give_up();
    for (size_t i = 1; i < b->edges.n; i++) {
        const mk_edge *const e = &b->edges.v[i];
        if (e->from == 1 && e->label % 4 == SJ_EDGE_LEMMA)
            begins[e->label / 4] = true;
    }
    for (size_t i = 1; i < b->readings.n; i++) {
        const mk_reading *const r = &b->readings.v[i];
        const mk_lexeme *const l = &b->lexemes.v[r->lexeme];
        if (begins[r->lexeme] || begins[l->base])
            b->forms.v[r->form].edges |= 2;
    }
}

static void write_forms(FILE *f, mk_build *b)
{
    const uint32_t *const order = order_forms(b);
    join_readings(b);
    mark_lemma_edges(b);
    (void)fprintf(f, "const uint32_t sj_lex_bucket_mask = %uu;\n", bucket_mask);
    SJ_VEC(uint8_t) keys = { 0 };
    size_t at = 1;
    (void)fprintf(f, "const sj_form sj_lex_form[] = {\n{ 0 },\n");
    for (size_t i = 1; i < b->forms.n; i++) {
        const mk_form *const x = &b->forms.v[order[i]];
        size_t const first = at;
        while (at < b->readings.n && b->readings.v[at].form == order[i]) at++;
        (void)fprintf(f, "{%u,%zu,%zu,%u,%zu,%u},\n", x->hash, keys.n, first,
                      x->edges, at - first, x->len);
        for (size_t k = 0; k < x->len; k++) *ADD(b, &keys) = x->key[k];
    }
    (void)fprintf(f, "};\n");
    write_bytes(f, "uint8_t", "sj_lex_keys", keys.v, keys.n);
    (void)fprintf(f, "const uint32_t sj_lex_buckets[] = {\n");
    for (size_t k = 0, i = 1; k <= (size_t)bucket_mask + 1; k++) {
        while (i < b->forms.n &&
               (b->forms.v[order[i]].hash & bucket_mask) < k)
            i++;
        (void)fprintf(f, "%zu,%s", i, k % 16 == 15 ? "\n" : "");
    }
    (void)fprintf(f, "};\nconst sj_formread sj_lex_formread[] = {\n{ 0 },\n");
    for (size_t i = 1; i < b->readings.n; i++)
        (void)fprintf(f, "{%u,%u,%u},\n", b->readings.v[i].lexeme,
                      b->readings.v[i].grammar, b->readings.v[i].sign);
    (void)fprintf(f, "};\n");
}

static void write_sieve(FILE *f, const mk_build *b)
{
    uint32_t const bits = power_above(b->forms.n * 8);
    uint64_t *const sieve = calloc(bits / 64, sizeof *sieve);
    if (sieve == NULL) give_up();
    for (size_t i = 1; i < b->forms.n; i++) {
        uint32_t const h = b->forms.v[i].hash & (bits - 1);
        sieve[h / 64] |= (uint64_t)1 << (h % 64);
    }
    (void)fprintf(f, "const uint32_t sj_lex_sieve_mask = %uu;\n", bits - 1);
    (void)fprintf(f, "const uint64_t sj_lex_sieve[] = {\n");
    for (size_t i = 0; i < bits / 64; i++)
        (void)fprintf(f, "0x%" PRIx64 ",%s", sieve[i], i % 8 == 7 ? "\n" : "");
    (void)fprintf(f, "};\n");
    free(sieve);
}

/* ---- Paths -------------------------------------------------------------- */

static void write_paths(FILE *f, mk_build *b)
{
    uint32_t const size = power_above(b->edges.n * 2);
    sj_edge *const table = calloc(size, sizeof *table);
    if (table == NULL) give_up();
    for (size_t i = 1; i < b->edges.n; i++) {
        const mk_edge *const e = &b->edges.v[i];
        uint32_t label = e->label;
        if (label != 3 && label % 4 != SJ_EDGE_LEMMA)
            label = b->forms.v[label / 4].index * 4 + label % 4;
        uint32_t at = e->from * 0x9E3779B1U ^ label * 0x85EBCA77U;
        for (at ^= at >> 15; table[at & (size - 1)].to != 0; at++) {}
        table[at & (size - 1)] = (sj_edge){ e->from, label, e->to };
    }
    (void)fprintf(f, "const uint32_t sj_lex_edge_mask = %uu;\n", size - 1);
    (void)fprintf(f, "const sj_edge sj_lex_edge[] = {\n");
    for (size_t i = 0; i < size; i++)
        (void)fprintf(f, "{%u,%u,%u},\n", table[i].from, table[i].label,
                      table[i].to);
    free(table);
    (void)fprintf(f, "};\nconst sj_node sj_lex_node[] = {\n");
    SJ_VEC(sj_entry) flat = { 0 };
    *ADD(b, &flat) = (sj_entry){ 0 };
    for (size_t i = 0; i < b->nodes.n; i++) {
        size_t const first = flat.n;
        for (uint32_t e = b->nodes.v[i]; e != 0; e = b->entries.v[e].next)
            *ADD(b, &flat) = b->entries.v[e].e;
        (void)fprintf(f, "{%zu,%zu},\n", first, flat.n - first);
    }
    (void)fprintf(f, "};\nconst sj_entry sj_lex_entry[] = {\n");
    for (size_t i = 0; i < flat.n; i++)
        (void)fprintf(f, "{%u,%u,%u},\n", flat.v[i].index, flat.v[i].kind,
                      flat.v[i].flags);
    (void)fprintf(f, "};\n");
}

/* ---- Words, names, frames ----------------------------------------------- */

/* Frames by the lexeme that heads them: of each lexeme, a run of the index. */
static void write_lexemes(FILE *f, mk_build *b)
{
    SJ_VEC(uint32_t) index = { 0 };
    uint32_t *const bi = b->preps;
    (void)fprintf(f, "const sj_lexeme sj_lex_lexeme[] = {\n");
    for (size_t i = 0; i < b->lexemes.n; i++) {
        const mk_lexeme *const l = &b->lexemes.v[i];
        size_t const first = index.n;
        for (size_t k = 1; i > 0 && k < b->frames.n; k++) {
            const sj_part *const head = &b->parts.v[b->frames.v[k].parts];
            bool const own = head->lexeme == i ||
                             (head->lexeme != 0 && same_lemma(b, head->lexeme, (uint32_t)i));
            if (own || (head->groups & l->groups) != 0)
                *ADD(b, &index) = (uint32_t)k;
        }
        if (l->cls == SJ_W_BI) bi[0] = (uint32_t)i;
        if (l->cls == SJ_W_LI) bi[1] = (uint32_t)i;
        if (l->cls == SJ_W_KA) bi[2] = (uint32_t)i;
        (void)fprintf(
            f, "{0x%" PRIx64 ",0x%" PRIx64 ",%u,%u,%u,%zu,%" PRId32 ",%zu,%u,%u,%u,%u},\n",
            l->groups, l->traits, b->lemma_text[i], l->base, b->gloss_text[i],
            first, l->value, index.n - first, l->country, l->pos, l->cls,
            l->head);
    }
    (void)fprintf(f, "};\nconst uint32_t sj_lex_n_lexemes = %zu;\n",
                  b->lexemes.n);
    (void)fprintf(f, "const uint32_t sj_lex_frame_index[] = {\n");
    for (size_t i = 0; i < index.n; i++)
        (void)fprintf(f, "%u,%s", index.v[i], i % 16 == 15 ? "\n" : "");
    (void)fprintf(f, "0 };\n");
    (void)fprintf(f,
                  "const uint32_t sj_lex_prep_bi = %u, sj_lex_prep_li = %u, "
                  "sj_lex_prep_ka = %u;\n",
                  bi[0], bi[1], bi[2]);
}

static void write_names(FILE *f, const mk_build *b)
{
    (void)fprintf(f, "const sj_actor sj_lex_actor[] = {\n");
    for (size_t i = 0; i < b->actors.n; i++) {
        const sj_actor *const a = &b->actors.v[i];
        (void)fprintf(f,
                      "{%u,%u,%u,%u,%u,%u,%u,%" PRId32 ",%" PRId32 ",%u},\n",
                      a->id, a->name, a->code, a->label, a->parent, a->country,
                      a->adjective,
                      a->from == INT32_MIN ? -INT32_MAX : a->from, a->to,
                      a->kind);
    }
    (void)fprintf(f, "};\nconst uint32_t sj_lex_n_actors = %zu;\n",
                  b->actors.n);
    (void)fprintf(f, "const sj_place sj_lex_place[] = {\n");
    for (size_t i = 0; i < b->places.n; i++) {
        const sj_place *const p = &b->places.v[i];
        (void)fprintf(f,
                      "{%u,%u,%u,%u,%u,%" PRId32 ",%" PRId32 ",%u,%u,%u},\n",
                      p->id, p->name, p->label, p->parent, p->country,
                      p->lat == INT32_MIN ? SJ_NOWHERE : p->lat,
                      p->lon == INT32_MIN ? SJ_NOWHERE : p->lon, p->people,
                      p->kind, p->prec);
    }
    (void)fprintf(f, "};\nconst uint32_t sj_lex_n_places = %zu;\n",
                  b->places.n);
    (void)fprintf(f, "const sj_office sj_lex_office[] = {\n");
    for (size_t i = 0; i < b->offices.n; i++) {
        const sj_office *const o = &b->offices.v[i];
        (void)fprintf(f, "{%u,%u,%u,%u,%u,%" PRId32 ",%" PRId32 "},\n",
                      o->person, o->title, o->code, o->of, o->key,
                      o->from == INT32_MIN ? -INT32_MAX : o->from, o->to);
    }
    (void)fprintf(f, "};\nconst uint32_t sj_lex_n_offices = %zu;\n",
                  b->offices.n);
    (void)fprintf(f, "const sj_head sj_lex_head[] = {\n");
    for (size_t i = 0; i < b->nouns.n; i++) {
        const sj_head *const h = &b->nouns.v[i];
        (void)fprintf(f, "{%u,%u,%u,%u},\n", h->code, h->use, h->kind, h->prec);
    }
    (void)fprintf(f, "};\nconst sj_lex_sounded sj_lex_sound[] = {\n");
    for (size_t i = 0; i < b->sounds.n; i++)
        (void)fprintf(f, "{%u,%u},\n", b->sounds.v[i].key,
                      b->sounds.v[i].actor);
    (void)fprintf(f, "{ 0 } };\nconst uint32_t sj_lex_n_sounds = %zu;\n",
                  b->sounds.n);
}

static void write_code(FILE *f, const sj_typecode *c)
{
    (void)fprintf(f, "{%u,%u,%u,%u,%u},\n", c->plover, c->mode,
                  c->acled_event, c->acled_sub, c->cameo);
}

static void write_frames(FILE *f, const mk_build *b)
{
    (void)fprintf(f, "const sj_frame sj_lex_frame[] = {\n");
    for (size_t i = 0; i < b->frames.n; i++) {
        const sj_frame *const x = &b->frames.v[i];
        (void)fprintf(f, "{%u,%u,%u,%u,%u,%u,%u,%u,%u,%u,%u,%u},\n", x->file,
                      x->line, x->parts, x->roles, x->n_parts, x->n_roles,
                      x->type, x->act, x->status, x->topic, x->content,
                      x->flags);
    }
    (void)fprintf(f, "};\nconst uint32_t sj_lex_n_frames = %zu;\n",
                  b->frames.n);
    (void)fprintf(f, "const sj_part sj_lex_part[] = {\n");
    for (size_t i = 0; i < b->parts.n; i++) {
        const sj_part *const p = &b->parts.v[i];
        (void)fprintf(f, "{0x%" PRIx64 ",%u,%u,%u,%u},\n", p->groups, p->lexeme,
                      p->prep, p->poses, p->near);
    }
    (void)fprintf(f, "{ 0 } };\nconst sj_role sj_lex_role[] = {\n");
    for (size_t i = 0; i < b->roles.n; i++) {
        const sj_role *const r = &b->roles.v[i];
        (void)fprintf(f, "{%u,%u,%u,%u},\n", r->prep, r->slots, r->fn,
                      r->must);
    }
    (void)fprintf(f, "{ 0 } };\nconst sj_typecode sj_lex_typecode[] = {\n");
    for (size_t i = 0; i < SJ_COUNT(b->codes); i++)
        write_code(f, &b->codes[i]);
    (void)fprintf(f, "};\nconst sj_typecode sj_lex_actcode[] = {\n");
    for (size_t k = 0; k < 2; k++)
        for (size_t i = 0; i < SJ_ACT_END; i++)
            write_code(f, &b->act_codes[k][i]);
    (void)fprintf(f, "};\n");
}

/* The bits of the groups that code asks for by name. */
static void write_groups(FILE *f, const mk_build *b)
{
#define NAME_GROUP(name) "@" #name,
    static const char *const WANTED[] = { SJ_GROUPS(NAME_GROUP) };
#undef NAME_GROUP
    for (size_t i = 0; i < SJ_COUNT(WANTED); i++) {
        uint64_t bit = 0;
        for (size_t g = 0; g < b->groups.n; g++)
            if (sj_str_eq(b->groups.v[g], sj_str_of(WANTED[i])))
                bit = (uint64_t)1 << g;
        (void)fprintf(f, "const uint64_t sj_lex_group_%s = 0x%" PRIx64 ";\n",
                      WANTED[i] + 1, bit);
    }
}

bool emit(mk_build *b, const char *path)
{
    FILE *const f = fopen(path, "wb");
    if (f == NULL) return false;
    b->lemma_text = sj_arena_alloc(&b->a, b->lexemes.n, sizeof(uint32_t));
    b->gloss_text = sj_arena_alloc(&b->a, b->lexemes.n, sizeof(uint32_t));
    if (b->lemma_text == NULL || b->gloss_text == NULL) give_up();
    for (size_t i = 1; i < b->lexemes.n; i++) {
        b->lemma_text[i] = text_of(b, b->lexemes.v[i].lemma);
        b->gloss_text[i] = text_of(b, b->lexemes.v[i].gloss);
    }
    (void)fprintf(f, "/* Made by tools/mklex from data/. */\n"
                     "#include \"lex/lex.h\"\n");
    write_text(f, b);
    write_forms(f, b);
    write_sieve(f, b);
    write_paths(f, b);
    write_lexemes(f, b);
    write_names(f, b);
    write_frames(f, b);
    write_groups(f, b);
    (void)fprintf(f, "const char sj_lex_version[] = \"%016" PRIx64 "\";\n",
                  b->version);
    bool const good = ferror(f) == 0;
    return fclose(f) == 0 && good;
}
