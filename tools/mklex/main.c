/*
 * main.c: mklex DATA OUT.c compiles the tables of a folder into C.
 *
 * With DATA alone the tables are only checked. Exit status: 0 done, 1 faults
 * in the data, 2 used wrongly, 3 could not.
 */
#include "mklex.h"

#include <stdio.h>
#include <stdlib.h>

static void begin(mk_build *b, const char *dir)
{
    sj_arena_init(&b->a, sj_source_system, (size_t)1 << 20, (size_t)4 << 30);
    b->dir = dir;
    b->version = 0xCBF29CE484222325U;
    *ADD(b, &b->text) = '\0';
    *ADD(b, &b->lexemes) = (mk_lexeme){ 0 };
    *ADD(b, &b->forms) = (mk_form){ 0 };
    *ADD(b, &b->readings) = (mk_reading){ 0 };
    *ADD(b, &b->edges) = (mk_edge){ 0 };
    *ADD(b, &b->entries) = (mk_entry){ 0 };
    *ADD(b, &b->nodes) = 0;
    *ADD(b, &b->nodes) = 0; /* the root */
    *ADD(b, &b->actors) = (sj_actor){ 0 };
    *ADD(b, &b->places) = (sj_place){ 0 };
    *ADD(b, &b->offices) = (sj_office){ 0 };
    *ADD(b, &b->nouns) = (sj_head){ 0 };
    *ADD(b, &b->frames) = (sj_frame){ 0 };
    *ADD(b, &b->parts) = (sj_part){ 0 };
    *ADD(b, &b->roles) = (sj_role){ 0 };
    ADD(b, &b->texts)->text = 0;
}

int main(int argc, char **argv)
{
    if (argc != 2 && argc != 3) {
        (void)fputs("usage: mklex DATA [OUT.c]\n", stderr);
        return 2;
    }
    mk_build *const b = calloc(1, sizeof *b);
    if (b == NULL) give_up();
    begin(b, argv[1]);
    read_types(b);
    read_particles(b);
    read_verbs(b);
    read_nouns(b);
    read_phrases(b);
    read_actors(b);
    read_places(b);
    read_heads(b);
    index_names(b);
    read_groups(b);
    read_frames(b);
    if (b->faults > 0) {
        (void)fprintf(stderr, "mklex: %u faults\n", b->faults);
        return 1;
    }
    if (argc == 2) {
        (void)printf("%zu words, %zu forms, %zu actors, %zu places, %zu frames\n",
                     b->lexemes.n - 1, b->forms.n - 1, b->actors.n - 1,
                     b->places.n - 1, b->frames.n - 1);
        return 0;
    }
    if (emit(b, argv[2])) return 0;
    (void)fprintf(stderr, "mklex: cannot write %s\n", argv[2]);
    return 3;
}
