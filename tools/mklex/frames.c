/*
 * frames.c: what triggers mean: types.tsv, groups.tsv and the frame tables.
 *
 * docs/frames.md explains the columns to those who write them.
 */
#include "mklex.h"

static uint8_t listed(mk_build *b, const mk_row *r, sj_str s, const char *const *of,
                      size_t n, const char *what)
{
    if (s.n == 0) return 0;
    for (size_t i = 1; i < n; i++)
        if (sj_str_eq(s, sj_str_of(of[i]))) return (uint8_t)i;
    fault(b, r, "no %s \"%.*s\"", what, (int)s.n, s.p);
    return 0;
}

#define NAMED(id, text) text,
static const char *const TYPES[] = { "", SJ_TYPES(NAMED) };
static const char *const ACTS[] = { "", SJ_ACTS(NAMED) };
static const char *const STATUSES[] = { "", SJ_STATUSES(NAMED) };
static const char *const TOPICS[] = { "", SJ_TOPICS(NAMED) };
static const char *const CONTENTS[] = { SJ_CONTENTS(NAMED) };
#undef NAMED

/* types.tsv: type, plover, mode, acled event, acled sub-event, cameo. */
void read_types(mk_build *b)
{
    mk_rows const all = rows_of(b, "types.tsv", 6);
    for (size_t i = 0; i < all.n; i++) {
        const mk_row *const r = &all.v[i];
        uint8_t const t =
            listed(b, r, r->cell[0], TYPES, SJ_COUNT(TYPES), "type");
        b->codes[t] = (sj_typecode){ .plover = text_of(b, r->cell[1]),
                                     .mode = text_of(b, r->cell[2]),
                                     .acled_event = text_of(b, r->cell[3]),
                                     .acled_sub = text_of(b, r->cell[4]),
                                     .cameo = text_of(b, r->cell[5]) };
    }
    for (size_t t = 1; t < SJ_TYPE_END; t++)
        if (b->dir != NULL && b->codes[t].plover == 0 && all.n > 0 &&
            b->codes[t].cameo == 0)
            fault(b, &all.v[0], "types.tsv leaves out %s", TYPES[t]);
}

/* groups.tsv: group, members ("lemma/pos, lemma"). A group may have several
 * rows. */
void read_groups(mk_build *b)
{
    mk_rows const all = rows_of(b, "frames/groups.tsv", 2);
    for (size_t i = 0; i < all.n; i++) {
        const mk_row *const r = &all.v[i];
        size_t g = 0;
        while (g < b->groups.n && !sj_str_eq(b->groups.v[g], r->cell[0])) g++;
        if (g == b->groups.n) *ADD(b, &b->groups) = r->cell[0];
        if (g >= 64) {
            fault(b, r, "more than 64 groups");
            return;
        }
        sj_str members = r->cell[1];
        for (sj_str m; next_piece(&members, ',', &m);) {
            uint32_t poses;
            uint32_t const l = lexeme_of(b, r, m, &poses);
            if (l != 0) b->lexemes.v[l].groups |= (uint64_t)1 << g;
        }
    }
}

static uint64_t group_of(mk_build *b, const mk_row *r, sj_str name)
{
    for (size_t g = 0; g < b->groups.n; g++)
        if (sj_str_eq(b->groups.v[g], name)) return (uint64_t)1 << g;
    fault(b, r, "no group \"%.*s\"", (int)name.n, name.p);
    return 0;
}

/* A preposition, with _ for the spaces of a phrase. */
static uint32_t prep_of(mk_build *b, const mk_row *r, sj_str s)
{
    char z[64];
    if (s.n >= sizeof z) return 0;
    for (size_t i = 0; i < s.n; i++) z[i] = s.p[i];
    for (size_t i = 0; i < s.n; i++)
        if (z[i] == '_') z[i] = ' ';
    uint32_t const l = preposition_of(b, (sj_str){ z, s.n });
    if (l == 0) fault(b, r, "no preposition \"%.*s\"", (int)s.n, s.p);
    return l;
}

/* One item of a trigger: [prep+][^]lemma[/pos] or [prep+]@group[/pos]; ^ asks
 * that it follow at once. */
static sj_part part_of(mk_build *b, const mk_row *r, sj_str s)
{
    sj_part p = { 0 };
    size_t const plus = sj_str_find(s, '+');
    if (plus < s.n) {
        p.prep = prep_of(b, r, sj_str_cut(s, 0, plus));
        s = sj_str_from(s, plus + 1);
    }
    if (sj_str_starts(s, SJ_LIT("^"))) {
        p.near = 1;
        s = sj_str_from(s, 1);
    }
    if (sj_str_starts(s, SJ_LIT("@"))) {
        size_t const slash = sj_str_find(s, '/');
        p.groups = group_of(b, r, sj_str_cut(s, 0, slash));
        p.poses = slash < s.n ? poses_of(b, r, sj_str_from(s, slash + 1)) : 0;
    } else {
        p.lexeme = lexeme_of(b, r, s, &p.poses);
    }
    return p;
}

static uint16_t slots_of(mk_build *b, const mk_row *r, sj_str s)
{
    static const struct {
        const char *name;
        uint16_t slot;
    } SLOTS[] = {
        { "by", SJ_SLOT_BY },         { "to", SJ_SLOT_TO },
        { "place", SJ_SLOT_PLACE },   { "via", SJ_SLOT_VIA },
        { "said", SJ_SLOT_SAID },     { "topic", SJ_SLOT_TOPIC },
        { "figure", SJ_SLOT_FIGURE }, { "origin", SJ_SLOT_ORIGIN },
        { "none", SJ_SLOT_NONE },
    };
    uint16_t slots = 0;
    for (sj_str name; next_piece(&s, '|', &name);) {
        size_t i = 0;
        while (i < SJ_COUNT(SLOTS) &&
               !sj_str_eq(name, sj_str_of(SLOTS[i].name)))
            i++;
        if (i == SJ_COUNT(SLOTS))
            fault(b, r, "no slot \"%.*s\"", (int)name.n, name.p);
        else
            slots |= SLOTS[i].slot;
    }
    return slots;
}

/* "subj=by obj=to|place fi=place": roles of a frame. */
static void roles_of(mk_build *b, const mk_row *r, sj_frame *f, sj_str list)
{
    f->roles = (uint32_t)b->roles.n;
    for (sj_str item; next_piece(&list, ' ', &item);) {
        if (item.n == 0) continue;
        sj_str slots = item, fn;
        (void)next_piece(&slots, '=', &fn);
        sj_role role = { .slots = slots_of(b, r, slots) };
        if (sj_str_eq(fn, SJ_LIT("subj"))) role.fn = SJ_FN_SUBJ;
        else if (sj_str_eq(fn, SJ_LIT("obj"))) role.fn = SJ_FN_OBJ;
        else if (sj_str_eq(fn, SJ_LIT("with"))) role.fn = SJ_FN_SUBJ2;
        else role.fn = SJ_FN_PREP;
        if (role.fn == SJ_FN_PREP) role.prep = prep_of(b, r, fn);
        *ADD(b, &b->roles) = role;
        f->n_roles++;
    }
}

static uint8_t flags_of(mk_build *b, const mk_row *r, sj_str s)
{
    uint8_t flags = 0;
    for (sj_str name; next_piece(&s, ' ', &name);) {
        if (name.n == 0) continue;
        if (sj_str_eq(name, SJ_LIT("weak"))) flags |= SJ_FRAME_WEAK;
        else if (sj_str_eq(name, SJ_LIT("self"))) flags |= SJ_FRAME_SELF;
        else if (sj_str_eq(name, SJ_LIT("sub"))) flags |= SJ_FRAME_SUB;
        else fault(b, r, "no flag \"%.*s\"", (int)name.n, name.p);
    }
    return flags;
}

/* trigger, type, act, status, topic, roles, content, flags, example, claim. */
static void read_frame(mk_build *b, const mk_row *r)
{
    sj_frame f = { .file = text_of(b, sj_str_of(r->file)),
                   .line = r->line,
                   .parts = (uint32_t)b->parts.n };
    sj_str trigger = r->cell[0];
    for (sj_str item; next_piece(&trigger, ' ', &item);) {
        if (item.n == 0) continue;
        *ADD(b, &b->parts) = part_of(b, r, item);
        f.n_parts++;
    }
    f.type = listed(b, r, r->cell[1], TYPES, SJ_COUNT(TYPES), "type");
    f.act = listed(b, r, r->cell[2], ACTS, SJ_COUNT(ACTS), "act");
    f.status = listed(b, r, r->cell[3], STATUSES, SJ_COUNT(STATUSES), "status");
    f.topic = listed(b, r, r->cell[4], TOPICS, SJ_COUNT(TOPICS), "topic");
    f.content =
        listed(b, r, r->cell[6], CONTENTS, SJ_COUNT(CONTENTS), "content");
    roles_of(b, r, &f, r->cell[5]);
    f.flags = flags_of(b, r, r->cell[7]);
    if (f.n_parts == 0) fault(b, r, "no trigger");
    if (f.type == 0 && f.content == 0)
        fault(b, r, "a row without a type needs a content");
    if (r->cell[8].n == 0) fault(b, r, "no example");
    if (f.type != 0 && r->cell[9].n == 0)
        fault(b, r, "the example's claim is not given");
    *ADD(b, &b->frames) = f;
}

void read_frames(mk_build *b)
{
    for (const char **t = tables_in(b, "frames"); *t != NULL; t++) {
        if (strcmp(*t, "frames/groups.tsv") == 0) continue;
        mk_rows const all = rows_of(b, *t, 10);
        for (size_t i = 0; i < all.n; i++) read_frame(b, &all.v[i]);
    }
}
