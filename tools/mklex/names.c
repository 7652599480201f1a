/*
 * names.c: phrases, actors and places, each a path of words.
 *
 * A path starts at node 1. Its edges ask for a word exactly as written, for a
 * word whatever is attached to it, or for any form of a lexeme. All three
 * kinds of table share one net of paths, so that a report is walked once.
 */
#include "mklex.h"

#include <stdlib.h>

enum { ROOT = 1, GAP_LABEL = 3 };

/* The edge with this label, made if need be: where it leads. */
static uint32_t reach(mk_build *b, uint32_t from, uint32_t label)
{
    uint32_t h = from * 0x9E3779B1U ^ label * 0x85EBCA77U;
    h ^= h >> 15;
    uint32_t *const head = &b->edge_heads[h & (SJ_COUNT(b->edge_heads) - 1)];
    for (uint32_t i = *head; i != 0; i = b->edges.v[i].next)
        if (b->edges.v[i].from == from && b->edges.v[i].label == label)
            return b->edges.v[i].to;
    mk_edge *const e = ADD(b, &b->edges);
    *e = (mk_edge){ from, label, (uint32_t)b->nodes.n, *head };
    *head = (uint32_t)(b->edges.n - 1);
    *ADD(b, &b->nodes) = 0;
    return e->to;
}

/* The label of one word of a phrase; 0 and a fault if it is none. */
static uint32_t label_of(mk_build *b, const mk_row *r, sj_str word)
{
    if (sj_str_eq(word, SJ_LIT("~"))) return GAP_LABEL;
    if (sj_str_starts(word, SJ_LIT("{")) && sj_str_ends(word, SJ_LIT("}"))) {
        uint32_t poses;
        sj_str const lemma = sj_str_cut(word, 1, word.n - 1);
        uint32_t const l = lexeme_of(b, r, lemma, &poses);
        return l == 0 ? 0 : l * 4 + SJ_EDGE_LEMMA;
    }
    bool const loose = sj_str_starts(word, SJ_LIT("*"));
    uint32_t const f = form_of(b, loose ? sj_str_from(word, 1) : word);
    if (f == 0) fault(b, r, "no word: \"%.*s\"", (int)word.n, word.p);
    return f == 0 ? 0 : f * 4 + (loose ? SJ_EDGE_LOOSE : SJ_EDGE_EXACT);
}

/* Puts e at the end of a path, once. */
static void end_path(mk_build *b, uint32_t node, sj_entry e)
{
    for (uint32_t i = b->nodes.v[node]; i != 0; i = b->entries.v[i].next) {
        const sj_entry *const old = &b->entries.v[i].e;
        if (old->kind == e.kind && old->index == e.index) return;
    }
    *ADD(b, &b->entries) = (mk_entry){ b->nodes.v[node], e };
    b->nodes.v[node] = (uint32_t)(b->entries.n - 1);
}

/* Lays a path for a phrase or name and puts e at its end. */
static void lay(mk_build *b, const mk_row *r, sj_str phrase, sj_entry e)
{
    uint32_t node = ROOT;
    for (sj_str word; next_piece(&phrase, ' ', &word);) {
        if (word.n == 0) continue;
        uint32_t const label = label_of(b, r, word);
        if (label == 0) return;
        if (node == ROOT && label % 4 != SJ_EDGE_LEMMA && label != GAP_LABEL)
            b->forms.v[label / 4].edges = 1;
        node = reach(b, node, label);
    }
    if (node != ROOT) end_path(b, node, e);
}

/* Lays the names of a list "a|b|c". A leading ? marks a name that is also a
 * common word, ! one that only some use, ~ a short form of a person's name. A
 * word in -un is laid with -in as well. */
static void lay_names(mk_build *b, const mk_row *r, sj_str names, sj_entry e)
{
    for (sj_str name; next_piece(&names, '|', &name);) {
        sj_entry here = e;
        for (; name.n > 0; name = sj_str_from(name, 1)) {
            if (name.p[0] == '?') here.flags |= SJ_ENTRY_WORDY;
            else if (name.p[0] == '!') here.flags |= SJ_ENTRY_LOADED;
            else if (name.p[0] == '~') here.flags |= SJ_ENTRY_SHORT;
            else break;
        }
        lay(b, r, name, here);
        if (e.kind == SJ_ENTRY_ACTOR && (here.flags & SJ_ENTRY_SHORT) == 0 &&
            b->actors.v[e.index].kind == SJ_KIND_PERSON)
            sound_name(b, name, e.index);
        char other[256];
        size_t n = 0;
        bool changed = false;
        sj_str rest = name;
        for (sj_str word; next_piece(&rest, ' ', &word);) {
            bool const un = sj_str_ends(word, SJ_LIT("\xD9\x88\xD9\x86")) &&
                            word.n > 10;
            if (n + word.n + 1 > sizeof other) return;
            if (n > 0) other[n++] = ' ';
            memcpy(other + n, word.p, word.n);
            n += word.n;
            if (un) other[n - 3] = '\x8A'; /* waw to ya, D9 88 to D9 8A */
            changed |= un;
        }
        if (changed) lay(b, r, (sj_str){ other, n }, here);
    }
}

/* First name of a list, without its marks. */
static sj_str first_name(sj_str names)
{
    sj_str name;
    (void)next_piece(&names, '|', &name);
    while (name.n > 0 && (name.p[0] == '?' || name.p[0] == '!' ||
                          name.p[0] == '~'))
        name = sj_str_from(name, 1);
    return name;
}

/* The words of a phrase without the signs that say how they may stand: the
 * name that frames call it by. */
static sj_str plain_phrase(mk_build *b, sj_str phrase)
{
    char out[256];
    size_t n = 0;
    for (sj_str piece; next_piece(&phrase, ' ', &piece);) {
        if (piece.n == 0 || sj_str_eq(piece, SJ_LIT("~"))) continue;
        if (piece.p[0] == '*' || piece.p[0] == '{') piece = sj_str_from(piece, 1);
        piece.n = sj_str_find(piece, '/');
        piece.n = sj_str_find(piece, '}');
        if (n + piece.n + 1 > sizeof out) break;
        if (n > 0) out[n++] = ' ';
        memcpy(out + n, piece.p, piece.n);
        n += piece.n;
    }
    return sj_arena_copy(&b->a, (sj_str){ out, n });
}

/* phrases*.tsv: phrase, part of speech, class, value, traits, gloss. */
static void read_phrase(mk_build *b, const mk_row *r)
{
    uint32_t const l = closed_lexeme(b, r, plain_phrase(b, r->cell[0]));
    if (l == 0) return;
    sj_entry const e = { .index = l, .kind = SJ_ENTRY_PHRASE };
    lay(b, r, r->cell[0], e);
}

void read_phrases(mk_build *b)
{
    for (const char **t = tables_in(b, "lexicon"); *t != NULL; t++) {
        if (!sj_str_starts(sj_str_of(*t), SJ_LIT("lexicon/phrases"))) continue;
        mk_rows const all = rows_of(b, *t, 2);
        for (size_t i = 0; i < all.n; i++) read_phrase(b, &all.v[i]);
    }
}

static const char *const KINDS[] = {
#define NAME_KIND(id, text) text,
    "", SJ_KINDS(NAME_KIND)
#undef NAME_KIND
};

uint8_t kind_of(mk_build *b, const mk_row *r, sj_str s)
{
    for (size_t i = 1; i < SJ_COUNT(KINDS); i++)
        if (sj_str_eq(s, sj_str_of(KINDS[i]))) return (uint8_t)i;
    fault(b, r, "no kind \"%.*s\"", (int)s.n, s.p);
    return 0;
}

/* Index of an actor or place by its id; 0 and a fault if there is none. */
static uint32_t actor_of(mk_build *b, const mk_row *r, sj_str id)
{
    if (id.n == 0) return 0;
    for (size_t i = 1; i < b->actors.n; i++)
        if (sj_str_eq(sj_str_of(b->text.v + b->actors.v[i].id), id))
            return (uint32_t)i;
    fault(b, r, "no actor with the id \"%.*s\"", (int)id.n, id.p);
    return 0;
}

static void add_actor(mk_build *b, const mk_row *r, sj_actor a, sj_str names)
{
    for (size_t i = 1; i < b->actors.n; i++)
        if (b->actors.v[i].id == a.id) {
            fault(b, r, "the id \"%s\" stands twice", b->text.v + a.id);
            return;
        }
    a.name = text_of(b, first_name(names));
    *ADD(b, &b->actors) = a;
    sj_entry const e = { .index = (uint32_t)(b->actors.n - 1),
                         .kind = SJ_ENTRY_ACTOR };
    lay_names(b, r, names, e);
}

/* states.tsv: id (ISO 3), code (CAMEO), label, names, metonyms, adjectives
 * ("a|b": forms of the same), plurals of the adjective. */
static void read_state(mk_build *b, const mk_row *r)
{
    sj_actor a = { .id = text_of(b, r->cell[0]),
                   .code = text_of(b, r->cell[1]),
                   .label = text_of(b, r->cell[2]),
                   .from = INT32_MIN,
                   .to = INT32_MAX,
                   .kind = SJ_KIND_STATE };
    add_actor(b, r, a, r->cell[3]);
    uint32_t const index = (uint32_t)(b->actors.n - 1);
    b->actors.v[index].country = index;
    sj_entry const e = { .index = index, .kind = SJ_ENTRY_ACTOR };
    lay_names(b, r, r->cell[4], e);
    sj_str adjectives = r->cell[5];
    for (sj_str adj; next_piece(&adjectives, '|', &adj);) {
        uint32_t const l = add_lexeme(b, r, adj, SJ_POS_ADJ);
        b->lexemes.v[l].traits = SJ_T(NISBA);
        b->lexemes.v[l].country = (uint16_t)index;
        b->lexemes.v[l].gloss = r->cell[2];
        if (b->actors.v[index].adjective == 0)
            b->actors.v[index].adjective = l;
        decline_adjective(b, r, l, adj, r->cell[6], (sj_str){ NULL, 0 });
    }
}

/* The other tables: id, kind, code, country, parent, from, to, label, names. */
static void read_actor(mk_build *b, const mk_row *r)
{
    sj_actor const a = { .id = text_of(b, r->cell[0]),
                         .kind = kind_of(b, r, r->cell[1]),
                         .code = text_of(b, r->cell[2]),
                         .country = actor_of(b, r, r->cell[3]),
                         .parent = actor_of(b, r, r->cell[4]),
                         .from = days_of(b, r, r->cell[5], INT32_MIN),
                         .to = days_of(b, r, r->cell[6], INT32_MAX),
                         .label = text_of(b, r->cell[7]) };
    add_actor(b, r, a, r->cell[8]);
}

/* offices.tsv: person, title, of, code, from, to. */
static void read_office(mk_build *b, const mk_row *r)
{
    *ADD(b, &b->offices) =
        (sj_office){ .person = actor_of(b, r, r->cell[0]),
                     .title = text_of(b, r->cell[1]),
                     .of = actor_of(b, r, r->cell[2]),
                     .code = text_of(b, r->cell[3]),
                     .from = days_of(b, r, r->cell[4], INT32_MIN),
                     .to = days_of(b, r, r->cell[5], INT32_MAX) };
}

void read_actors(mk_build *b)
{
    mk_rows all = rows_of(b, "actors/states.tsv", 4);
    for (size_t i = 0; i < all.n; i++) read_state(b, &all.v[i]);
    for (const char **t = tables_in(b, "actors"); *t != NULL; t++) {
        if (strcmp(*t, "actors/states.tsv") == 0) continue;
        if (strcmp(*t, "actors/offices.tsv") == 0) continue;
        all = rows_of(b, *t, 9);
        for (size_t i = 0; i < all.n; i++) read_actor(b, &all.v[i]);
    }
    all = rows_of(b, "actors/offices.tsv", 4);
    for (size_t i = 0; i < all.n; i++) read_office(b, &all.v[i]);
}

/* "SYR/kafr-zita" of a file gazetteer/SYR.tsv and a label. */
static uint32_t place_id(mk_build *b, const mk_row *r, sj_str label)
{
    char id[128];
    size_t n = 0;
    const char *const slash = strrchr(r->file, '/');
    sj_str const file = sj_str_of(slash == NULL ? r->file : slash + 1);
    sj_str const iso = sj_str_cut(file, 0, sj_str_find(file, '.'));
    bool const country = sj_str_eq(iso, SJ_LIT("countries"));
    if (!country) {
        memcpy(id, iso.p, iso.n);
        n = iso.n;
        id[n++] = '/';
    }
    for (size_t i = 0; i < label.n && n < sizeof id - 1; i++) {
        char const c = label.p[i];
        bool const word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                          (c & 0x80) != 0;
        if (c >= 'A' && c <= 'Z' && !country) id[n++] = (char)(c + 32);
        else if (word || country) id[n++] = c;
        else if (n > 0 && id[n - 1] != '-') id[n++] = '-';
    }
    return text_of(b, (sj_str){ id, n });
}

static uint32_t place_of(mk_build *b, const mk_row *r, uint32_t id, sj_str text)
{
    for (size_t i = 1; i < b->places.n; i++)
        if (b->places.v[i].id == id) return (uint32_t)i;
    fault(b, r, "no place \"%.*s\" above this row", (int)text.n, text.p);
    return 0;
}

static int32_t degrees_of(mk_build *b, const mk_row *r, sj_str s, double bound)
{
    char z[32] = "";
    char *end = z;
    if (s.n == 0) return INT32_MIN;
    if (s.n < sizeof z) memcpy(z, s.p, s.n);
    double const d = strtod(z, &end);
    if (end == z || *end != '\0' || d < -bound || d > bound) {
        fault(b, r, "no coordinate: \"%.*s\"", (int)s.n, s.p);
        return INT32_MIN;
    }
    return (int32_t)(d * 1e6 + (d < 0 ? -0.5 : 0.5));
}

/* names, kind, parent (label), lat, lon, prec, people, label. In countries.tsv
 * the label is the ISO code, and the gloss is left out. */
static void read_place(mk_build *b, const mk_row *r, uint32_t country)
{
    bool good = true;
    uint32_t const id = place_id(b, r, r->cell[7]);
    sj_place p = { .id = id,
                   .name = text_of(b, first_name(r->cell[0])),
                   .label = text_of(b, r->cell[7]),
                   .kind = kind_of(b, r, r->cell[1]),
                   .parent = country,
                   .country = country,
                   .lat = degrees_of(b, r, r->cell[3], 90),
                   .lon = degrees_of(b, r, r->cell[4], 180),
                   .prec = (uint8_t)number_of(r->cell[5], &good),
                   .people = (uint32_t)number_of(r->cell[6], &good) };
    if (!good || p.prec < 1 || p.prec > 7)
        fault(b, r, "prec is 1 to 7, people a whole number");
    if ((p.lat == INT32_MIN) != (p.lon == INT32_MIN))
        fault(b, r, "one coordinate without the other");
    for (size_t i = 1; i < b->places.n; i++)
        if (b->places.v[i].id == id) fault(b, r, "this place stands twice");
    if (r->cell[2].n > 0) {
        uint32_t const parent = place_id(b, r, r->cell[2]);
        p.parent = place_of(b, r, parent, r->cell[2]);
    }
    *ADD(b, &b->places) = p;
    sj_entry const e = { .index = (uint32_t)(b->places.n - 1),
                         .kind = SJ_ENTRY_PLACE };
    if (country == 0) b->places.v[e.index].country = e.index;
    lay_names(b, r, r->cell[0], e);
}

void read_places(mk_build *b)
{
    mk_rows all = rows_of(b, "gazetteer/countries.tsv", 8);
    for (size_t i = 0; i < all.n; i++) read_place(b, &all.v[i], 0);
    for (const char **t = tables_in(b, "gazetteer"); *t != NULL; t++) {
        if (strcmp(*t, "gazetteer/countries.tsv") == 0) continue;
        all = rows_of(b, *t, 8);
        if (all.n == 0) continue;
        sj_str const file = sj_str_of(*t + strlen("gazetteer/"));
        sj_str const iso = sj_str_cut(file, 0, sj_str_find(file, '.'));
        uint32_t const country = place_of(b, &all.v[0], text_of(b, iso), iso);
        for (size_t i = 0; i < all.n; i++) read_place(b, &all.v[i], country);
    }
}
