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

/* The codes of a type, or of one act of it: "ceasefire/declared". */
static sj_typecode *code_of(mk_build *b, const mk_row *r, uint8_t *type)
{
    sj_str act = r->cell[0], name;
    (void)next_piece(&act, '/', &name);
    *type = listed(b, r, name, TYPES, SJ_COUNT(TYPES), "type");
    if (act.n == 0) return &b->codes[*type];
    uint8_t const a = listed(b, r, act, ACTS, SJ_COUNT(ACTS), "act");
    if (*type != SJ_TYPE_CEASEFIRE && *type != SJ_TYPE_MEET)
        fault(b, r, "only ceasefire and meet have acts");
    return &b->act_codes[*type == SJ_TYPE_MEET][a];
}

/* types.tsv: type[/act], plover, mode, acled event, acled sub-event, cameo,
 * roles that every frame of the type has. */
void read_types(mk_build *b)
{
    mk_rows const all = rows_of(b, "types.tsv", 6);
    for (size_t i = 0; i < all.n; i++) {
        const mk_row *const r = &all.v[i];
        uint8_t t;
        *code_of(b, r, &t) = (sj_typecode){ .plover = text_of(b, r->cell[1]),
                                            .mode = text_of(b, r->cell[2]),
                                            .acled_event = text_of(b, r->cell[3]),
                                            .acled_sub = text_of(b, r->cell[4]),
                                            .cameo = text_of(b, r->cell[5]) };
        if (r->cell[6].n > 0) b->type_roles[t] = r->cell[6];
        b->has_type[t] = true;
    }
    for (size_t t = 1; all.n > 0 && t < SJ_TYPE_END; t++)
        if (!b->has_type[t])
            fault(b, &all.v[0], "the table leaves out %s", TYPES[t]);
}

/* groups.tsv: group, members ("lemma/pos, lemma"). A group may have several
 * rows. */
void read_groups(mk_build *b)
{
    mk_rows const all = rows_of(b, "frames/groups.tsv", 2);
    for (size_t i = 0; i < all.n; i++) {
        const mk_row *const r = &all.v[i];
        size_t g = 0;
        if (!sj_str_starts(r->cell[0], SJ_LIT("@")))
            fault(b, r, "a group's name begins with @");
        while (g < b->groups.n && !sj_str_eq(b->groups.v[g], r->cell[0])) g++;
        if (g == b->groups.n) *ADD(b, &b->groups) = r->cell[0];
        if (g >= 64) {
            fault(b, r, "more than 64 groups");
            return;
        }
        sj_str members = r->cell[1];
        for (sj_str m; next_piece(&members, ',', &m);) {
            uint32_t poses;
            if (sj_str_starts(m, SJ_LIT("%"))) { /* all that have a trait */
                uint64_t const trait = traits_of(b, r, sj_str_from(m, 1));
                for (size_t k = 1; k < b->lexemes.n; k++)
                    if ((b->lexemes.v[k].traits & trait) != 0)
                        b->lexemes.v[k].groups |= (uint64_t)1 << g;
                continue;
            }
            uint32_t const l = lexeme_of(b, r, m, &poses);
            if (l == 0) continue;
            for (size_t k = 1; k < b->lexemes.n; k++)
                if (k == l || (poses == 0 && same_lemma(b, l, (uint32_t)k)))
                    b->lexemes.v[k].groups |= (uint64_t)1 << g;
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
        { "none", SJ_SLOT_NONE },     { "content", SJ_SLOT_CONTENT },
    };
    uint16_t slots = 0;
    for (sj_str name; next_piece(&s, '|', &name);) {
        size_t i = 0;
        while (i < SJ_COUNT(SLOTS) &&
               !sj_str_eq(name, sj_str_of(SLOTS[i].name)))
            i++;
        if (i == SJ_COUNT(SLOTS))
            fault(b, r, "no slot \"%.*s\"", (int)name.n, name.p);
        else if (SLOTS[i].slot == SJ_SLOT_TO && (slots & SJ_SLOT_BY) == 0)
            slots |= SJ_SLOT_TO | SJ_SLOT_TO_FIRST;
        else
            slots |= SLOTS[i].slot;
    }
    return slots;
}

static sj_role role_of(mk_build *b, const mk_row *r, sj_str item)
{
    sj_str slots = item, fn;
    (void)next_piece(&slots, '=', &fn);
    bool const must = sj_str_ends(slots, SJ_LIT("!"));
    if (must) slots.n--;
    sj_role role = { .slots = slots_of(b, r, slots), .must = must };
    if (sj_str_eq(fn, SJ_LIT("subj"))) role.fn = SJ_FN_SUBJ;
    else if (sj_str_eq(fn, SJ_LIT("obj"))) role.fn = SJ_FN_OBJ;
    else if (sj_str_eq(fn, SJ_LIT("gen"))) role.fn = SJ_FN_GEN;
    else if (sj_str_eq(fn, SJ_LIT("gen2"))) role.fn = SJ_FN_GEN2;
    else role.fn = SJ_FN_PREP;
    if (role.fn == SJ_FN_PREP) role.prep = prep_of(b, r, fn);
    return role;
}

static bool has_role(const mk_build *b, const sj_frame *f, const sj_role *x)
{
    for (size_t i = 0; i < f->n_roles; i++) {
        const sj_role *const own = &b->roles.v[f->roles + i];
        if (own->fn == x->fn && own->prep == x->prep) return true;
    }
    return false;
}

/* "subj=by obj=to|place! fi=place": roles of a frame, ! where it must have
 * one; then those that its type has and it does not speak of. */
static void roles_of(mk_build *b, const mk_row *r, sj_frame *f, sj_str list)
{
    f->roles = (uint32_t)b->roles.n;
    bool only = false; /* "only": none of its type's */
    for (sj_str item; next_piece(&list, ' ', &item);) {
        if (item.n == 0) continue;
        if (sj_str_eq(item, SJ_LIT("only"))) {
            only = true;
            continue;
        }
        *ADD(b, &b->roles) = role_of(b, r, item);
        f->n_roles++;
    }
    sj_str more = only ? SJ_LIT("") : b->type_roles[f->type];
    for (sj_str item; next_piece(&more, ' ', &item);) {
        if (item.n == 0) continue;
        sj_role const role = role_of(b, r, item);
        if (has_role(b, f, &role)) continue;
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
